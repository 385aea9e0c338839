import { isWord } from '../yaml/scalar.ts'
import { refuse } from './reader.ts'

/** A power of two. */
const HASHES = 4096

// Manifests repeat the same few keys and values. Those that were met before are kept by hash and need not be copied.
const KNOWN_KEYS: (string | undefined)[] = Array.from({ length: HASHES })
const KNOWN_TEXTS: (string | undefined)[] = Array.from({ length: HASHES })

/** The hash of a text with one more character. */
export function mix(hash: number, code: number): number {
  return (hash * 31 + code) % HASHES
}

function isAt(text: string, word: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

/** The key between two offsets, of which the hash is known. */
export function keyAt(text: string, start: number, end: number, hash: number): string {
  const known = KNOWN_KEYS[hash]
  return known !== undefined && isAt(text, known, start, end) ? known : meetKey(text.slice(start, end), hash)
}

/** Refuses what is no text, such as `yes`. */
function meetKey(text: string, hash: number): string {
  if (isWord(text)) refuse()
  // As the engine keeps the names of properties: an object takes them faster than a new piece of text.
  const key = Object.keys({ [text]: 0 })[0] ?? text
  KNOWN_KEYS[hash] = key
  return key
}

/** The text between two offsets, of which the hash is known. */
export function textAt(text: string, start: number, end: number, hash: number): string {
  const known = KNOWN_TEXTS[hash]
  if (known !== undefined && isAt(text, known, start, end)) return known
  const met = copyOf(text, start, end)
  KNOWN_TEXTS[hash] = met
  return met
}

/**
 * The engine keeps a longer piece of a text as a reference into it, and the whole text with it. It copies shorter pieces,
 * and what is joined from them.
 */
function copyOf(text: string, start: number, end: number): string {
  if (end - start <= SHORT) return text.slice(start, end)
  return [text.slice(start, start + SHORT), text.slice(start + SHORT, end)].join('')
}

/** Characters of a piece that the engine copies. */
const SHORT = 12
