import type { Contradiction } from '../fleet/contradiction.ts'
import { termsOf } from '../fleet/terms.ts'
import { familyName, type PolicyMatch, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyMatchContradiction: ResourceRule<'BGPPolicy'> = {
  id: 'policy-match-contradiction',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'a match that no route can meet',
  why: 'The term never matches: a dead deny lets its routes through, a dead permit loses them.',
  source: 'API documentation; RFC 7432 section 7; RFC 9136 section 3',
  fix: 'correct one of the two fields, or use two terms',
  check(policy, report) {
    for (const { index, sequence, match } of termsOf(policy)) {
      const { contradiction } = match
      const written = policy.spec.terms[index]?.match
      if (contradiction === undefined || written === undefined) continue
      const { field, against } = contradiction
      report({
        message: `term ${sequence} matches nothing: ${explain(contradiction, written)}; correct one of them, or use two terms`,
        at: placeOf(policy, 'spec', 'terms', index, 'match', field),
        related: [{ message: `excludes ${field}`, at: placeOf(policy, 'spec', 'terms', index, 'match', against) }],
      })
    }
  },
}

function explain({ field, against }: Contradiction, match: PolicyMatch): string {
  const { addressFamilies = [], evpnRouteType = [], ipPrefix } = match
  if (against === 'prefixList') return `ipPrefix ${ipPrefix} lies in no prefix of prefixList`
  const names = against === 'evpnRouteType' ? evpnRouteType : addressFamilies.map(familyName)
  const routes = [...new Set(names)].join(' or ')
  switch (field) {
    case 'prefixList':
      return `a route of ${routes} carries no prefix of prefixList`
    case 'ipPrefix':
      return `a route of ${routes} does not carry ipPrefix ${ipPrefix}`
    default:
      return `a route of ${routes} has no ${field === 'macAddress' ? 'MAC address' : field}`
  }
}
