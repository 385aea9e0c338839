import { DIGITS, type Tree } from './tree.ts'

/**
 * What may stand beside a part of a pattern: 0 something that is no digit, 1 also anything at all, since the pattern
 * ends there, 2 also a digit that the pattern asks for.
 */
type Side = 0 | 1 | 2

const NO_DIGIT = 0
const ANYTHING = 1
const DIGIT = 2

type Edge = 'first' | 'last'

interface Sides {
  readonly before: Side
  readonly after: Side
}

/** The runs of digits that match inside longer numbers too, although the pattern does not ask for more digits. */
export function openRuns(tree: Tree): readonly string[] {
  const runs: string[] = []
  visit(tree, { before: ANYTHING, after: ANYTHING }, runs)
  return runs
}

function visit(tree: Tree, sides: Sides, runs: string[]): void {
  switch (tree.type) {
    case 'set':
      visitSequence([tree], sides, runs)
      break
    case 'sequence':
      visitSequence(tree.items, sides, runs)
      break
    case 'choice':
      for (const branch of tree.branches) visit(branch, sides, runs)
      break
    case 'repeat':
      visit(tree.item, tree.max > 1 ? around(tree.item, sides) : sides, runs)
  }
}

/** Beside a repeated part stands also that part. */
function around(item: Tree, { before, after }: Sides): Sides {
  return { before: worst(before, edgeOf(item, 'last', before)), after: worst(after, edgeOf(item, 'first', after)) }
}

function visitSequence(items: readonly Tree[], { before, after }: Sides, runs: string[]): void {
  const afterItem = items.map(() => after)
  for (const [index, item] of [...items.entries()].reverse())
    afterItem[index - 1] = edgeOf(item, 'first', afterItem[index] ?? after)
  let run = ''
  let beforeRun = before
  let beforeItem = before
  for (const [index, item] of items.entries()) {
    const next = afterItem[index] ?? after
    const digit = digitOf(item)
    if (digit === '') {
      if (item.type !== 'set') visit(item, { before: beforeItem, after: next }, runs)
    } else {
      if (run === '') beforeRun = beforeItem
      run += digit
      if (isOpen(beforeRun, next) && digitOf(items[index + 1]) === '') runs.push(run)
    }
    if (digit === '') run = ''
    beforeItem = edgeOf(item, 'last', beforeItem)
  }
}

function digitOf(item: Tree | undefined): string {
  return item?.type === 'set' && /^[0-9]$/.test(item.literal) ? item.literal : ''
}

function isOpen(before: Side, after: Side): boolean {
  return worst(before, after) === ANYTHING
}

function worst(...sides: readonly Side[]): Side {
  return sides.reduce((a, b) => (a > b ? a : b), NO_DIGIT)
}

/** What may stand at an edge of a tree, when `beyond` stands behind it. */
function edgeOf(tree: Tree, edge: Edge, beyond: Side): Side {
  switch (tree.type) {
    case 'set':
      return (tree.set & DIGITS) === 0n ? NO_DIGIT : DIGIT
    case 'anchor':
      return NO_DIGIT
    case 'unknown':
      return DIGIT
    case 'sequence': {
      const inwards = edge === 'last' ? tree.items : tree.items.toReversed()
      return inwards.reduce<Side>((side, item) => edgeOf(item, edge, side), beyond)
    }
    case 'choice':
      return worst(...tree.branches.map((branch) => edgeOf(branch, edge, beyond)))
    case 'repeat': {
      if (tree.max === 0) return beyond
      const side = edgeOf(tree.item, edge, beyond)
      return tree.min === 0 ? worst(side, beyond) : side
    }
  }
}
