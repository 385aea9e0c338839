import { matchesEverything, termsOf } from '../fleet/terms.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyPermitAnyOnly: ResourceRule<'BGPPolicy'> = {
  id: 'policy-permit-any-only',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a policy that permits everything unchanged',
  why: 'It satisfies an implementation that demands a policy on eBGP sessions, and leaks whatever there is.',
  source: 'RFC 8212 section 3; RFC 7908 section 3',
  fix: 'filter, where the neighbour is another network',
  check(policy, report) {
    const [first] = termsOf(policy)
    if (first === undefined || first.action === 'deny' || first.effect !== '' || !matchesEverything(first)) return
    report({
      message: `term ${first.sequence} comes first and permits every route unchanged, so the policy filters nothing; name what may pass, where the neighbour is another network`,
      at: placeOf(policy, 'spec', 'terms', first.index),
    })
  },
}
