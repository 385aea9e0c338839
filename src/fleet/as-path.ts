import { compile, run } from '../regex/match.ts'
import { type AsPathPattern, readAsPathPattern, treesOf } from '../regex/pattern.ts'
import type { Tree } from '../regex/tree.ts'
import type { Path } from '../yaml/node.ts'
import { factOf } from './fact.ts'
import type { AsPathFilter, Policy } from './types.ts'

/** A filter of a policy, the field that holds its pattern, and how the engines read it. */
export interface WrittenFilter extends AsPathFilter, AsPathPattern {
  readonly path: Path
}

export const asPathFiltersOf = factOf(({ spec }: Policy): readonly WrittenFilter[] =>
  spec.terms.flatMap(({ match: { asPathFilter } }, index) => {
    if (asPathFilter === undefined) return []
    const path = ['spec', 'terms', index, 'match', 'asPathFilter', 'pattern']
    return [{ ...asPathFilter, ...readAsPathPattern(asPathFilter.pattern), path }]
  }),
)

/** An own route, a route of a neighbour, a longer path: what matches these three matches every path. */
const PATHS = ['', '64999', '4200000001 3 174']

/** True when no engine that takes the pattern leaves out any path. */
export function matchesEveryPath(filter: WrittenFilter): boolean {
  return holdsForAll(treesOf(filter), (tree) => {
    const program = compile(tree)
    return program !== undefined && PATHS.every((path) => run(program, path, filter.matchType).matches)
  })
}

/** What engines differ in is not claimed. */
function holdsForAll(trees: readonly Tree[], holds: (tree: Tree) => boolean): boolean {
  return trees.length > 0 && trees.every(holds)
}
