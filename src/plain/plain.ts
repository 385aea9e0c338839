import type { Value } from '../yaml/decode.ts'
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DASH,
  HASH,
  isFlow,
  isKeyCharacter,
  isLetter,
  isUsual,
  LF,
  OPENING_BRACKET,
  SPACE,
} from './characters.ts'
import { type PlainReader, REFUSAL, refuse, skipSpaces } from './reader.ts'
import { readScalar } from './scalar.ts'
import { beginNode, createTape, endNode, pushNode } from './tape.ts'
import { keyAt, mix } from './words.ts'

type Fields = Record<string, Value>

/** Collections inside collections. */
const DEEPEST = 64

/** One for all readers: nobody needs the places of a document when the next one is read. */
const TAPE = createTape()

/** `text` ends with a line break. */
export function createPlainReader(text: string): PlainReader {
  return { text, tape: TAPE, pos: 0, end: 0, openItems: 0, indent: -1 }
}

/**
 * The value of the document between two offsets, null for one without content, undefined for one that is not in plain
 * style. The tape of the reader has its places until the next document is read.
 */
export function readPlain(r: PlainReader, start: number, end: number): Value | undefined {
  r.tape.size = 0
  r.tape.documents += 1
  r.openItems = 0
  r.pos = r.text.startsWith('---\n', start) ? start + 4 : start
  r.end = end
  try {
    toContent(r)
    return r.indent === -1 ? null : readRoot(r)
  } catch (thrown) {
    if (thrown === REFUSAL) return undefined
    throw thrown
  }
}

function readRoot(r: PlainReader): Fields {
  const isAtMargin = r.indent === 0
  const fields = isAtMargin ? readMapping(r, 0) : refuse()
  return r.indent === -1 ? fields : refuse()
}

/** Moves from the start of a line to the next content, past empty lines and comments. */
function toContent(r: PlainReader): void {
  const { text, end } = r
  let pos = r.pos
  r.indent = -1
  while (pos < end) {
    const lineStart = pos
    while (text.charCodeAt(pos) === SPACE) pos += 1
    const code = text.charCodeAt(pos)
    if (code === LF) pos += 1
    else if (code === HASH) pos = commentEnd(text, pos) + 1
    else {
      r.indent = pos - lineStart
      break
    }
  }
  r.pos = pos
}

/** The line break that ends a comment. */
function commentEnd(text: string, start: number): number {
  let pos = start
  for (let code = text.charCodeAt(pos); code !== LF; code = text.charCodeAt(pos)) {
    if (!isUsual(code)) refuse()
    pos += 1
  }
  return pos
}

/** Reads the entries of a block mapping whose first key is at `pos`. */
function readMapping(r: PlainReader, depth: number): Fields {
  if (depth > DEEPEST) refuse()
  const { indent } = r
  const node = beginNode(r.tape, r.pos)
  const fields: Fields = {}
  do {
    const key = readKey(r)
    // This is true for what every object has, such as "constructor", too.
    if (fields[key] !== undefined) refuse()
    fields[key] = readValue(r, indent, depth)
  } while (r.indent === indent && r.text.charCodeAt(r.pos) !== DASH)
  if (r.indent > indent) refuse()
  endNode(r.tape, node, r.tape.lastEnd)
  return fields
}

/** Reads a key and its colon. */
function readKey(r: PlainReader): string {
  const { text } = r
  const start = r.pos
  let pos = start
  let code = text.charCodeAt(pos)
  let hash = 0
  if (!isLetter(code)) refuse()
  while (isKeyCharacter(code)) {
    hash = mix(hash, code)
    pos += 1
    code = text.charCodeAt(pos)
  }
  if (code !== COLON || pos - start > LONGEST_KEY) refuse()
  pushNode(r.tape, start, pos)
  r.pos = pos + 1
  return keyAt(text, start, pos, hash)
}

/** Far below what YAML allows for a key. */
const LONGEST_KEY = 320

/** Reads what follows the colon of a key in a block mapping. */
function readValue(r: PlainReader, indent: number, depth: number): Value {
  const colonEnd = r.pos
  const code = skipSpaces(r)
  if (code !== LF && (code !== HASH || r.pos === colonEnd)) {
    if (r.pos === colonEnd) refuse()
    return readInline(r, code, indent, depth)
  }
  endLine(r)
  const isList = r.text.charCodeAt(r.pos) === DASH
  if (r.indent > indent || (r.indent === indent && isList)) {
    return isList ? readList(r, depth + 1) : readMapping(r, depth + 1)
  }
  pushNode(r.tape, colonEnd, colonEnd)
  return null
}

/** Reads a value that stands on one line, and goes on to the next line, which must not continue it. */
function readInline(r: PlainReader, code: number, indent: number, depth: number): Value {
  const value = isFlow(code) ? readFlow(r, code, depth + 1) : readScalar(r, code, false)
  endLine(r)
  if (r.indent > indent) refuse()
  return value
}

/** Moves over a comment and the line break to the next content. */
function endLine(r: PlainReader): void {
  const before = r.text.charCodeAt(r.pos - 1)
  const code = skipSpaces(r)
  const isComment = code === HASH && (before === SPACE || r.text.charCodeAt(r.pos - 1) === SPACE)
  if (code !== LF && !isComment) refuse()
  r.pos = commentEnd(r.text, r.pos) + 1
  toContent(r)
}

/** The items of the lists that are being read. An array that grows item by item takes room for more. */
const ITEMS: Value[] = []

function keepItem(r: PlainReader, item: Value): void {
  ITEMS[r.openItems] = item
  r.openItems += 1
}

function takeItems(r: PlainReader, first: number): readonly Value[] {
  const items = ITEMS.slice(first, r.openItems)
  r.openItems = first
  return items
}

/** Reads the items of a block list whose first dash is at `pos`. */
function readList(r: PlainReader, depth: number): readonly Value[] {
  if (depth > DEEPEST) refuse()
  const { indent } = r
  const node = beginNode(r.tape, r.pos)
  const first = r.openItems
  do {
    keepItem(r, readItem(r, indent, depth))
  } while (r.indent === indent && r.text.charCodeAt(r.pos) === DASH)
  if (r.indent > indent) refuse()
  endNode(r.tape, node, r.tape.lastEnd)
  return takeItems(r, first)
}

/** Reads an item from its dash on: a value on one line, or a mapping whose first key is on the line. */
function readItem(r: PlainReader, indent: number, depth: number): Value {
  const dash = r.pos
  r.pos += 1
  const code = skipSpaces(r)
  if (r.pos === dash + 1 || code === LF || code === HASH) refuse()
  if (isFlow(code)) return readInline(r, code, indent, depth)
  if (isLetter(code) && startsEntry(r)) {
    r.indent = indent + r.pos - dash
    return readMapping(r, depth + 1)
  }
  return readInline(r, code, indent, depth)
}

/** True at a word that a colon and a space follow. */
function startsEntry({ text, pos }: PlainReader): boolean {
  let at = pos
  while (isKeyCharacter(text.charCodeAt(at))) at += 1
  if (text.charCodeAt(at) !== COLON) return false
  const after = text.charCodeAt(at + 1)
  return after === SPACE || after === LF
}

/** Reads a flow collection that ends on its line. */
function readFlow(r: PlainReader, open: number, depth: number): Value {
  if (depth > DEEPEST) refuse()
  return open === OPENING_BRACKET ? readFlowList(r, depth) : readFlowMapping(r, depth)
}

function readFlowList(r: PlainReader, depth: number): readonly Value[] {
  const node = beginNode(r.tape, r.pos)
  const first = r.openItems
  r.pos += 1
  let code = skipSpaces(r)
  while (code !== CLOSING_BRACKET) {
    keepItem(r, readFlowValue(r, code, depth))
    code = skipComma(r, CLOSING_BRACKET)
  }
  r.pos += 1
  endNode(r.tape, node, r.pos)
  return takeItems(r, first)
}

function readFlowMapping(r: PlainReader, depth: number): Fields {
  const node = beginNode(r.tape, r.pos)
  const fields: Fields = {}
  r.pos += 1
  let code = skipSpaces(r)
  while (code !== CLOSING_BRACE) {
    const key = readKey(r)
    const colonEnd = r.pos
    code = skipSpaces(r)
    if (r.pos === colonEnd || fields[key] !== undefined) refuse()
    fields[key] = readFlowValue(r, code, depth)
    code = skipComma(r, CLOSING_BRACE)
  }
  r.pos += 1
  endNode(r.tape, node, r.pos)
  return fields
}

function readFlowValue(r: PlainReader, code: number, depth: number): Value {
  return isFlow(code) ? readFlow(r, code, depth + 1) : readScalar(r, code, true)
}

/** Returns the character after a comma, or the closing one. */
function skipComma(r: PlainReader, close: number): number {
  const code = skipSpaces(r)
  if (code === close) return code
  if (code !== COMMA) refuse()
  r.pos += 1
  return skipSpaces(r)
}
