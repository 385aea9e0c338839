import {
  atDocumentMarker,
  type Cursor,
  column,
  failAtTab,
  failHere,
  isBlank,
  isBreak,
  isBreakOrEnd,
  isSpaceOrEnd,
  peek,
  SPACE,
  skipBlanks,
  skipToLineEnd,
  TAB,
  takeBreak,
  takeComment,
} from './cursor.ts'
import { fail } from './node.ts'
import { type Token, token } from './token.ts'

const DOUBLE_QUOTE = 0x22
const HASH = 0x23
const SINGLE_QUOTE = 0x27
const COLON = 0x3a
const BACKSLASH = 0x5c
const FLOW_INDICATORS = new Set(Array.from(',?[]{}', (c) => c.charCodeAt(0)))

/** Reads a scalar without quotes. `indent` is the least column that continues it on a further line. */
export function scanPlain(c: Cursor, indent: number, inFlow: boolean): { scalar: Token; endsAtBreak: boolean } {
  const start = c.pos
  let end = start
  let text = ''
  let gap: Gap = NO_GAP
  while (!atDocumentMarker(c) && peek(c) !== HASH) {
    const from = c.pos
    skipPlainRun(c, inFlow)
    if (c.pos > from) {
      text += gap.text + c.text.slice(from, c.pos)
      gap = NO_GAP
      end = c.pos
    }
    if (!isBlank(peek(c)) && !isBreak(peek(c))) break
    gap = takeGap(c, false, indent)
    if (!inFlow && column(c) < indent) break
  }
  return { scalar: token('scalar', start, end, text, '', true), endsAtBreak: gap.brokeLine }
}

function skipPlainRun(c: Cursor, inFlow: boolean): void {
  for (;;) {
    const code = peek(c)
    if (isSpaceOrEnd(code)) return
    if (code === COLON && isSpaceOrEnd(peek(c, 1))) return
    if (inFlow && FLOW_INDICATORS.has(code)) return
    c.pos += 1
  }
}

/** White space inside a scalar, folded: blanks stay, one line break is a space, further ones stay breaks. */
interface Gap {
  readonly text: string
  readonly brokeLine: boolean
}

const NO_GAP: Gap = { text: '', brokeLine: false }

/** Passes blanks and breaks. After a break, a tab left of column `indent` is refused. */
function takeGap(c: Cursor, afterEscapedBreak: boolean, indent: number): Gap {
  let blanks = ''
  let first = ''
  let more = ''
  let brokeLine = afterEscapedBreak
  for (let code = peek(c); isBlank(code) || isBreak(code); code = peek(c)) {
    if (isBreak(code)) {
      if (brokeLine) more += takeBreak(c)
      else first = takeBreak(c)
      brokeLine = true
      continue
    }
    if (!brokeLine) blanks += String.fromCharCode(code)
    else if (code === TAB && column(c) < indent) {
      failAtTab(c)
    }
    c.pos += 1
  }
  if (!brokeLine) return { text: blanks, brokeLine }
  if (first === '\n') return { text: more === '' ? ' ' : more, brokeLine }
  return { text: first + more, brokeLine }
}

export function scanQuoted(c: Cursor): Token {
  const start = c.pos
  const quote = peek(c)
  c.pos += 1
  let text = ''
  for (;;) {
    if (atDocumentMarker(c) || peek(c) === 0) {
      fail({ start, end: start + 1 }, 'this quote is never closed')
    }
    const run = takeQuotedRun(c, quote)
    text += run.text
    if (peek(c) === quote) break
    text += takeGap(c, run.escapedBreak, 0).text
  }
  c.pos += 1
  return token('scalar', start, c.pos, text)
}

/** Reads up to white space, the closing quote or an escaped line break. */
function takeQuotedRun(c: Cursor, quote: number): { text: string; escapedBreak: boolean } {
  let text = ''
  let from = c.pos
  for (;;) {
    const code = peek(c)
    if (isSpaceOrEnd(code)) break
    if (code === quote) {
      if (quote !== SINGLE_QUOTE || peek(c, 1) !== SINGLE_QUOTE) break
      text += c.text.slice(from, c.pos + 1)
      c.pos += 2
      from = c.pos
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      text += c.text.slice(from, c.pos)
      if (isBreak(peek(c, 1))) {
        c.pos += 1
        takeBreak(c)
        return { text, escapedBreak: true }
      }
      text += takeEscape(c)
      from = c.pos
    } else c.pos += 1
  }
  return { text: text + c.text.slice(from, c.pos), escapedBreak: false }
}

/** Escapes of one character. YAML 1.1 as Go reads it knows `\'` but not `\/`. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
])

/** Number of hexadecimal digits after `\x`, `\u` and `\U`. */
const HEX_ESCAPES: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])

function takeEscape(c: Cursor): string {
  const start = c.pos
  const letter = c.text.charAt(start + 1)
  c.pos += 2
  const single = ESCAPES.get(letter)
  if (single !== undefined) return single
  const length = HEX_ESCAPES.get(letter)
  if (length === undefined) fail({ start, end: c.pos }, `the escape "\\${letter}" does not exist in YAML`)
  const digits = c.text.slice(c.pos, c.pos + length)
  const code = Number.parseInt(digits, 16)
  const isScalarValue = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits) || !isScalarValue) {
    fail({ start, end: c.pos }, `"\\${letter}" must be followed by ${length} hexadecimal digits of one character`)
  }
  c.pos += length
  return String.fromCodePoint(code)
}

/** Reads a literal (`|`) or folded (`>`) block. `parentIndent` is -1 at the top of a document. */
export function scanBlock(c: Cursor, parentIndent: number): Token {
  const start = c.pos
  const folded = c.text.charAt(start) === '>'
  const header = takeBlockHeader(c)
  let end = c.pos
  if (isBreak(peek(c))) takeBreak(c)
  const minimum = Math.max(parentIndent + 1, 1)
  let { indent, breaks } = takeBlockIndent(
    c,
    header.indent === 0 ? 0 : Math.max(parentIndent, 0) + header.indent,
    minimum,
  )
  let text = ''
  let lastBreak = ''
  let afterBlank = false
  while (column(c) === indent && peek(c) !== 0) {
    const startsBlank = isBlank(peek(c))
    if (folded && !afterBlank && !startsBlank && lastBreak === '\n') text += breaks === '' ? ' ' : breaks
    else text += lastBreak + breaks
    afterBlank = startsBlank
    const from = c.pos
    skipToLineEnd(c)
    end = c.pos
    text += c.text.slice(from, end)
    lastBreak = isBreak(peek(c)) ? takeBreak(c) : ''
    breaks = takeBlockIndent(c, indent, minimum).breaks
  }
  if (header.chomp !== '-') text += lastBreak
  if (header.chomp === '+') text += breaks
  return token('scalar', start, end, text)
}

/** Reads the indicators after `|` or `>`: chomping and indentation, in either order, and the rest of the line. */
function takeBlockHeader(c: Cursor): { chomp: string; indent: number } {
  const start = c.pos
  c.pos += 1
  const match = /^(?:([+-])([0-9])?|([0-9])([+-])?)/.exec(c.text.slice(c.pos, c.pos + 2))
  const indent = Number(match?.[2] ?? match?.[3] ?? -1)
  if (indent === 0) fail({ start, end: start + 1 }, 'the indentation of a block cannot be 0')
  c.pos += match?.[0].length ?? 0
  skipBlanks(c)
  if (peek(c) === HASH) takeComment(c)
  if (!isBreakOrEnd(peek(c))) {
    failHere(c, 'the text of a block starts on the line after its indicator')
  }
  return { chomp: match?.[1] ?? match?.[4] ?? '', indent: Math.max(indent, 0) }
}

/** Passes indentation and empty lines. An `indent` of 0 is measured: the widest empty line or the first text. */
function takeBlockIndent(c: Cursor, indent: number, minimum: number): { indent: number; breaks: string } {
  let breaks = ''
  let widest = 0
  for (;;) {
    while ((indent === 0 || column(c) < indent) && peek(c) === SPACE) c.pos += 1
    widest = Math.max(widest, column(c))
    if ((indent === 0 || column(c) < indent) && peek(c) === TAB) {
      failAtTab(c)
    }
    if (!isBreak(peek(c))) break
    breaks += takeBreak(c)
  }
  return { indent: indent === 0 ? Math.max(widest, minimum) : indent, breaks }
}
