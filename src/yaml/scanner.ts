import {
  atDocumentMarker,
  type Cursor,
  column,
  failAtTab,
  failHere,
  isBreak,
  isSpaceOrEnd,
  isWordCharacter,
  peek,
  SPACE,
  TAB,
  takeBreak,
  takeComment,
} from './cursor.ts'
import { fail } from './node.ts'
import { scanBlock, scanPlain, scanQuoted } from './scan-scalar.ts'
import { scanDirective, scanTag } from './scan-tag.ts'
import { type Token, type TokenType, token } from './token.ts'

/**
 * Cuts a document into tokens the way the API server's YAML library does: a port of the rules of libyaml, which
 * reads YAML 1.1 and differs from YAML 1.2 in dozens of corners (flow indicators inside plain text, line breaks,
 * indentation of quoted text, tabs). A key without `?` is recognised only at its `:`, so the scanner remembers
 * where one may have started and inserts its token later.
 */
export interface Scanner extends Cursor {
  readonly tokens: Token[]
  /** How many of `tokens` the parser has taken. */
  taken: number
  flowLevel: number
  /** Column of the innermost block collection, -1 outside of any. */
  indent: number
  readonly outerIndents: number[]
  keyAllowed: boolean
  /** The key that may have started, one place for each flow level. */
  readonly pendingKeys: (PendingKey | undefined)[]
}

interface PendingKey {
  /** Where its token belongs, an index into `tokens`. */
  readonly index: number
  readonly pos: number
  readonly line: number
  readonly column: number
  /** True at the indentation of a block mapping, where nothing else than a key may stand. */
  readonly required: boolean
}

/** A key without `?` ends on its line and within this many characters. */
const LONGEST_KEY = 1024

/** Collections inside collections. No manifest comes near; the limit keeps the readers' recursion within the stack. */
export const DEEPEST_NESTING = 1000

/** Of these a document of five million values consists. It takes a gigabyte to read, and ten times as many crash. */
const MOST_TOKENS = 10_000_000

export const MOST_VALUES = MOST_TOKENS / 2

export const TOO_LARGE = 'the document has too many values from here on; split it'

export function createScanner(text: string): Scanner {
  return {
    text,
    pos: 0,
    line: 0,
    lineStart: 0,
    comments: [],
    tokens: [],
    taken: 0,
    flowLevel: 0,
    indent: -1,
    outerIndents: [],
    keyAllowed: true,
    pendingKeys: [undefined],
  }
}

export function peekToken(s: Scanner): Token {
  for (;;) {
    const next = s.tokens[s.taken]
    if (next !== undefined && !mayBecomeKey(s, s.taken)) return next
    scanNext(s)
  }
}

export function takeToken(s: Scanner): Token {
  const next = peekToken(s)
  // A large document has more tokens than there is room for, and nobody looks at any before the last one.
  if (s.taken > 0) s.tokens[s.taken - 1] = TAKEN
  s.taken += 1
  return next
}

const TAKEN = token('stream-end', 0, 0)

/** True while the token at `index` may turn out to be a key, so that a key token may go before it. */
function mayBecomeKey(s: Scanner, index: number): boolean {
  for (let level = s.pendingKeys.length - 1; level >= 0; level -= 1) {
    const key = s.pendingKeys[level]
    if (key === undefined || key.index > index) continue
    if (key.index < index) return false
    return isStillPossible(s, level, key)
  }
  return false
}

function isStillPossible(s: Scanner, level: number, key: PendingKey): boolean {
  if (key.line === s.line && s.pos - key.pos <= LONGEST_KEY) return true
  if (key.required) failWithoutColon(s, key)
  s.pendingKeys[level] = undefined
  return false
}

function failWithoutColon(s: Scanner, key: PendingKey): never {
  const lineEnd = s.text.slice(key.pos).search(/[\r\n]|$/)
  fail({ start: key.pos, end: key.pos + lineEnd }, 'a key is expected here, but ":" and a space do not follow')
}

/** Notes that a key may start here. */
function savePendingKey(s: Scanner): void {
  if (!s.keyAllowed) return
  const required = s.flowLevel === 0 && s.indent === column(s)
  dropPendingKey(s)
  s.pendingKeys[s.flowLevel] = { index: s.tokens.length, pos: s.pos, line: s.line, column: column(s), required }
}

function dropPendingKey(s: Scanner): void {
  const key = s.pendingKeys[s.flowLevel]
  if (key?.required) failWithoutColon(s, key)
  s.pendingKeys[s.flowLevel] = undefined
}

/** Opens a block collection when the column is right of the current one. */
function openBlock(s: Scanner, at: number, type: TokenType, index: number, pos: number): void {
  if (s.flowLevel > 0 || s.indent >= at) return
  checkDepth(s)
  s.outerIndents.push(s.indent)
  s.indent = at
  s.tokens.splice(index, 0, token(type, pos, pos))
}

function checkDepth(s: Scanner): void {
  if (s.flowLevel + s.outerIndents.length < DEEPEST_NESTING) return
  failHere(s, `the text is nested deeper than ${DEEPEST_NESTING} levels`)
}

function closeBlocks(s: Scanner, at: number): void {
  if (s.flowLevel > 0) return
  while (s.indent > at) {
    s.tokens.push(token('block-end', s.pos, s.pos))
    s.indent = s.outerIndents.pop() ?? -1
  }
}

function pushIndicator(s: Scanner, type: TokenType, length = 1): void {
  s.tokens.push(token(type, s.pos, s.pos + length))
  s.pos += length
}

function scanNext(s: Scanner): void {
  skipToToken(s)
  if (s.tokens.length + s.comments.length > MOST_TOKENS) failHere(s, TOO_LARGE)
  closeBlocks(s, column(s))
  const code = peek(s)
  if (code === 0) scanStreamEnd(s)
  else if (column(s) === 0 && s.text[s.pos] === '%') scanDirectiveLine(s)
  else if (atDocumentMarker(s)) scanEnd(s, s.text[s.pos] === '-' ? 'document-start' : 'document-end', 3)
  else scanContent(s, s.text.charAt(s.pos))
}

function skipToToken(s: Scanner): void {
  for (;;) {
    while (peek(s) === SPACE || (peek(s) === TAB && (s.flowLevel > 0 || !s.keyAllowed))) s.pos += 1
    if (s.text[s.pos] === '#') takeComment(s)
    if (!isBreak(peek(s))) return
    takeBreak(s)
    if (s.flowLevel === 0) s.keyAllowed = true
  }
}

function scanStreamEnd(s: Scanner): void {
  // The end of the text ends its last line, and with it every key that may have started there.
  if (column(s) !== 0) {
    s.line += 1
    s.lineStart = s.pos
  }
  scanEnd(s, 'stream-end', 0)
}

function scanEnd(s: Scanner, type: TokenType, length: number): void {
  closeBlocks(s, -1)
  dropPendingKey(s)
  s.keyAllowed = false
  pushIndicator(s, type, length)
}

function scanDirectiveLine(s: Scanner): void {
  closeBlocks(s, -1)
  dropPendingKey(s)
  s.keyAllowed = false
  s.tokens.push(scanDirective(s))
}

/** The characters that are tokens of their own, or start one, wherever a token may start. */
const INDICATORS: ReadonlyMap<string, (s: Scanner) => void> = new Map([
  ['[', (s: Scanner) => openFlow(s, 'flow-sequence-start')],
  ['{', (s: Scanner) => openFlow(s, 'flow-mapping-start')],
  [']', (s: Scanner) => closeFlow(s, 'flow-sequence-end')],
  ['}', (s: Scanner) => closeFlow(s, 'flow-mapping-end')],
  [',', scanFlowEntry],
  ['*', (s: Scanner) => scanAnchor(s, 'alias')],
  ['&', (s: Scanner) => scanAnchor(s, 'anchor')],
  ['!', (s: Scanner) => scanProperty(s, scanTag)],
  ['"', (s: Scanner) => scanProperty(s, scanQuoted)],
  ["'", (s: Scanner) => scanProperty(s, scanQuoted)],
])

function scanContent(s: Scanner, first: string): void {
  const isInFlow = s.flowLevel > 0
  const standsAlone = isSpaceOrEnd(peek(s, 1))
  const scanIndicator = INDICATORS.get(first)
  if (scanIndicator !== undefined) scanIndicator(s)
  else if (first === '-' && standsAlone) scanBlockEntry(s)
  else if (first === '?' && (isInFlow || standsAlone)) scanKey(s)
  else if (first === ':' && (isInFlow || standsAlone)) scanValue(s)
  else if ((first === '|' || first === '>') && !isInFlow) scanBlockScalar(s)
  else if (TAKEN_INDICATORS.includes(first)) failAtIndicator(s, first)
  else scanPlainScalar(s)
}

/** Characters that cannot start plain text. */
const TAKEN_INDICATORS = '\t#|>%@`'

function failAtIndicator(s: Scanner, indicator: string): never {
  if (indicator === '\t') failAtTab(s)
  failHere(s, `plain text cannot start with "${indicator}"; quote it`)
}

function openFlow(s: Scanner, type: TokenType): void {
  checkDepth(s)
  savePendingKey(s)
  s.flowLevel += 1
  s.pendingKeys.push(undefined)
  s.keyAllowed = true
  pushIndicator(s, type)
}

function closeFlow(s: Scanner, type: TokenType): void {
  dropPendingKey(s)
  if (s.flowLevel > 0) {
    s.flowLevel -= 1
    s.pendingKeys.pop()
  }
  s.keyAllowed = false
  pushIndicator(s, type)
}

function scanFlowEntry(s: Scanner): void {
  dropPendingKey(s)
  s.keyAllowed = true
  pushIndicator(s, 'flow-entry')
}

function scanBlockEntry(s: Scanner): void {
  if (s.flowLevel === 0) {
    if (!s.keyAllowed) failHere(s, 'a list item cannot start here; put it on its own line')
    openBlock(s, column(s), 'block-sequence-start', s.tokens.length, s.pos)
  }
  dropPendingKey(s)
  s.keyAllowed = true
  pushIndicator(s, 'block-entry')
}

function scanKey(s: Scanner): void {
  if (s.flowLevel === 0) {
    if (!s.keyAllowed) failHere(s, 'a key cannot start here; put it on its own line')
    openBlock(s, column(s), 'block-mapping-start', s.tokens.length, s.pos)
  }
  dropPendingKey(s)
  s.keyAllowed = s.flowLevel === 0
  pushIndicator(s, 'key')
}

function scanValue(s: Scanner): void {
  const key = s.pendingKeys[s.flowLevel]
  if (key !== undefined && isStillPossible(s, s.flowLevel, key)) {
    s.tokens.splice(key.index, 0, token('key', key.pos, key.pos))
    openBlock(s, key.column, 'block-mapping-start', key.index, key.pos)
    s.pendingKeys[s.flowLevel] = undefined
    s.keyAllowed = false
  } else {
    if (s.flowLevel === 0) {
      if (!s.keyAllowed) failAtSecondColon(s)
      openBlock(s, column(s), 'block-mapping-start', s.tokens.length, s.pos)
    }
    s.keyAllowed = s.flowLevel === 0
  }
  pushIndicator(s, 'value')
}

function failAtSecondColon(s: Scanner): never {
  const last = s.tokens.at(-1)
  if (last?.type === 'scalar' && last.start < s.lineStart) {
    const start = s.text.slice(s.lineStart).search(/\S/) + s.lineStart
    fail({ start, end: s.pos }, 'this line continues the value above, because it is indented deeper; align the keys')
  }
  const message = 'a second ":" cannot follow on this line; quote the value that contains it'
  failHere(s, message)
}

/** An anchor, alias, tag or quoted scalar: each may start a key and none may be followed by one. */
function scanProperty(s: Scanner, scan: (s: Scanner) => Token): void {
  savePendingKey(s)
  s.keyAllowed = false
  s.tokens.push(scan(s))
}

function scanAnchor(s: Scanner, type: 'alias' | 'anchor'): void {
  scanProperty(s, () => {
    const start = s.pos
    s.pos += 1
    while (isWordCharacter(peek(s))) s.pos += 1
    const endsName = isSpaceOrEnd(peek(s)) || '?:,]}%@`'.includes(s.text.charAt(s.pos))
    if (s.pos === start + 1 || !endsName) {
      fail({ start, end: s.pos + 1 }, `the name of an ${type} consists of letters, digits, "_" and "-"`)
    }
    return token(type, start, s.pos, s.text.slice(start + 1, s.pos))
  })
}

function scanBlockScalar(s: Scanner): void {
  dropPendingKey(s)
  s.keyAllowed = true
  s.tokens.push(scanBlock(s, s.indent))
}

function scanPlainScalar(s: Scanner): void {
  savePendingKey(s)
  const { scalar, endsAtBreak } = scanPlain(s, s.indent + 1, s.flowLevel > 0)
  s.keyAllowed = endsAtBreak
  s.tokens.push(scalar)
}
