import { danglingRouterReferences } from '../fleet/binding.ts'
import { namesakes } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import { areHere, namespacesOf } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const routerRefCrossNamespace: FleetRule = {
  id: 'router-ref-cross-namespace',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPAdvertisement', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'error',
  summary: 'routerRef names a BGPRouter of another namespace',
  why: 'A reference is resolved in the namespace of its object, so this one binds to nothing.',
  source: 'API documentation',
  fix: 'move the object into the namespace of the router',
  *check(fleet) {
    for (const { resource, name } of danglingRouterReferences(fleet)) {
      const elsewhere = namesakes(fleet, 'BGPRouter', name)
      if (elsewhere.length === 0) continue // router-ref-not-found
      yield {
        message: `BGPRouter "${name}" is in ${namespacesOf(elsewhere)}, not in ${resource.namespace}, and references never cross namespaces; move the ${resource.kind} to its router`,
        at: placeOf(resource, 'spec', 'routerRef', 'name'),
        related: areHere(elsewhere),
      }
    }
  },
}
