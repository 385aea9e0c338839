import { type Collision, collisions } from '../fleet/collision.ts'
import { placeOf, type Router, targetOf } from '../fleet/types.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const sessionCollisionSameId: FleetRule = {
  id: 'session-collision-same-id',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'two routers of a node that look like one to a neighbour',
  why: 'To the neighbour both connections come from one speaker, and it may take the second for a collision and close it.',
  source: 'RFC 4271 section 6.8; documented behaviour of FRR',
  fix: 'use different addresses of the neighbour, or one session with all families',
  *check(fleet) {
    for (const collision of collisions(fleet)) {
      const { peer, router } = collision.later
      const { routerID, localASN } = router.spec
      yield {
        message: `BGPRouter "${collision.earlier.router.name}" and BGPRouter "${router.name}" of ${targetOf(router)} both have a session with ${peer.spec.address} as ${routerID} of AS ${localASN}; use different addresses of the neighbour, or one session with all families`,
        at: placeOf(peer, 'spec', 'address'),
        related: relatedTo(collision),
      }
    }
  },
}

function relatedTo({ earlier, later }: Collision): readonly RelatedPlace[] {
  if (earlier.peer === later.peer) return [idOf(earlier.router), idOf(later.router)]
  return [
    { message: `the same neighbour in BGPPeer "${earlier.peer.name}"`, at: placeOf(earlier.peer, 'spec', 'address') },
  ]
}

function idOf(router: Router): RelatedPlace {
  return { message: `the router ID of BGPRouter "${router.name}"`, at: placeOf(router, 'spec', 'routerID') }
}
