import { matchesEverything, termsOf } from '../fleet/terms.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'
import { earlierTerm } from './terms.ts'

export const policyDeniesEverything: ResourceRule<'BGPPolicy'> = {
  id: 'policy-denies-everything',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'several terms that all deny, down to every route',
  why: 'Each session that the policy applies to loses all its routes, for which one term would do; the last was probably meant to permit the rest.',
  source: 'API documentation: terms are evaluated by ascending sequence, the first match decides',
  fix: 'make the last term permit, or keep the single deny of everything',
  check(policy, report) {
    const terms = termsOf(policy)
    // A single deny of everything is how one closes a session on purpose.
    if (terms.length < 2 || terms.some(({ action }) => action === 'permit')) return
    const last = terms.find(matchesEverything)
    if (last === undefined) return
    report({
      message: `none of the ${terms.length} terms permits, and term ${last.sequence} denies all that is left; make the last one permit, or keep that one alone`,
      at: placeOf(policy, 'spec', 'terms'),
      related: [earlierTerm(policy, last)],
    })
  },
}
