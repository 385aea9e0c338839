import { routersOf } from '../fleet/binding.ts'
import { type Fleet, hasUnknown } from '../fleet/fleet.ts'
import { nodeOf, routersOfNode } from '../fleet/nodes.ts'
import { ownedPeers } from '../fleet/ownership.ts'
import { commonFamilies } from '../fleet/session.ts'
import { type Peer, placeOf, type Router } from '../fleet/types.ts'
import { proofOf } from './proof.ts'
import type { FleetRule } from './rule.ts'

export const peerSelf: FleetRule = {
  id: 'peer-self',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a neighbour that is the router itself',
  why: 'A speaker cannot have a session with itself: it refuses an OPEN that carries its own identifier.',
  source: 'RFC 4271 section 6.8; RFC 6286 section 2.2',
  fix: 'use the address of the neighbour',
  *check(fleet) {
    // The plane of the node that is meant may be one that the API server would refuse.
    if (hasUnknown(fleet, 'BGPRouter')) return
    for (const { peer, owner } of ownedPeers(fleet)) {
      // In a full mesh by selector each node binds the peer that the others need.
      if (peer.spec.routerRef === undefined) continue
      const router = routersOf(fleet, peer)[0]
      if (router === undefined || owner.node !== nodeOf(fleet, router) || hasOtherPlane(fleet, peer, router)) continue
      yield {
        message: `${peer.spec.address} is an address of ${owner.node}, on which BGPRouter "${router.name}" itself runs; use the address of the neighbour`,
        at: placeOf(peer, 'spec', 'address'),
        related: [proofOf(owner)],
      }
    }
  },
}

/** True when another router of the node answers to the AS and to a family of the peer. */
function hasOtherPlane(fleet: Fleet, peer: Peer, router: Router): boolean {
  return routersOfNode(fleet, nodeOf(fleet, router)).some(
    (other) => other !== router && other.spec.localASN === peer.spec.peerASN && commonFamilies(peer, other).length > 0,
  )
}
