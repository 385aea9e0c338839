import { type Anchor, sizeOf, type Tree, WORD } from './tree.ts'

/** What to do next in a program, by index. */
type State =
  | { readonly type: 'set'; readonly set: bigint; readonly next: number }
  | { readonly type: 'anchor'; readonly anchor: Anchor; readonly next: number }
  | { readonly type: 'split'; next: number; readonly other: number }
  | { readonly type: 'match' }

/** A nondeterministic automaton (Thompson's). */
export interface Program {
  readonly states: readonly State[]
  readonly start: number
}

/** Counts in counts can ask for millions of states; no filter that anybody writes comes near. */
const MOST_STATES = 100_000

/** Undefined for a tree that an automaton cannot stand for, or only a huge one. */
export function compile(tree: Tree): Program | undefined {
  if (sizeOf(tree) > MOST_STATES) return undefined
  const states: State[] = [{ type: 'match' }]
  const start = add(states, tree, 0)
  return { states, start }
}

/** Adds the states that read `tree` and go on at `next`; returns the first of them. */
function add(states: State[], tree: Tree, next: number): number {
  switch (tree.type) {
    case 'unknown':
      return next
    case 'set':
      return states.push({ type: 'set', set: tree.set, next }) - 1
    case 'anchor':
      return states.push({ type: 'anchor', anchor: tree.anchor, next }) - 1
    case 'sequence':
      return tree.items.reduceRight((after, item) => add(states, item, after), next)
    case 'choice':
      return tree.branches
        .map((branch) => add(states, branch, next))
        .reduceRight((other, first) => states.push({ type: 'split', next: first, other }) - 1)
    case 'repeat':
      return addRepeat(states, tree, next)
  }
}

function addRepeat(states: State[], { item, min, max }: Extract<Tree, { type: 'repeat' }>, next: number): number {
  let entry = next
  if (max === Number.POSITIVE_INFINITY) {
    const loop: State = { type: 'split', next, other: next }
    entry = states.push(loop) - 1
    loop.next = add(states, item, entry)
  } else {
    for (let copy = min; copy < max; copy += 1)
      entry = states.push({ type: 'split', next: add(states, item, entry), other: next }) - 1
  }
  for (let copy = 0; copy < min; copy += 1) entry = add(states, item, entry)
  return entry
}

export type Mode = 'full' | 'contains'

export interface Run {
  readonly matches: boolean
  /** The states that were visited: at most those of the program for each character. */
  readonly steps: number
}

/** All ways at once, character by character, so the work grows with the text and not with the ways through it. */
export function run(program: Program, text: string, mode: Mode): Run {
  const visited = new Int32Array(program.states.length).fill(-1)
  let steps = 0
  let pending: number[] = []
  for (let at = 0; at <= text.length; at += 1) {
    if (mode === 'contains' || at === 0) pending.push(program.start)
    const reached = closure(program, pending, visited, text, at)
    steps += reached.length
    const isMatch = reached.some(({ type }) => type === 'match')
    if (isMatch && (mode === 'contains' || at === text.length)) return { matches: true, steps }
    const character = 1n << BigInt(text.charCodeAt(at) || 0)
    pending = reached.flatMap((state) => (state.type === 'set' && (state.set & character) !== 0n ? [state.next] : []))
  }
  return { matches: false, steps }
}

/** The states that can be reached without a character, each once. */
function closure({ states }: Program, pending: number[], visited: Int32Array, text: string, at: number): State[] {
  const reached: State[] = []
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const state = states[index]
    if (state === undefined || visited[index] === at) continue
    visited[index] = at
    reached.push(state)
    if (state.type === 'split') pending.push(state.next, state.other)
    else if (state.type === 'anchor' && holds(state.anchor, text, at)) pending.push(state.next)
  }
  return reached
}

function holds(anchor: Anchor, text: string, at: number): boolean {
  const before = isWord(text, at - 1)
  const after = isWord(text, at)
  switch (anchor) {
    case 'start':
      return at === 0
    case 'end':
      return at === text.length
    case 'word':
      return before !== after
    case 'not-word':
      return before === after
    case 'word-start':
      return !before && after
    case 'word-end':
      return before && !after
  }
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ((1n << BigInt(text.charCodeAt(at))) & WORD) !== 0n
}
