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
 * Lets the sources import modules as usual, and evaluates each only when something of it is first used. What they take of
 * it is named: to list all that it exports takes its time at each start, and modules of Node differ between versions.
 *
 * @param {Readonly<Record<string, readonly string[]>>} exportsOf
 * @returns {import('esbuild').Plugin}
 */
export function lazyModules(exportsOf) {
  return {
    name: 'lazy-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: anyOf(Object.keys(exportsOf)) }, ({ path, kind }) => {
        return kind === 'import-statement' ? { path, namespace: 'lazy' } : undefined
      })
      onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
        const getters = exportsOf[path]?.map((name) => `${name}: { enumerable: true, get: () => load().${name} }`)
        // The module itself may be a function.
        const standIn = `Object.defineProperties((...args) => load()(...args), { ${getters} })`
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
