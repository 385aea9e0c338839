import { fstatSync, writeSync } from 'node:fs'
import { codeOf, messageOf } from './load/read.ts'
import type { Terminal } from './report/display.ts'

const STDOUT = 1

/** What reports are written to. A file or a pipe is no terminal, and needs no stream to find that out. */
export function terminal(): Terminal {
  const isTTY = fstatSync(STDOUT).isCharacterDevice() && process.stdout.isTTY
  return { isTTY, columns: isTTY ? process.stdout.columns : 0, environment: process.env }
}

/** Writes to standard output. To set up its stream takes as long as to lint a file, so that is for those who need it. */
export function print(text: string): void {
  const rest = fstatSync(STDOUT).isCharacterDevice() ? Buffer.from(text) : writeAtOnce(Buffer.from(text))
  if (rest.length === 0) return
  process.stdout.on('error', endQuietly)
  process.stdout.write(rest)
}

/** Returns what the reader is too slow for. */
function writeAtOnce(bytes: Buffer): Buffer {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(STDOUT, bytes, written)
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return bytes.subarray(written)
    // Nobody reads on, but the exit code is still to be found out.
    if (codeOf(error) !== 'EPIPE') endQuietly(error)
  }
  return Buffer.alloc(0)
}

/** A reader that has seen enough, such as head, is no failure. */
export function endQuietly(error: unknown): void {
  if (codeOf(error) === 'EPIPE') process.exit()
  process.stderr.write(`cosmos: cannot write the report: ${messageOf(error)}\n`)
  process.exit(2)
}
