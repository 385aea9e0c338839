import { SPACE } from './characters.ts'
import type { Tape } from './tape.ts'

/**
 * Reads documents in the plain style in which nearly all manifests are written: block mappings and lists, values on one
 * line, short flow collections. It is four times as fast as the reader of src/yaml and knows a fraction of YAML: it
 * may refuse a document, and never reads one differently. What it refuses, src/yaml reads.
 */
export interface PlainReader {
  readonly text: string
  readonly tape: Tape
  /** The character to be read next. */
  pos: number
  /** The end of the document; the last character before it is a line break. */
  end: number
  /** How many items belong to lists that are not at their end. */
  openItems: number
  /** The column of `pos`, which is the first character of its line that is no space; -1 at the end of the document. */
  indent: number
}

export const REFUSAL = Symbol('not in plain style')

/** Leaves the document to src/yaml. */
export function refuse(): never {
  throw REFUSAL
}

/** Returns the character after the spaces. */
export function skipSpaces(r: PlainReader): number {
  const { text } = r
  let { pos } = r
  let code = text.charCodeAt(pos)
  while (code === SPACE) {
    pos += 1
    code = text.charCodeAt(pos)
  }
  r.pos = pos
  return code
}
