import {
  chmodSync,
  fstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { onDisk } from './load/names.ts'
import { codeOf, messageOf } from './load/read.ts'
import { decodeText } from './load/text.ts'
import type { Terminal } from './report/display.ts'

const STDOUT = 1

/** What reports are written to. A file or a pipe is no terminal, and needs no stream to find that out. */
export function terminal(): Terminal {
  const isTTY = fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY
  return { isTTY, columns: isTTY ? process.stdout.columns : 0, environment: process.env }
}

/** Says something besides the report. Where nobody hears it, the exit code tells all the same. */
export function say(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
  process.stderr.write(text)
}

/**
 * Writes a file whole or not at all: a reader never meets half of it, whatever ends the run. A device or a pipe is
 * written to, and a file that cannot be replaced, such as one that is mounted, too.
 */
export function writeWhole(file: string, text: string): void {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (file.startsWith('/dev/') || stats?.isFile() === false) writeFileSync(file, text)
  else replaceFile(stats === undefined ? file : realpathSync(file), stats, text)
}

function replaceFile(target: string, stats: Stats | undefined, text: string): void {
  try {
    moveInto(target, stats, text)
  } catch (error) {
    if (stats === undefined || !CANNOT_REPLACE.has(codeOf(error))) throw error
    writeFileSync(target, text)
  }
}

/** Puts a new file, which no folder of manifests takes for one, into the place of an old one. */
function moveInto(target: string | Buffer, stats: Stats | undefined, text: string): void {
  const ending = `.${process.pid}.tmp`
  const draft = typeof target === 'string' ? target + ending : Buffer.concat([target, Buffer.from(ending)])
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(stats && { mode: stats.mode }) })
    // The mask of the process may have taken some of the mode away.
    if (stats !== undefined && statSync(draft).mode !== stats.mode) chmodSync(draft, stats.mode & 0o7777)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/**
 * Replaces the text of a file that has been edited, if it is still the one that was read. It keeps its mode and its byte
 * order mark, and belongs to whoever runs this.
 */
export function rewrite(file: string, before: string, after: string): void {
  const target = onDisk(file)
  const bytes = readFileSync(target)
  if (decodeText(bytes) !== before) throw Object.assign(new Error(CHANGED), { code: 'ESTALE' })
  moveInto(target, statSync(target), `${startsWithMark(bytes) ? '\ufeff' : ''}${after}`)
}

const CHANGED = 'it was changed meanwhile; run this again'

function startsWithMark(bytes: Buffer): boolean {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff')

const CANNOT_REPLACE: ReadonlySet<unknown> = new Set(['EACCES', 'EBUSY', 'EPERM', 'ENAMETOOLONG'])

/** Returns why it failed: the system refused, or the report is longer than a text can be. */
export function attempt(what: string, write: () => void): readonly string[] {
  try {
    write()
    return []
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof RangeError)) throw error
    return [`cannot write ${what}: ${messageOf(error)}`]
  }
}

/** Writes to standard output, or ends the run. */
export function print(text: string): void {
  try {
    writeOut([text])
  } catch (error) {
    endQuietly(error)
  }
}

/** To set up the stream of standard output takes as long as to lint a file, so that is for those who need it. */
export function writeOut(pieces: Iterable<string>): void {
  let stream = fstatSync(STDOUT).isCharacterDevice() ? openStream() : undefined
  for (const chunk of chunksOf(pieces)) {
    const rest = stream === undefined ? writeAtOnce(chunk) : chunk
    if (rest.length === 0) continue
    stream ??= openStream()
    stream.write(rest)
  }
}

function openStream(): NodeJS.WriteStream {
  return process.stdout.on('error', endQuietly)
}

/** UTF-16 code units that are written at a time, and some more. */
const CHUNK = 64 * 1024

/** Puts pieces together: one is a finding or the whole text, and to ask the system for each would take long. */
function* chunksOf(pieces: Iterable<string>): Generator<Buffer> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** Returns what the reader is too slow for. */
function writeAtOnce(bytes: Buffer): Buffer {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written)
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return bytes.subarray(written)
    // Nobody reads on, but the exit code is still to be found out.
    if (codeOf(error) !== 'EPIPE') throw error
  }
  return Buffer.alloc(0)
}

/** A reader that has seen enough, such as head, is no failure. */
export function endQuietly(error: unknown): void {
  if (codeOf(error) === 'EPIPE') process.exit()
  say(`cosmos: cannot write the report: ${messageOf(error)}\n`)
  process.exit(2)
}
