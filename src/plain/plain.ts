import type { Value } from '../yaml/decode.ts'
import { isWord, resolvePlain } from '../yaml/scalar.ts'
import { beginNode, createTape, endNode, pushNode, type Tape } from './tape.ts'

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
  /** Where the text has its next character that plain style lacks. */
  unusual: number
  /** How many items belong to lists that are not at their end. */
  openItems: number
  /** The column of `pos`, which is the first character of its line that is no space; -1 at the end of the document. */
  indent: number
}

type Fields = Record<string, Value>

/**
 * What stands in no plain document: tabs and other controls, line breaks other than LF, byte order marks, halves and
 * pairs of surrogates.
 */
const UNUSUAL = /[^\n\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/g

const LF = 0x0a
const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const HASH = 0x23
const SINGLE_QUOTE = 0x27
const COMMA = 0x2c
const DASH = 0x2d
const COLON = 0x3a
const QUESTION_MARK = 0x3f
const OPENING_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

const ASCII = 0x7f

/** Collections inside collections. */
const DEEPEST = 64

/** One for all readers: nobody needs the places of a document when the next one is read. */
const TAPE = createTape()

/** `text` ends with a line break. What stands before `usualUntil` is known to have nothing that plain style lacks. */
export function createPlainReader(text: string, usualUntil = -1): PlainReader {
  return { text, tape: TAPE, pos: 0, end: 0, unusual: usualUntil, openItems: 0, indent: -1 }
}

/**
 * The value of the document between two offsets, null for one without content, undefined for one that is not in plain
 * style. The tape of the reader has its places until the next document is read.
 */
export function readPlain(r: PlainReader, start: number, end: number): Value | undefined {
  if (r.unusual < start) r.unusual = nextUnusual(r.text, start)
  if (r.unusual < end) return undefined
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

const REFUSAL = Symbol('not in plain style')

function refuse(): never {
  throw REFUSAL
}

function nextUnusual(text: string, from: number): number {
  UNUSUAL.lastIndex = from
  return UNUSUAL.exec(text)?.index ?? text.length
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
    else if (code === HASH) pos = text.indexOf('\n', pos) + 1
    else {
      r.indent = pos - lineStart
      break
    }
  }
  r.pos = pos
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
  const known = KNOWN_KEYS[hash]
  return known !== undefined && isAt(text, known, start, pos) ? known : meetKey(text.slice(start, pos), hash)
}

/** A power of two. */
const HASHES = 4096

// Manifests repeat the same few keys and values. Those that were met before are kept by hash and need not be copied.
const KNOWN_KEYS: (string | undefined)[] = Array.from({ length: HASHES })
const KNOWN_TEXTS: (string | undefined)[] = Array.from({ length: HASHES })

/** The hash of a text with one more character. */
function mix(hash: number, code: number): number {
  return (hash * 31 + code) % HASHES
}

function isAt(text: string, word: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

function meetKey(text: string, hash: number): string {
  if (isWord(text)) refuse()
  // As the engine keeps the names of properties: an object takes them faster than a new piece of text.
  const key = Object.keys({ [text]: 0 })[0] ?? text
  KNOWN_KEYS[hash] = key
  return key
}

/** The text between two offsets. */
function textAt(text: string, start: number, end: number, hash: number): string {
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

/** Far below what YAML allows for a key. */
const LONGEST_KEY = 320

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Letters, digits, `-`, `.`, `/` and `_`. */
function isKeyCharacter(code: number): boolean {
  return isLetter(code) || (code >= 0x2d && code <= 0x39) || code === 0x5f
}

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

function isFlow(code: number): boolean {
  return code === OPENING_BRACKET || code === OPENING_BRACE
}

/** Moves over a comment and the line break to the next content. */
function endLine(r: PlainReader): void {
  const before = r.text.charCodeAt(r.pos - 1)
  const code = skipSpaces(r)
  const isComment = code === HASH && (before === SPACE || r.text.charCodeAt(r.pos - 1) === SPACE)
  if (code !== LF && !isComment) refuse()
  r.pos = r.text.indexOf('\n', r.pos) + 1
  toContent(r)
}

/** Returns the character after the spaces. */
function skipSpaces(r: PlainReader): number {
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

function readScalar(r: PlainReader, code: number, inFlow: boolean): Value {
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return readQuoted(r, code)
  return readUnquoted(r, code, inFlow)
}

/** Reads a quoted text without escapes that ends on its line. */
function readQuoted(r: PlainReader, quote: number): string {
  const { text } = r
  const start = r.pos
  let pos = start + 1
  let hash = 0
  for (;;) {
    const code = text.charCodeAt(pos)
    if (code === quote) break
    if (code === LF || (code === BACKSLASH && quote === DOUBLE_QUOTE)) refuse()
    hash = mix(hash, code)
    pos += 1
  }
  // Two single quotes stand for one.
  if (text.charCodeAt(pos + 1) === quote) refuse()
  r.pos = pos + 1
  pushNode(r.tape, start, r.pos)
  return textAt(text, start + 1, pos, hash)
}

/** Reads a scalar without quotes up to the end of its text: a line break, a comment, or in flow an indicator. */
function readUnquoted(r: PlainReader, first: number, inFlow: boolean): Value {
  const { text } = r
  const start = r.pos
  if (!mayStartUnquoted(first, text.charCodeAt(start + 1))) refuse()
  let pos = start
  let end = start
  let hash = 0
  let looks = 0
  for (let code = first; code !== LF; code = text.charCodeAt(pos)) {
    if (code === SPACE) {
      if (text.charCodeAt(pos + 1) === HASH) break
    } else if (inFlow && isFlowIndicator(code)) break
    else {
      hash = mix(hash, code)
      looks |= pos === end && code <= ASCII ? (LOOKS[code] ?? TEXT) : TEXT
      end = pos + 1
      if (code === COLON && isSpaceOrBreak(text.charCodeAt(end))) refuse()
    }
    pos += 1
  }
  r.pos = pos
  pushNode(r.tape, start, end)
  return resolve(textAt(text, start, end, hash), first, looks)
}

/** True for a character that starts plain text, whatever YAML makes of it later. */
function mayStartUnquoted(first: number, next: number): boolean {
  if (isLetter(first) || isDigit(first) || first > ASCII) return true
  if (first === DASH) return !isSpaceOrBreak(next)
  return SAFE_STARTS.includes(String.fromCharCode(first))
}

const SAFE_STARTS = '$()+./;<=^_~'

function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === QUESTION_MARK || isFlow(code) || code === CLOSING_BRACKET || code === CLOSING_BRACE
}

function isSpaceOrBreak(code: number): boolean {
  return code === SPACE || code === LF
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** What an ASCII character makes of a scalar that starts with a digit: nothing, an unusual numeral, or text. */
const NUMERAL = 1
const TEXT = 2
const LOOKS = Uint8Array.from({ length: ASCII + 1 }, (_, code) => looksOf(code))

function looksOf(code: number): number {
  if (isDigit(code)) return 0
  return '+-._abcdefoxABCDEFOX'.includes(String.fromCharCode(code)) ? NUMERAL : TEXT
}

/** Decides the common cases by their look, and leaves the others to the rules of YAML 1.1. */
function resolve(text: string, first: number, looks: number): Value {
  if (isLetter(first)) return isWord(text) ? resolvePlain(text) : text
  if (isDigit(first)) {
    if (looks >= TEXT || text.indexOf('.') !== text.lastIndexOf('.')) return text
    const isDecimal = looks === 0 && text.length <= LONGEST_DECIMAL && (first !== ZERO || text.length === 1)
    if (isDecimal) return Number(text)
  }
  const value = resolvePlain(text)
  return typeof value !== 'number' || Number.isFinite(value) ? value : refuse()
}

const ZERO = 0x30
/** Numbers of this many digits are exact. */
const LONGEST_DECIMAL = 15
