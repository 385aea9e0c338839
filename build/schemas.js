import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { _, Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** An import of `schema:bgppeer` has the schema of schemas/bgppeer.json and its validator, compiled at build time. */
const PREFIX = 'schema:'
const NAMES = /^schema:/

/** A plugin for esbuild. @type {import('esbuild').Plugin} */
export const forEsbuild = {
  name: 'schemas',
  setup(build) {
    build.onResolve({ filter: NAMES }, ({ path }) => ({ path, namespace: 'schemas' }))
    build.onLoad({ filter: NAMES, namespace: 'schemas' }, ({ path }) => ({
      contents: moduleOf(path),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    }))
  },
}

/** The same for Vite. @type {import('vitest/config').Plugin} */
export const forVite = {
  name: 'schemas',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith(`\0${PREFIX}`) ? moduleOf(id.slice(1)) : undefined),
}

/**
 * Both exports are functions, so that a run pays only for the kinds that it meets.
 *
 * @param {string} id
 */
function moduleOf(id) {
  const file = new URL(`../schemas/${id.slice(PREFIX.length)}.json`, import.meta.url)
  const schema = JSON.parse(readFileSync(file, 'utf8'))
  return `import countCodePoints from 'ajv/dist/runtime/ucs2length.js'

export function schema() {
  return ${JSON.stringify(schema)}
}

export function createValidator(formats) {
  const module = {}
  const require = (name) => (name === 'formats' ? formats : { default: countCodePoints.default ?? countCodePoints })
  ${validatorOf(schema)}
  return module.exports
}
`
}

/**
 * The code holds the schema, for which nobody needs the words in it.
 *
 * @param {object} schema
 */
function validatorOf(schema) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    code: { source: true, formats: _`require("formats")` },
    keywords: ['x-cosmos-rules', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys'],
    // Servers up to 1.36 store any number under int32 (1.37 enforces it), and do not look into status on create.
    formats: { ipv4: () => true, int32: true, int64: true, 'date-time': true },
  })
  const withoutWords = JSON.parse(JSON.stringify(schema, (key, value) => (isWords(key, value) ? undefined : value)))
  return standalone.default(ajv, ajv.compile(withoutWords))
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function isWords(key, value) {
  return (key === 'title' || key === 'description') && typeof value === 'string'
}
