import { closeSync, openSync, readSync } from 'node:fs'
import { USUAL_FILE_MIB } from '../limits.ts'
import { onDisk } from './names.ts'
import type { Reading } from './source.ts'
import { decodeText } from './text.ts'

/** Larger than nearly all manifests, and used for each of them. */
const ROOM = Buffer.allocUnsafeSlow(64 * 1024)

export const STDIN = 0

/** Bytes. */
const MEBIBYTE = 1024 * 1024

/** The text of a file of at most so many mebibytes, or why it cannot be read. */
export function readText(file: string | typeof STDIN, maxMiB = USUAL_FILE_MIB): Reading {
  try {
    return { text: file === STDIN ? decodeText(readToEnd(file, maxMiB)) : readFile(file, maxMiB) }
  } catch (error) {
    return { unreadable: messageOf(error) }
  }
}

/** Asks the system three times for most files, and allocates nothing. */
function readFile(file: string, maxMiB: number): string {
  const descriptor = openSync(onDisk(file), 'r')
  try {
    // What has positions is a file, and ends where less comes than was asked for.
    const length = readSync(descriptor, ROOM, 0, ROOM.length, 0)
    return decodeText(length < ROOM.length ? ROOM.subarray(0, length) : readToEnd(descriptor, maxMiB))
  } catch (error) {
    if (hasNoPositions(error)) return decodeText(readToEnd(descriptor, maxMiB))
    throw error
  } finally {
    closeSync(descriptor)
  }
}

function readToEnd(descriptor: number, maxMiB: number): Buffer {
  const pieces: Buffer[] = []
  let size = 0
  for (;;) {
    const length = readSync(descriptor, ROOM)
    if (length === 0) return Buffer.concat(pieces, size)
    size += length
    if (size > maxMiB * MEBIBYTE)
      throw new Error(`it has more than ${maxMiB} MiB; split it, or set a larger maxFileMiB in the config`)
    pieces.push(Buffer.from(ROOM.subarray(0, length)))
  }
}

/** True for what a pipe answers, such as that of a shell's `<(kustomize build .)`. */
function hasNoPositions(error: unknown): boolean {
  return codeOf(error) === 'ESPIPE'
}

/** What the system calls an error, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
