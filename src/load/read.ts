import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Reading } from './source.ts'
import { decodeText } from './text.ts'

/** Larger than nearly all manifests, and used for each of them. */
const ROOM = Buffer.allocUnsafeSlow(64 * 1024)

export const STDIN = 0

/** The text of a file, or why it cannot be read. */
export function readText(file: string | typeof STDIN): Reading {
  try {
    return { text: file === STDIN ? decodeText(readFileSync(file)) : readFile(file) }
  } catch (error) {
    return { unreadable: messageOf(error) }
  }
}

/** Asks the system three times where fs.readFileSync asks it four times, and allocates nothing. */
function readFile(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const length = readSync(descriptor, ROOM, 0, ROOM.length, 0)
    const isWhole = length < ROOM.length && readSync(descriptor, ROOM, length, ROOM.length - length, length) === 0
    return decodeText(isWhole ? ROOM.subarray(0, length) : readFileSync(file))
  } finally {
    closeSync(descriptor)
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
