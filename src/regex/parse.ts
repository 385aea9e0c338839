import { fail } from '../yaml/node.ts'
import { ALL, type Characters, range, type Tree } from './tree.ts'
import type { Expanded } from './underscore.ts'

/** A place in a pattern that moves forward, and what was met on the way. */
export interface Parser {
  readonly source: Expanded
  readonly text: string
  readonly dialect: Dialect
  at: number
  /** Groups that are open here. */
  depth: number
  /** Groups that were opened so far; the number of a group is its place among them. */
  groups: number
  /** The groups that a back reference can mean here, a bit each; it can name the first nine. */
  closedGroups: number
  /** What the pattern uses that not all engines know. */
  readonly traits: Set<string>
}

/** A part of a sequence. */
export interface Item {
  readonly tree: Tree
  readonly start: number
  /** How many copies of the innermost part the counts in it ask for. */
  readonly copies: number
  /** True for an anchor that no group encloses. */
  readonly isAnchor: boolean
}

export interface Quantifier {
  readonly min: number
  readonly max: number
  /** True for counts in braces. */
  readonly isCounted: boolean
}

/** A class, undefined when it needs more than ASCII; or one character that may be the end of a range. */
export type Element = { readonly set: Characters | undefined } | { readonly code: number }

/** Where the dialects differ. */
export interface Dialect {
  /** Unmatched, it is a character like any other. */
  readonly readsLoneParenthesis: boolean
  /** `a**`. */
  readonly stacksQuantifiers: boolean
  /** `^*`. */
  readonly repeatsAnchors: boolean
  readonly mostCopies: number
  /** What counts as one in brackets, so that a ] in it does not close them. */
  readonly bracketPart: RegExp
  /** Passes what opens a group; false when it was complete in itself. */
  passGroupHead(p: Parser): boolean
  /** Passes a quantifier, if one stands here. */
  readQuantifier(p: Parser): Quantifier | undefined
  readEscape(p: Parser): readonly Item[]
  /** Passes a part of a bracket expression. */
  readElement(p: Parser, role: 'first' | 'next' | 'end of range'): Element
}

/** Throws a syntax problem, with its place in the expanded text. */
export function parse(source: Expanded, dialect: Dialect): { readonly tree: Tree; readonly traits: Set<string> } {
  const state = { at: 0, depth: 0, groups: 0, closedGroups: 0, traits: new Set<string>() }
  const p: Parser = { source, text: source.text, dialect, ...state }
  const { tree } = parseChoice(p)
  if (p.at < p.text.length) failFrom(p, p.at, 'this ) closes nothing')
  return { tree, traits: p.traits }
}

export function failFrom(p: Parser, start: number, message: string): never {
  fail({ start, end: p.at }, message)
}

export function take(p: Parser, text: string): boolean {
  if (!p.text.startsWith(text, p.at)) return false
  p.at += text.length
  return true
}

/** Passes what a sticky expression of ours finds here. */
export function takeMatch(p: Parser, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = p.at
  const match = expression.exec(p.text)
  if (match === null) return undefined
  p.at += match[0].length
  return match
}

/** Passes one character, which may be two UTF-16 units. */
export function takeCode(p: Parser): number {
  const code = p.text.codePointAt(p.at) ?? 0
  p.at += code > 0xffff ? 2 : 1
  return code
}

export function item(tree: Tree, start: number): Item {
  return { tree, start, copies: 1, isAnchor: tree.type === 'anchor' }
}

export function literal(code: number): Tree {
  return { type: 'set', set: range(code, code), literal: String.fromCodePoint(code) }
}

export function set(characters: Characters): Tree {
  return { type: 'set', set: characters, literal: '' }
}

function parseChoice(p: Parser): Item {
  const before = p.closedGroups
  const first = parseSequence(p)
  const branches = [first]
  while (p.text[p.at] === '|') {
    p.at += 1
    // A branch cannot refer to the groups of another one.
    const closed = p.closedGroups
    p.closedGroups = before
    branches.push(parseSequence(p))
    p.closedGroups |= closed
  }
  if (branches.length === 1) return first
  return { ...first, ...joined(branches), tree: { type: 'choice', branches: branches.map(({ tree }) => tree) } }
}

function parseSequence(p: Parser): Item {
  const start = p.at
  const items: Item[] = []
  let isQuantified = false
  while (p.at < p.text.length && !endsSequence(p)) {
    const from = p.at
    const quantifier = p.dialect.readQuantifier(p)
    if (quantifier === undefined) items.push(...parseAtom(p))
    else if (isQuantified && !p.dialect.stacksQuantifiers) failFrom(p, from, 'this repeats a repetition')
    else items.push(repeat(p, from, items.pop(), quantifier))
    isQuantified = quantifier !== undefined
  }
  const [only] = items
  if (only !== undefined && items.length === 1) return only
  return { start, ...joined(items), tree: { type: 'sequence', items: items.map(({ tree }) => tree) } }
}

function joined(items: readonly Item[]): { readonly copies: number; readonly isAnchor: boolean } {
  return { copies: Math.max(1, ...items.map(({ copies }) => copies)), isAnchor: false }
}

function endsSequence(p: Parser): boolean {
  const next = p.text[p.at]
  return next === '|' || (next === ')' && (p.depth > 0 || !p.dialect.readsLoneParenthesis))
}

function repeat(p: Parser, from: number, repeated: Item | undefined, { min, max, isCounted }: Quantifier): Item {
  if (repeated === undefined || (repeated.isAnchor && !p.dialect.repeatsAnchors))
    failFrom(p, from, 'there is nothing that this could repeat')
  const factor = isCounted ? Math.max(1, max === Number.POSITIVE_INFINITY ? min : max) : 1
  // What is repeated zero times does not count.
  const copies = max === 0 ? 1 : repeated.copies * factor
  if (copies > p.dialect.mostCopies) failFrom(p, from, `this asks for more than ${p.dialect.mostCopies} copies`)
  const { pattern, offsets } = p.source
  const text = pattern.slice(offsets[repeated.start], offsets[p.at])
  return {
    start: repeated.start,
    copies,
    isAnchor: false,
    tree: { type: 'repeat', item: repeated.tree, min, max, text },
  }
}

function parseAtom(p: Parser): readonly Item[] {
  const start = p.at
  switch (p.text[start]) {
    case '(':
      return parseGroup(p)
    case '[':
      return [item(parseBrackets(p), start)]
    case '\\':
      return p.dialect.readEscape(p)
    case '^':
      p.at += 1
      return [item({ type: 'anchor', anchor: 'start' }, start)]
    case '$':
      p.at += 1
      return [item({ type: 'anchor', anchor: 'end' }, start)]
    case '.':
      p.at += 1
      return [item(set(ALL), start)]
    default:
      return [item(literal(takeCode(p)), start)]
  }
}

function parseGroup(p: Parser): readonly Item[] {
  const start = p.at
  if (!p.dialect.passGroupHead(p)) return []
  p.groups += 1
  const group = p.groups
  p.depth += 1
  const inner = parseChoice(p)
  if (!take(p, ')')) failFrom(p, start, 'this ( is never closed')
  p.depth -= 1
  if (group <= 9) p.closedGroups |= 1 << group
  return [{ ...inner, start, isAnchor: false }]
}

function parseBrackets(p: Parser): Tree {
  const start = p.at
  p.at += 1
  const isNegated = take(p, '^')
  const parts: (Characters | undefined)[] = []
  // A ] that comes first is a character.
  while (parts.length === 0 || !take(p, ']')) parts.push(parseElements(p, start, parts.length === 0 ? 'first' : 'next'))
  let characters = 0n
  for (const part of parts) {
    if (part === undefined) return { type: 'unknown' }
    characters |= part
  }
  return set(isNegated ? ALL & ~characters : characters)
}

function parseElements(p: Parser, bracket: number, role: 'first' | 'next'): Characters | undefined {
  const start = p.at
  const low = readElement(p, bracket, role)
  if ('set' in low) return low.set
  if (p.text[p.at + 1] === ']' || !take(p, '-')) return range(low.code, low.code)
  const high = readElement(p, bracket, 'end of range')
  if ('set' in high) failFrom(p, start, 'a range must end with a character')
  if (high.code < low.code) failFrom(p, start, 'the ends of this range stand in the wrong order')
  return range(low.code, high.code)
}

function readElement(p: Parser, bracket: number, role: 'first' | 'next' | 'end of range'): Element {
  if (p.at >= p.text.length) failFrom(p, bracket, 'this [ is never closed')
  return p.dialect.readElement(p, role)
}
