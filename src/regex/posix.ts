import {
  type Dialect,
  type Element,
  failFrom,
  type Item,
  item,
  literal,
  type Parser,
  type Quantifier,
  set,
  take,
  takeCode,
  takeMatch,
} from './parse.ts'
import { ofSign } from './re2.ts'
import { ALL, type Anchor, type Characters, CLASSES, range, type Tree, WORD } from './tree.ts'

/** POSIX extended regular expressions with the extensions of glibc's regcomp, which FRR calls, in the C locale. */
export const POSIX: Dialect = {
  readsLoneParenthesis: true,
  stacksQuantifiers: true,
  repeatsAnchors: false,
  mostCopies: Number.POSITIVE_INFINITY,
  bracketPart: /\[([.:=]).*?\1\]|./sy,
  passGroupHead: (p) => take(p, '('),
  readQuantifier,
  readEscape,
  readElement,
}

const SIGN = /[*+?]/y
/** Backslashes before a zero and before the comma do no harm. */
const COUNTS = /\{((?:[0-9]|\\0)*)(\\?,((?:[0-9]|\\0)*))?\}/y

function readQuantifier(p: Parser): Quantifier | undefined {
  const start = p.at
  const sign = takeMatch(p, SIGN)
  if (sign !== undefined) return ofSign(sign[0])
  if (p.text[start] !== '{') return undefined
  const match = takeMatch(p, COUNTS)
  if (match === undefined || match[0] === '{}') failFrom(p, start, 'these braces hold no count')
  const [low, high] = [match[1], match[3]].map((digits = '') => digits.replaceAll('\\', ''))
  const min = Number(low)
  const max = match[2] === undefined ? min : high ? Number(high) : Number.POSITIVE_INFINITY
  if (Math.max(min, high ? max : 0) > 32_767) failFrom(p, start, 'POSIX counts to 32767')
  if (min > max) failFrom(p, start, 'the first number is greater than the second')
  return { min, max, isCounted: true }
}

const SPACES = CLASSES.get('space') ?? 0n
const ESCAPED_SETS: ReadonlyMap<string, Characters> = new Map([
  ['s', SPACES],
  ['S', ALL & ~SPACES],
  ['w', WORD],
  ['W', ALL & ~WORD],
])
const ESCAPED_ANCHORS: ReadonlyMap<string, Anchor> = new Map([
  ['`', 'start'],
  ["'", 'end'],
  ['b', 'word'],
  ['B', 'not-word'],
  ['<', 'word-start'],
  ['>', 'word-end'],
])

function readEscape(p: Parser): readonly Item[] {
  const start = p.at
  p.at += 1
  if (p.at >= p.text.length) failFrom(p, start, 'this \\ escapes nothing')
  const code = takeCode(p)
  const name = String.fromCodePoint(code)
  if (/[0-9A-Za-z]/.test(name)) p.traits.add(`\\${name}`)
  return [item(escaped(p, start, code, name), start)]
}

function escaped(p: Parser, start: number, code: number, name: string): Tree {
  const anchor = ESCAPED_ANCHORS.get(name)
  if (anchor !== undefined) return { type: 'anchor', anchor }
  if (/[1-9]/.test(name)) {
    if ((p.closedGroups & (1 << Number(name))) === 0)
      failFrom(p, start, 'there is no such group before this back reference')
    return { type: 'unknown' }
  }
  const characters = ESCAPED_SETS.get(name)
  return characters === undefined ? literal(code) : set(characters)
}

/** glibc reads 32 characters of a name at most. */
const NAMED = /\[([.:=])(.{0,31}?)\1\]/sy

function readElement(p: Parser, role: 'first' | 'next' | 'end of range'): Element {
  const start = p.at
  if (/^\[[.:=]/.test(p.text.slice(start, start + 2))) return readNamed(p)
  const code = takeCode(p)
  if (code === 0x2d && role === 'next' && p.text[p.at] !== ']')
    failFrom(p, start, 'a - must come first or last, or stand between the ends of a range')
  return { code }
}

function readNamed(p: Parser): Element {
  const start = p.at
  const match = takeMatch(p, NAMED)
  if (match === undefined) failFrom(p, start, `this ${p.text.slice(start, start + 2)} is never closed`)
  const [text, kind, name = ''] = match
  const characters = CLASSES.get(name)
  if (kind === ':' && characters !== undefined) return { set: characters }
  if (kind === ':') failFrom(p, start, `there is no class ${text}`)
  const code = name.charCodeAt(0)
  if (name.length !== 1) failFrom(p, start, `there is no character ${text}`)
  return kind === '=' ? { set: range(code, code) } : { code }
}
