#!/usr/bin/env node
// Runs dist/cosmos.cjs, with the code that V8 compiled from it in an earlier run.
const { lstatSync, mkdirSync } = require('node:fs')
const { isAbsolute, join } = require('node:path')

const BUNDLE = join(__dirname, '../dist/cosmos.cjs')

loadBundle(cacheFolder()).main(process.argv.slice(2))
// When nothing is left to do: the system takes memory back sooner than V8 gives it back piece by piece.
process.once('beforeExit', () => process.exit())

/**
 * @param {string | undefined} folder
 * @returns {{ main(argv: readonly string[]): Promise<void> }}
 */
function loadBundle(folder) {
  if (folder === undefined) return require(BUNDLE)
  // Later versions of Node bring a cache of their own.
  if (process.version.startsWith('v20.')) return require('./cached.js')(BUNDLE, folder)
  /** @type {typeof import('node:module') & { enableCompileCache?(folder: string): unknown }} */
  const { enableCompileCache } = require('node:module')
  enableCompileCache?.(folder)
  return require(BUNDLE)
}

/**
 * The folder for compiled code. It runs as if it were ours, so nobody else may have had a chance to write it.
 *
 * @returns {string | undefined}
 */
function cacheFolder() {
  const { HOME = '', NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME = '' } = process.env
  const base = isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(HOME, '.cache')
  if (NODE_DISABLE_COMPILE_CACHE || process.geteuid === undefined || !isAbsolute(base)) return undefined
  const folder = join(base, 'cosmos-lint')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const stats = lstatSync(folder)
    const isOurs = stats.isDirectory() && stats.uid === process.geteuid() && (stats.mode & 0o022) === 0
    return isOurs ? folder : undefined
  } catch {
    return undefined
  }
}
