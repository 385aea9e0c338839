import type { Value } from '../yaml/decode.ts'
import { isWord, resolvePlain } from '../yaml/scalar.ts'
import {
  ASCII,
  BACKSLASH,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  isDigit,
  isFlowIndicator,
  isLetter,
  isSpaceOrBreak,
  isUsual,
  LF,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts'
import { type PlainReader, refuse } from './reader.ts'
import { pushNode } from './tape.ts'
import { mix, textAt } from './words.ts'

/** Reads a value that is no collection. */
export function readScalar(r: PlainReader, code: number, inFlow: boolean): Value {
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
    if (!isUsual(code) || (code === BACKSLASH && quote === DOUBLE_QUOTE)) refuse()
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
      looks |= pos === end ? lookOf(code) : TEXT | lookOf(code)
      end = pos + 1
      if (code === COLON && isSpaceOrBreak(text.charCodeAt(end))) refuse()
    }
    pos += 1
  }
  if (looks >= UNUSUAL) refuse()
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

/** What a character makes of a scalar that starts with a digit: nothing, an unusual numeral, text, or no plain style. */
const NUMERAL = 1
const TEXT = 2
const UNUSUAL = 4

function lookOf(code: number): number {
  if (code <= ASCII) return LOOKS[code] ?? UNUSUAL
  return isUsual(code) ? TEXT : UNUSUAL
}

const LOOKS = Uint8Array.from({ length: ASCII + 1 }, (_, code) => lookOfAscii(code))

function lookOfAscii(code: number): number {
  if (!isUsual(code)) return UNUSUAL
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
