const fs = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

/** The class of modules. To require it loads much that is not needed here. */
const Module = /** @type {typeof import('node:module')} */ (module.constructor)

const DAY = 24 * 60 * 60 * 1000
/** What a run over few files adds to the memory that Node starts with, in bytes. */
const LITTLE = 32 * 1024 * 1024

const HEAD = '(function (exports, require, module, __filename, __dirname) { '
const TAIL = '\n})'

/**
 * Loads a bundle as `require` does, and keeps what V8 compiled of it for the next run. The first line of the bundle is
 * a comment with its version and hash; all of it is ASCII.
 *
 * @param {string} file
 * @param {string} folder
 */
module.exports = function requireCached(file, folder) {
  const { source, mtimeMs } = readWrapped(file)
  const name = source.slice(HEAD.length + '// '.length, source.indexOf('\n'))
  const cache = join(folder, `${name}-node-${process.version}-${process.arch}-${mtimeMs}`)
  const kept = readOwn(cache)
  const script = new Script(source, { filename: file, ...(kept && { cachedData: kept.data }) })
  const isUsed = kept !== undefined && !script.cachedDataRejected
  const bundle = new Module(file)
  // No other command needs to be quick.
  if (process.argv[2] === 'lint' && !(isUsed && kept.hasFindings)) {
    const memory = process.memoryUsage.rss()
    // At the end, when the functions that a run calls have been compiled: more of them where it has findings.
    process.once('exit', (code) => {
      const hasFindings = code === 1
      if ((isUsed && !hasFindings) || !isShortRun(memory)) return
      bundle.exports.optimiseAsUsual()
      save(cache, script, hasFindings)
    })
  }
  bundle.filename = file
  require.cache[file] = bundle
  const { exports } = bundle
  script.runInThisContext().call(exports, exports, Module.createRequire(file), bundle, file, dirname(file))
  bundle.loaded = true
  return bundle.exports
}

/**
 * The bundle as a function of what `require` gives to a module. It is read to between the ends of that, since to add
 * these to the text would copy all of it.
 *
 * @param {string} file
 */
function readWrapped(file) {
  const descriptor = fs.openSync(file, 'r')
  const { size, mtimeMs } = fs.fstatSync(descriptor)
  const bytes = Buffer.allocUnsafe(HEAD.length + size + TAIL.length)
  bytes.write(HEAD)
  fs.readSync(descriptor, bytes, HEAD.length, size, 0)
  bytes.write(TAIL, HEAD.length + size)
  fs.closeSync(descriptor)
  return { source: bytes.toString('latin1'), mtimeMs }
}

/**
 * The file holds its data twice: V8 would run whatever a broken disk has made of it, and to compare two halves takes a
 * tenth of the time of any checksum. A byte at its end says whether the run that wrote it had findings.
 *
 * @param {Buffer} bytes
 */
function whole(bytes) {
  const twice = bytes.subarray(0, -1)
  const data = twice.subarray(0, twice.length / 2)
  return data.equals(twice.subarray(data.length)) ? { data, hasFindings: bytes.at(-1) === 1 } : undefined
}

/**
 * A longer run calls functions that a short one does not, and to load their code costs every run time. How much a run
 * had to do shows in its memory; its time depends on the machine too.
 *
 * @param {number} before
 */
function isShortRun(before) {
  return process.resourceUsage().maxRSS * 1024 - before < LITTLE
}

/**
 * @param {string} file
 */
function readOwn(file) {
  let descriptor
  try {
    descriptor = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW)
    const { uid, mode } = fs.fstatSync(descriptor)
    return uid === process.geteuid?.() && (mode & 0o022) === 0 ? whole(fs.readFileSync(descriptor)) : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

/**
 * Writes the cache in one step, so that no run ever reads half of it. When that fails, the next run is slower.
 *
 * @param {string} file
 * @param {Script} script
 * @param {boolean} hasFindings
 */
function save(file, script, hasFindings) {
  const draft = `${file}-${process.pid}`
  try {
    const data = script.createCachedData()
    fs.writeFileSync(draft, Buffer.concat([data, data, Buffer.of(Number(hasFindings))]), { mode: 0o600, flag: 'wx' })
    fs.renameSync(draft, file)
    removeOld(dirname(file))
  } catch {
    fs.rmSync(draft, { force: true })
  }
}

/**
 * What other versions left behind; one that is still in use is written again.
 *
 * @param {string} folder
 */
function removeOld(folder) {
  for (const name of fs.readdirSync(folder)) {
    const file = join(folder, name)
    if (Date.now() - fs.statSync(file).mtimeMs > 30 * DAY) fs.rmSync(file, { force: true, recursive: true })
  }
}
