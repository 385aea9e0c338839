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
    // What has positions is a file, and ends where less comes than was asked for.
    const length = readSync(descriptor, ROOM, 0, ROOM.length, 0)
    return decodeText(length < ROOM.length ? ROOM.subarray(0, length) : readFileSync(descriptor))
  } catch (error) {
    if (hasNoPositions(error)) return decodeText(readFileSync(descriptor))
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/** True for what a pipe answers, such as that of a shell's `<(kustomize build .)`. */
function hasNoPositions(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESPIPE'
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
