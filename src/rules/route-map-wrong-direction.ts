import { unfitRouteMaps } from '../fleet/route-map.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const routeMapWrongDirection: FleetRule = {
  id: 'route-map-wrong-direction',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a route map of the other direction',
  why: 'The policy is applied to the other direction, and this one stays unfiltered.',
  source: 'API documentation',
  fix: 'name a policy of this direction, or correct the direction of the policy',
  *check(fleet) {
    for (const { peer, field, direction, name, policy } of unfitRouteMaps(fleet)) {
      if (policy === undefined) continue
      yield {
        message: `${field} needs a policy of direction ${direction}, but "${name}" is of direction ${policy.spec.direction}`,
        at: placeOf(peer, 'spec', field),
        related: [{ message: `the direction of BGPPolicy "${name}"`, at: placeOf(policy, 'spec', 'direction') }],
      }
    }
  },
}
