import { ownedPeers } from '../fleet/ownership.ts'
import { sessionRouter } from '../fleet/session-router.ts'
import { placeOf } from '../fleet/types.ts'
import { proofOf } from './proof.ts'
import type { FleetRule } from './rule.ts'

export const ebgpMultihopLikelyNeeded: FleetRule = {
  id: 'ebgp-multihop-likely-needed',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'an eBGP session with a loopback of another node, without ebgpMultiHop',
  why: 'eBGP packets leave with a TTL of 1, and FRR also wants a connected address, so a session between loopbacks may stay down.',
  source: 'documented behaviour of FRR; API documentation (a TTL of 1, or of 64 with ebgpMultiHop)',
  fix: 'set ebgpMultiHop: true, or peer with the address on the link',
  *check(fleet) {
    for (const { peer, owner } of ownedPeers(fleet)) {
      if (peer.spec.ebgpMultiHop === true) continue
      const router = sessionRouter(fleet, peer, 'eBGP', owner.node)
      if (router === undefined) continue
      yield {
        message: `${peer.spec.address} is a loopback of ${owner.node}, which eBGP from BGPRouter "${router.name}" may not reach in one hop; set ebgpMultiHop: true, or peer with the address on the link`,
        at: placeOf(peer, 'spec', 'address'),
        related: [proofOf(owner)],
      }
    }
  },
}
