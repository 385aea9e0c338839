import { type Characters, type Repeat, sizeOf, type Tree, WORD } from './tree.ts'

/** How many ways lead somewhere: 1, or 2 for more. */
type Ways = Map<number, number>

/** A part of the automaton whose states are the sets of the pattern (Glushkov's), with the ways in and out. */
interface Part {
  readonly first: Ways
  readonly last: Ways
  /** Ways to match nothing. */
  readonly empty: number
}

interface State {
  readonly set: Characters
  /** The outermost unbounded repetition around it. */
  readonly loop: Loop | undefined
  readonly follow: Ways
}

interface Loop {
  readonly text: string
  /** The states in which a round can end. */
  readonly ends: Set<number>
}

/** Larger automata are left alone; a pattern of 256 characters has more states only by its counts. */
const MOST_STATES = 1000
/** Pairs of states to compare. */
const MOST_STEPS = 50_000

/**
 * The repetition that can split a text in so many ways that an engine which tries them one after the other needs
 * exponential time: from one state, two different ways lead over the same characters back to one state (exponential
 * degree of ambiguity; Weber and Seidl 1991). Also one without any separator whose branches overlap, such as
 * `(1|12)*`.
 */
export function ambiguousRepetition(tree: Tree): string | undefined {
  if (sizeOf(tree) > MOST_STATES) return undefined
  const states: State[] = []
  build(states, tree, undefined)
  for (const state of states) {
    for (const [index, ways] of state.follow) {
      if (ways > 1 && state.loop !== undefined && states[index]?.loop === state.loop) return state.loop.text
    }
  }
  return findMeeting(states)
}

function build(states: State[], tree: Tree, loop: Loop | undefined): Part {
  switch (tree.type) {
    case 'set': {
      const index = states.push({ set: tree.set, loop, follow: new Map() }) - 1
      return { first: new Map([[index, 1]]), last: new Map([[index, 1]]), empty: 0 }
    }
    case 'sequence':
      return tree.items.reduce((part, item) => join(states, part, build(states, item, loop)), EMPTY)
    case 'choice':
      return tree.branches.map((branch) => build(states, branch, loop)).reduce(unite)
    case 'repeat':
      return buildRepeat(states, tree, loop)
    case 'anchor':
      return tree.anchor === 'not-word' ? EMPTY : BLOCKED
    case 'unknown':
      return BLOCKED
  }
}

const EMPTY: Part = { first: new Map(), last: new Map(), empty: 1 }
/** No way leads through an anchor: between two characters of a round it mostly does not hold. */
const BLOCKED: Part = { first: new Map(), last: new Map(), empty: 0 }

function buildRepeat(states: State[], { item, min, max, text }: Repeat, outer: Loop | undefined): Part {
  const isUnbounded = max === Number.POSITIVE_INFINITY
  const loop = isUnbounded ? (outer ?? { text, ends: new Set<number>() }) : outer
  let rest = EMPTY
  if (isUnbounded) {
    const round = build(states, item, loop)
    connect(states, round.last, round.first)
    if (outer === undefined) for (const index of round.last.keys()) loop?.ends.add(index)
    rest = { ...round, empty: 1 }
  } else {
    for (let copy = min; copy < max; copy += 1) rest = unite(join(states, build(states, item, loop), rest), EMPTY)
  }
  for (let copy = 0; copy < min; copy += 1) rest = join(states, build(states, item, loop), rest)
  return rest
}

function join(states: State[], a: Part, b: Part): Part {
  connect(states, a.last, b.first)
  return {
    first: added(a.first, b.first, a.empty),
    last: added(b.last, a.last, b.empty),
    empty: Math.min(2, a.empty * b.empty),
  }
}

function unite(a: Part, b: Part): Part {
  return { first: added(a.first, b.first, 1), last: added(a.last, b.last, 1), empty: Math.min(2, a.empty + b.empty) }
}

function connect(states: State[], last: Ways, first: Ways): void {
  for (const [from, out] of last) {
    const follow = states[from]?.follow
    if (follow !== undefined) for (const [to, into] of first) addWays(follow, to, out * into)
  }
}

function added(ways: Ways, more: Ways, factor: number): Ways {
  if (factor === 0) return ways
  const all = new Map(ways)
  for (const [index, count] of more) addWays(all, index, count * factor)
  return all
}

function addWays(ways: Ways, index: number, more: number): void {
  ways.set(index, Math.min(2, (ways.get(index) ?? 0) + more))
}

/** Follows pairs of states that read the same text, from where they part until they meet. */
function findMeeting(states: readonly State[]): string | undefined {
  const pairs: [number, number][] = states.flatMap(({ loop }, index) => (loop === undefined ? [] : [[index, index]]))
  const known = new Set<number>()
  const unseparated = loopsWithoutSeparator(states)
  let steps = 0
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair
    steps += (states[a]?.follow.size ?? 0) * (states[b]?.follow.size ?? 0)
    if (steps > MOST_STEPS) return undefined
    for (const [nextA, nextB, loop] of nextPairs(states, a, b)) {
      const key = nextA * states.length + nextB
      if (nextA === nextB ? a !== b : isOverlap(loop, unseparated, nextA, nextB)) return loop.text
      if (nextA !== nextB && !known.has(key)) pairs.push([nextA, nextB])
      known.add(key)
    }
  }
  return undefined
}

/** One branch is complete where another one goes on. */
function isOverlap(loop: Loop, unseparated: ReadonlySet<Loop>, a: number, b: number): boolean {
  return unseparated.has(loop) && (loop.ends.has(a) || loop.ends.has(b))
}

function* nextPairs(states: readonly State[], a: number, b: number): Generator<readonly [number, number, Loop]> {
  const loop = states[a]?.loop
  if (loop === undefined) return
  for (const nextA of states[a]?.follow.keys() ?? []) {
    for (const nextB of states[b]?.follow.keys() ?? []) {
      const first = states[nextA]
      const second = states[nextB]
      if (first === undefined || second === undefined || first.loop !== loop || second.loop !== loop) continue
      if ((first.set & second.set) !== 0n) yield [nextA, nextB, loop]
    }
  }
}

/** Loops that read nothing but numbers. */
function loopsWithoutSeparator(states: readonly State[]): ReadonlySet<Loop> {
  const loops = new Set<Loop>()
  for (const { loop } of states) if (loop !== undefined) loops.add(loop)
  for (const { loop, set } of states) if (loop !== undefined && (set & WORD) === 0n) loops.delete(loop)
  return loops
}
