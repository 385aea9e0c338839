/** A set of ASCII characters, one bit each. AS paths are written in ASCII, so other characters are in no set. */
export type Characters = bigint

export type Anchor = 'start' | 'end' | 'word' | 'not-word' | 'word-start' | 'word-end'

/** What a pattern says, whatever the dialect it was read in. Groups have done their work and are gone. */
export type Tree =
  /** One of some characters; `literal` is the character when the pattern names it alone. */
  | { readonly type: 'set'; readonly set: Characters; readonly literal: string }
  | { readonly type: 'anchor'; readonly anchor: Anchor }
  | { readonly type: 'sequence'; readonly items: readonly Tree[] }
  | { readonly type: 'choice'; readonly branches: readonly Tree[] }
  | Repeat
  /** What needs more than a finite automaton or than ASCII: a back reference, a Unicode class. */
  | { readonly type: 'unknown' }

export interface Repeat {
  readonly type: 'repeat'
  readonly item: Tree
  readonly min: number
  /** Infinity when there is no upper bound. */
  readonly max: number
  /** The repetition as it is written. */
  readonly text: string
}

const ASCII = 128
export const ALL: Characters = (1n << BigInt(ASCII)) - 1n

export function range(low: number, high: number): Characters {
  if (low >= ASCII) return 0n
  return (1n << BigInt(Math.min(high, ASCII - 1) + 1)) - (1n << BigInt(low))
}

/** The characters from the first to the second of each pair, such as `azAZ`. */
function pairs(text: string): Characters {
  let set = 0n
  for (let at = 0; at < text.length; at += 2) set |= range(text.charCodeAt(at), text.charCodeAt(at + 1))
  return set
}

export const DIGITS = pairs('09')
export const WORD = pairs('09AZaz__')

/** The classes of POSIX, by the name between `[:` and `:]`. */
export const CLASSES: ReadonlyMap<string, Characters> = new Map([
  ['alnum', pairs('09AZaz')],
  ['alpha', pairs('AZaz')],
  ['blank', pairs('\t\t  ')],
  ['cntrl', pairs('\0\x1f\x7f\x7f')],
  ['digit', DIGITS],
  ['graph', pairs('!~')],
  ['lower', pairs('az')],
  ['print', pairs(' ~')],
  ['punct', pairs('!/:@[`{~')],
  ['space', pairs('\t\r  ')],
  ['upper', pairs('AZ')],
  ['xdigit', pairs('09AFaf')],
])

/** How many states an automaton for the tree has, about; Infinity when there is none. */
export function sizeOf(tree: Tree): number {
  switch (tree.type) {
    case 'set':
    case 'anchor':
      return 1
    case 'unknown':
      return Number.POSITIVE_INFINITY
    case 'sequence':
      return sum(tree.items)
    case 'choice':
      return tree.branches.length + sum(tree.branches)
    case 'repeat': {
      const copies = tree.max === Number.POSITIVE_INFINITY ? tree.min + 1 : tree.max
      return copies === 0 ? 1 : copies * (1 + sizeOf(tree.item))
    }
  }
}

function sum(trees: readonly Tree[]): number {
  return trees.reduce((size, tree) => size + sizeOf(tree), 1)
}
