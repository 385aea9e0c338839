import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Takes packages from a file beside the bundle.
 *
 * @param {readonly string[]} names
 * @returns {import('esbuild').Plugin}
 */
export function asidePackages(names) {
  return {
    name: 'aside-packages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: anyOf(names) }, ({ path, kind }) => {
        return kind === 'import-statement' ? undefined : { path, namespace: 'aside' }
      })
      onResolve({ filter: /./, namespace: 'aside' }, ({ path }) => ({ path, external: true }))
      onLoad({ filter: /./, namespace: 'aside' }, ({ path }) => {
        return { contents: `module.exports = require('./aside.cjs')['${path}']` }
      })
    },
  }
}

/**
 * Lets the sources import packages as usual, and evaluates each only when something of it is first used.
 *
 * @param {readonly string[]} names
 * @returns {import('esbuild').Plugin}
 */
export function lazyPackages(names) {
  return standIns('lazy-packages', names, async (path) => Object.keys(await import(path)))
}

/**
 * Does the same with modules of Node. What these export differs between versions, so what the sources take is named.
 *
 * @param {Readonly<Record<string, readonly string[]>>} exportsOf
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(exportsOf) {
  return standIns('lazy-modules', Object.keys(exportsOf), async (path) => exportsOf[path] ?? [])
}

/**
 * @param {string} name
 * @param {readonly string[]} paths
 * @param {(path: string) => Promise<readonly string[]>} exportsOf
 * @returns {import('esbuild').Plugin}
 */
function standIns(name, paths, exportsOf) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: anyOf(paths) }, ({ path, kind }) => {
        return kind === 'import-statement' ? { path, namespace: name } : undefined
      })
      onLoad({ filter: /./, namespace: name }, async ({ path }) => {
        const names = (await exportsOf(path)).filter((name) => /^[a-z]\w*$/i.test(name))
        const getters = names.map((name) => `${name}: { enumerable: true, get: () => load().${name} }`)
        // The package itself may be a function.
        const standIn = `Object.defineProperties((...args) => load()(...args), { ${getters.join(', ')} })`
        return { contents: `const load = () => require('${path}'); module.exports = ${standIn}`, resolveDir: ROOT }
      })
    },
  }
}

/**
 * Does the same with the imports inside a package that tsc compiled to CommonJS. There each import is a constant with a numbered name:
 * `const util_1 = require("./util")`.
 *
 * @param {RegExp} filter
 * @returns {import('esbuild').Plugin}
 */
export function lazyRequires(filter) {
  return {
    name: 'lazy-requires',
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const code = await readFile(path, 'utf8')
        return { contents: deferRequires(code).replace(STDOUT_LISTENER, '') }
      })
    },
  }
}

/** Sets up standard output as soon as oclif is loaded; src/output.ts listens where it is used. */
const STDOUT_LISTENER = /^process\.stdout\.on\('error', [\s\S]*?^\}\);$/m

const REQUIRE = /^(?:const|var) (\w+_\d+) = ((?:\w+\()?require\("[^"]+"\)\)?);$/gm

/**
 * @param {string} code
 * @returns {string}
 */
function deferRequires(code) {
  const names = [...code.matchAll(REQUIRE)].map(([, name = '']) => name)
  let deferred = code.replace(REQUIRE, 'let $1$; const get_$1 = () => ($1$ ??= $2);')
  for (const name of names) {
    deferred = deferred.replace(new RegExp(`(?<!\\w)${name}(?![\\w$])`, 'g'), `(get_${name}())`)
  }
  return deferred
}

/**
 * @param {readonly string[]} names
 * @returns {RegExp}
 */
function anyOf(names) {
  return new RegExp(`^(?:${names.join('|')})$`)
}
