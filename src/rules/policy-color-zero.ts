import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyColorZero: ResourceRule<'BGPPolicy'> = {
  id: 'policy-color-zero',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'color 0',
  why: 'The color of an SR Policy is a number above 0, so color 0 steers a route into none.',
  source: 'RFC 9256 section 2.1',
  fix: 'use a color above 0, or remove it',
  check(policy, report) {
    for (const [index, { set }] of policy.spec.terms.entries()) {
      if (set?.color !== 0) continue
      report({
        message: 'color 0 names no SR Policy; use a color above 0, or remove it',
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'color'),
      })
    }
  },
}
