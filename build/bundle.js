import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { asidePackages, lazyModules, lazyRequires } from './lazy.js'
import { licencesOf } from './licences.js'
import { forEsbuild } from './schemas.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = new URL('../dist/', import.meta.url)

/** What the sources import and a run may do without, and what they take of it. */
const LAZY = {
  chalk: ['Chalk'],
  ignore: [],
  tinyglobby: ['escapePath', 'globSync'],
  yaml: ['parse'],
  'node:child_process': ['spawnSync'],
  'node:crypto': ['createHash'],
  'node:os': ['availableParallelism'],
  'node:tty': ['isatty'],
  'node:v8': ['setFlagsFromString'],
  'node:worker_threads': ['Worker', 'parentPort', 'workerData'],
}
/** What hardly any run needs, so that the others need not read it: for kustomizations, globs and help. */
const ASIDE = ['cli-spinners', 'ejs', 'lilconfig', 'minimatch', 'semver', 'tinyglobby', 'wsl-utils', 'yaml']

/** @satisfies {import('esbuild').BuildOptions} */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The loader of the cache runs the bundle as a script, which has no import().
  supported: { 'dynamic-import': false },
  // As paths in node_modules, also where that is a link.
  preserveSymlinks: true,
  // A shorter file is read sooner. Names stay, for crash reports.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 120,
  legalComments: 'none',
}

/**
 * Bundles the command and everything that it needs: a clone runs as it is, and one file starts sooner than hundreds.
 *
 * @returns {Promise<ReadonlyMap<string, string>>} the files of dist/ by name, the same bytes on every machine
 */
async function bundle() {
  const cosmos = await build({
    ...OPTIONS,
    entryPoints: ['src/bundle.ts'],
    // What oclif would compile the sources of plugins with.
    external: ['typescript', 'ts-node'],
    define: { 'import.meta.dirname': '__dirname' },
    plugins: [forEsbuild, asidePackages(ASIDE), lazyModules(LAZY), lazyRequires(/@oclif[/\\]core[/\\]lib[/\\].*\.js$/)],
  })
  const getters = ASIDE.map((name) => `get '${name}'() { return require('${name}') }`)
  const aside = await build({
    ...OPTIONS,
    stdin: { contents: `module.exports = { ${getters.join(', ')} }`, resolveDir: ROOT },
  })
  const code = codeOf(cosmos)
  // The loader tells by the first line which bundle the code in its cache was compiled from.
  const hash = createHash('sha256').update(code).digest('hex')
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const inputs = [cosmos, aside].flatMap(({ metafile }) => Object.keys(metafile.inputs))
  return new Map([
    ['cosmos.cjs', `// cosmos-lint-${version}-${hash.slice(0, 16)}\n${code}`],
    ['aside.cjs', codeOf(aside)],
    ['LICENSES.txt', licencesOf(inputs, ROOT)],
  ])
}

/**
 * The code in ASCII, which is read soonest. What esbuild does not escape stands in regular expressions.
 *
 * @param {{ outputFiles: readonly import('esbuild').OutputFile[] }} result
 * @returns {string}
 */
function codeOf({ outputFiles }) {
  const code = outputFiles.map(({ text }) => text).join('')
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function committed(name) {
  try {
    return readFileSync(new URL(name, DIST), 'utf8')
  } catch {
    return undefined
  }
}

const files = await bundle()
if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => committed(name) !== text)
  for (const [name] of stale) console.error(`dist/${name} is stale: npm run bundle`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  rmSync(DIST, { recursive: true, force: true })
  mkdirSync(DIST)
  for (const [name, text] of files) writeFileSync(new URL(name, DIST), text)
}
