import { sessionsOfEqualIds } from '../fleet/router-id.ts'
import { placeOf, type Router, targetOf } from '../fleet/types.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const sessionRouterIdEqual: FleetRule = {
  id: 'session-router-id-equal',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'an iBGP session between two routers of one ID',
  why: 'Each end finds its own identifier in the OPEN of the other and refuses it with Bad BGP Identifier.',
  source: 'RFC 6286 section 2.2; documented behaviour of FRR and GoBGP',
  fix: 'give one of the two nodes a router ID of its own',
  *check(fleet) {
    for (const { peer, router, farRouters } of sessionsOfEqualIds(fleet)) {
      const [far] = farRouters
      if (far === undefined) continue
      yield {
        message: `${targetOf(router)} and ${targetOf(far)}, which has ${peer.spec.address}, both have the router ID ${router.spec.routerID}, so each refuses the other; give one of them another`,
        at: placeOf(peer, 'spec', 'address'),
        related: [router, ...farRouters].map(idOf),
      }
    }
  },
}

function idOf(router: Router): RelatedPlace {
  return { message: `the router ID of BGPRouter "${router.name}"`, at: placeOf(router, 'spec', 'routerID') }
}
