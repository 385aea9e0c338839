import { danglingRouterReferences } from '../fleet/binding.ts'
import { hasNameless, namesakes } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissing } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const routerRefNotFound: FleetRule = {
  id: 'router-ref-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPAdvertisement', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'error',
  summary: 'routerRef names a BGPRouter that does not exist',
  why: 'The object binds to nothing: no session, route, filter or VRF comes of it, and nothing says so.',
  source: 'API documentation; measured: the API server stores dangling references',
  fix: 'correct the name, or add the router',
  autofix: 'unsafe',
  *check(fleet, before) {
    for (const { resource, name } of danglingRouterReferences(fleet)) {
      const { namespace } = resource
      // A router of this name elsewhere is router-ref-cross-namespace.
      if (namesakes(fleet, 'BGPRouter', name).length > 0 || hasNameless(fleet, 'BGPRouter', namespace)) continue
      yield {
        ...explainMissing(fleet, 'BGPRouter', namespace, name, before),
        at: placeOf(resource, 'spec', 'routerRef', 'name'),
      }
    }
  },
}
