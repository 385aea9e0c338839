import { mayExist } from '../fleet/fleet.ts'
import { unfitRouteMaps } from '../fleet/route-map.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissing } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const routeMapNotFound: FleetRule = {
  id: 'route-map-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'routeMapIn or routeMapOut names a BGPPolicy that does not exist',
  why: 'The session runs without the filter that its author relies on, or drops everything.',
  source: 'API documentation; documented behaviour of FRR, which takes a missing route map for a deny',
  fix: 'correct the name, or add the policy',
  autofix: 'unsafe',
  *check(fleet, before) {
    for (const { peer, field, name, policy } of unfitRouteMaps(fleet)) {
      if (policy !== undefined || mayExist(fleet, 'BGPPolicy', peer.namespace, name)) continue
      yield { ...explainMissing(fleet, 'BGPPolicy', peer.namespace, name, before), at: placeOf(peer, 'spec', field) }
    }
  },
}
