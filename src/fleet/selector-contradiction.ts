import { groupBy } from '../group-by.ts'
import { isValidSelector, type Requirement, requirementsOf } from './selector.ts'
import type { LabelSelector } from './types.ts'

/** A requirement that no label can meet together with earlier ones of its key. */
export interface Contradiction {
  readonly later: Requirement
  /** The one that rules it out alone, or all that do so together. */
  readonly earlier: readonly Requirement[]
}

/** The contradictions of a selector, one for each key; none in a selector that cannot be evaluated. */
export function contradictionsIn(selector: LabelSelector): readonly Contradiction[] {
  // The keys of matchLabels differ.
  if (selector.matchExpressions === undefined || !isValidSelector(selector)) return []
  const contradictions: Contradiction[] = []
  for (const requirements of groupBy(requirementsOf(selector), ({ key }) => key).values()) {
    const contradiction = contradictionAmong(requirements)
    if (contradiction !== undefined) contradictions.push(contradiction)
  }
  return contradictions
}

/** Stands for all values that no requirement lists; it is itself no value of a label. */
const UNLISTED = ' '

function contradictionAmong(requirements: readonly Requirement[]): Contradiction | undefined {
  const candidates = [undefined, UNLISTED, ...requirements.flatMap(({ values }) => values)]
  let left = candidates
  for (const [index, later] of requirements.entries()) {
    left = left.filter(later.isMetBy)
    if (left.length > 0) continue
    const earlier = requirements.slice(0, index)
    const met = candidates.filter(later.isMetBy)
    const rival = earlier.find(({ isMetBy }) => !met.some(isMetBy))
    return { later, earlier: rival === undefined ? earlier : [rival] }
  }
  return undefined
}
