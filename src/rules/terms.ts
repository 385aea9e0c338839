import type { Term } from '../fleet/terms.ts'
import { type Policy, placeOf } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** The term that decides first. */
export function earlierTerm(policy: Policy, { index, sequence, action }: Term): RelatedPlace {
  return { message: `term ${sequence} (${action})`, at: placeOf(policy, 'spec', 'terms', index) }
}
