import { carriesEvpn, evpnReflectors } from '../fleet/evpn-reflector.ts'
import { hasUnknown } from '../fleet/fleet.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { placeOf } from '../fleet/types.ts'
import { isHere } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const nexthopSelfEvpnTransit: FleetRule = {
  id: 'nexthop-self-evpn-transit',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'nextHopSelf on an EVPN reflector without VRFs',
  why: 'The traffic of the tenants follows the next hop to the reflector, which has no VRF to decapsulate it.',
  source: 'RFC 8365 section 5.1.3; RFC 4456 section 10',
  fix: 'remove nextHopSelf',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'nextHopSelf')) {
      if (peer.spec.nextHopSelf !== true || !carriesEvpn(peer)) continue
      if (hasUnknown(fleet, 'BGPVRFInstance', peer.namespace)) continue
      // On eBGP the next hop is the sender with and without the field (RFC 4271 section 5.1.3).
      const [router] = evpnReflectors(fleet, peer)
      if (router === undefined) continue
      yield {
        message: `BGPRouter "${router.name}" reflects EVPN routes and has no VRF, so with nextHopSelf it draws traffic that it cannot deliver; remove it`,
        at: placeOf(peer, 'spec', 'nextHopSelf'),
        related: [isHere(router)],
      }
    }
  },
}
