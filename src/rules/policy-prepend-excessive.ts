import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

/** Who still has the choice after four hops more decides by something else. */
const EXCESSIVE = 5

export const policyPrependExcessive: ResourceRule<'BGPPolicy'> = {
  id: 'policy-prepend-excessive',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a path prepended five times or more',
  why: 'Two or three hops more move what can be moved; long paths are dropped by filters and easily hijacked.',
  source: 'operational practice',
  fix: 'prepend two or three times',
  check(policy, report) {
    for (const [index, { set }] of policy.spec.terms.entries()) {
      const prepend = set?.asPath?.prepend
      if (prepend === undefined || prepend < EXCESSIVE) continue
      report({
        message: `prepend: ${prepend} moves hardly more traffic than 2 or 3, and filters drop long paths; use 2`,
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'asPath', 'prepend'),
      })
    }
  },
}
