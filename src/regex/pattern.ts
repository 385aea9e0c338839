import { attempt, type SyntaxProblem } from '../yaml/node.ts'
import { type Dialect, parse } from './parse.ts'
import { POSIX } from './posix.ts'
import { RE2 } from './re2.ts'
import { DIGITS, range, type Tree } from './tree.ts'
import { expand } from './underscore.ts'

/** A pattern as one dialect reads it. */
export interface Reading {
  readonly tree: Tree
  /** What it uses that not all engines know, as it is written or in words. */
  readonly traits: ReadonlySet<string>
}

/** The reading, or why there is none and where. */
export type Verdict = { readonly value: Reading } | { readonly problem: SyntaxProblem }

/** An AS path pattern as GoBGP (RE2) and as FRR (POSIX) reads it. */
export interface AsPathPattern {
  readonly re2: Verdict
  readonly posix: Verdict
}

export function readAsPathPattern(pattern: string): AsPathPattern {
  return { re2: read(pattern, RE2), posix: read(pattern, POSIX) }
}

function read(pattern: string, dialect: Dialect): Verdict {
  const expanded = expand(pattern, dialect.bracketPart)
  const verdict = attempt(() => parse(expanded, dialect))
  if ('value' in verdict) {
    if (expanded.text !== pattern) verdict.value.traits.add('_')
    return verdict
  }
  const { start, end, message } = verdict.problem
  const { offsets } = expanded
  return { problem: { start: offsets[start] ?? start, end: offsets[end] ?? end, message } }
}

/** The trees of the dialects in which the pattern is valid. */
export function treesOf({ re2, posix }: AsPathPattern): readonly Tree[] {
  return [re2, posix].flatMap((verdict) => ('value' in verdict ? [verdict.value.tree] : []))
}

/** What the pattern uses that not all engines know; in the order of the text. */
export function traitsOf({ re2, posix }: AsPathPattern): readonly string[] {
  const traits = [re2, posix].flatMap((verdict) => ('value' in verdict ? [...verdict.value.traits] : []))
  return [...new Set(traits)]
}

/** What an AS path consists of; sequences, sets and confederations may be marked by brackets. */
const PATH_CHARACTERS =
  DIGITS | [...' ,(){}'].reduce((set, character) => set | range(character.charCodeAt(0), character.charCodeAt(0)), 0n)

/** True when both readings mean the same for AS paths. */
export function isReadAlike(a: Reading, b: Reading): boolean {
  return shape(a.tree) === shape(b.tree)
}

function shape(tree: Tree): string {
  return JSON.stringify(tree, (key, value) => {
    if (key === 'literal' || key === 'text') return undefined
    return typeof value === 'bigint' ? String(value & PATH_CHARACTERS) : value
  })
}
