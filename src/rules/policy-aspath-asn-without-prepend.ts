import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathAsnWithoutPrepend: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-asn-without-prepend',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an AS number to prepend, and no prepend',
  why: 'asn only says what prepend repeats; without prepend the AS path stays as it is.',
  source: 'API documentation',
  fix: 'say how often with prepend, or remove asn',
  check(policy, report) {
    for (const [index, { set }] of policy.spec.terms.entries()) {
      const { asn, prepend } = set?.asPath ?? {}
      if (asn === undefined || prepend !== undefined) continue
      report({
        message: `asn ${asn} has no effect without prepend; add prepend: 1, or remove asn`,
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'asPath', 'asn'),
      })
    }
  },
}
