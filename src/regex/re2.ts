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
import { ALL, type Anchor, type Characters, CLASSES, DIGITS, range, type Tree, WORD } from './tree.ts'

/** RE2 with the flags of Go's regexp.Compile, which GoBGP calls. */
export const RE2: Dialect = {
  readsLoneParenthesis: false,
  stacksQuantifiers: false,
  repeatsAnchors: true,
  mostCopies: 1000,
  bracketPart: /\[:.*?:\]|\\.|./sy,
  passGroupHead,
  readQuantifier,
  readEscape,
  readElement,
}

const SPACES: Characters = range(9, 10) | range(12, 13) | range(32, 32)
const ESCAPED_SETS: ReadonlyMap<string, Characters> = new Map([
  ['d', DIGITS],
  ['D', ALL & ~DIGITS],
  ['s', SPACES],
  ['S', ALL & ~SPACES],
  ['w', WORD],
  ['W', ALL & ~WORD],
])
const ESCAPED_ANCHORS: ReadonlyMap<string, Anchor> = new Map([
  ['A', 'start'],
  ['z', 'end'],
  ['b', 'word'],
  ['B', 'not-word'],
])
const ESCAPED_CONTROLS: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
])

const NAMED_GROUP = /\(\?P?<[0-9A-Za-z_]+>/y
const FLAGS = /\(\?[imsU]*(?:-[imsU]+)?[:)]/y

/** The flags are without effect on AS paths, which have neither letters nor line breaks. */
function passGroupHead(p: Parser): boolean {
  const start = p.at
  if (!p.text.startsWith('(?', p.at)) return take(p, '(')
  if (takeMatch(p, NAMED_GROUP) !== undefined) return true
  const flags = takeMatch(p, FLAGS)
  if (flags !== undefined) return flags[0].endsWith(':')
  if (/^\(\?<?[=!]/.test(p.text.slice(start, start + 4))) failFrom(p, start, 'RE2 and POSIX know no lookaround')
  failFrom(p, start, 'RE2 knows no such group')
}

const REPETITION = /([*+?])|\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?\}/y

/** Braces that hold no count are characters. */
function readQuantifier(p: Parser): Quantifier | undefined {
  const start = p.at
  const match = takeMatch(p, REPETITION)
  if (match === undefined) return undefined
  if (take(p, '?')) p.traits.add('a non-greedy quantifier')
  const [, sign, low = '', comma, high] = match
  if (sign !== undefined) return ofSign(sign)
  const min = Number(low)
  const max = comma === undefined ? min : Number(high ?? Number.POSITIVE_INFINITY)
  if (Math.max(min, high === undefined ? 0 : max) > 1000) failFrom(p, start, 'RE2 counts to 1000')
  if (min > max) failFrom(p, start, 'the first number is greater than the second')
  return { min, max, isCounted: true }
}

export function ofSign(sign: string): Quantifier {
  return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY, isCounted: false }
}

function readEscape(p: Parser): readonly Item[] {
  const start = p.at
  if (p.text.startsWith('\\Q', start)) return readQuoted(p)
  const tree = readEscapedTree(p) ?? literal(readEscapedCode(p))
  return [item(tree, start)]
}

/** `\Q*\E` is the character `*`. */
function readQuoted(p: Parser): readonly Item[] {
  p.traits.add('\\Q')
  p.at += 2
  const end = p.text.indexOf('\\E', p.at)
  const items: Item[] = []
  while (p.at < (end === -1 ? p.text.length : end)) {
    const start = p.at
    items.push(item(literal(takeCode(p)), start))
  }
  take(p, '\\E')
  return items
}

/** An escape that is no single character. */
function readEscapedTree(p: Parser): Tree | undefined {
  const name = p.text[p.at + 1] ?? ''
  const anchor = ESCAPED_ANCHORS.get(name)
  if (anchor !== undefined) {
    p.traits.add(`\\${name}`)
    p.at += 2
    return { type: 'anchor', anchor }
  }
  const characters = readEscapedSet(p)
  if (characters === undefined) return undefined
  return characters === 'unknown' ? { type: 'unknown' } : set(characters)
}

/** Which names of scripts there are depends on the version of Unicode, so all that look like names are taken. */
const UNICODE_CLASS = /\\[pP](?:[CLMNPSZ]|\{\^?[A-Za-z][A-Za-z_ -]*\})/y

function readEscapedSet(p: Parser): Characters | 'unknown' | undefined {
  const start = p.at
  const name = p.text[start + 1] ?? ''
  if (/[0-9A-Za-z]/.test(name)) p.traits.add(`\\${name}`)
  if (takeMatch(p, UNICODE_CLASS) !== undefined) return 'unknown'
  if (/[pP]/.test(name)) failFrom(p, start, `\\${name} must be followed by the name of a Unicode class`)
  const characters = ESCAPED_SETS.get(name)
  if (characters !== undefined) p.at += 2
  return characters
}

const OCTAL = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y
const HEXADECIMAL = /x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y

function readEscapedCode(p: Parser): number {
  const start = p.at
  p.at += 1
  if (p.at >= p.text.length) failFrom(p, start, 'this \\ escapes nothing')
  const octal = takeMatch(p, OCTAL)
  if (octal !== undefined) return Number.parseInt(octal[0], 8)
  const hexadecimal = takeMatch(p, HEXADECIMAL)
  if (hexadecimal !== undefined) {
    const value = Number.parseInt(hexadecimal[1] ?? hexadecimal[2] ?? '', 16)
    if (value > 0x10ffff) failFrom(p, start, 'there is no such character')
    return value
  }
  const code = takeCode(p)
  const name = String.fromCodePoint(code)
  const control = ESCAPED_CONTROLS.get(name)
  if (control !== undefined) return control
  if (code < 128 && !/[0-9A-Za-z]/.test(name)) return code
  failFrom(p, start, /[1-9]/.test(name) ? 'RE2 knows no back references' : `RE2 knows no escape \\${name}`)
}

const NAMED_CLASS = /\[:(\^?)(.*?):\]/sy

function readElement(p: Parser, role: 'first' | 'next' | 'end of range'): Element {
  const isEscape = p.text[p.at] === '\\'
  if (role !== 'end of range') {
    const characters = readNamedClass(p) ?? (isEscape ? readEscapedSet(p) : undefined)
    if (characters !== undefined) return { set: characters === 'unknown' ? undefined : characters }
  }
  return { code: isEscape ? readEscapedCode(p) : takeCode(p) }
}

function readNamedClass(p: Parser): Characters | undefined {
  const start = p.at
  const match = takeMatch(p, NAMED_CLASS)
  if (match === undefined) return undefined
  const [text, negation, name = ''] = match
  const characters = name === 'word' ? WORD : name === 'ascii' ? ALL : CLASSES.get(name)
  if (characters === undefined) failFrom(p, start, `there is no class ${text}`)
  return negation === '^' ? ALL & ~characters : characters
}
