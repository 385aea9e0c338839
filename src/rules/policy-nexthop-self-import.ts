import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyNexthopSelfImport: ResourceRule<'BGPPolicy'> = {
  id: 'policy-nexthop-self-import',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'next hop self on import',
  why: 'A received route would lead to the router that received it, and its traffic nowhere.',
  source: 'RFC 4271 section 5.1.3',
  fix: 'set it in an export policy, or use nextHopSelf of the peer',
  check(policy, report) {
    if (policy.spec.direction !== 'import') return
    for (const [index, { set }] of policy.spec.terms.entries()) {
      if (set?.nextHop?.self !== true) continue
      report({
        message:
          'nextHop.self on import makes the router the next hop of what it receives; set it on export, or use nextHopSelf of the peer',
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'nextHop', 'self'),
      })
    }
  },
}
