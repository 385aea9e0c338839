import { hasUnknown } from '../fleet/fleet.ts'
import { isMultihopBfdMutual } from '../fleet/multihop-bfd.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const bfdMultihopOnSinglehop: FleetRule = {
  id: 'bfd-multihop-on-singlehop',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'BFD for several hops on an eBGP session over one',
  why: 'The two kinds of BFD use different ports, so the ends never meet unless both are set like this.',
  source: 'RFC 5881 section 4; RFC 5883 section 5',
  fix: 'remove bfd.multiHop',
  *check(fleet) {
    // A neighbour that is refused may do the same.
    if (hasUnknown(fleet, 'BGPPeer') || hasUnknown(fleet, 'BGPAdvertisement')) return
    for (const peer of peersWith(fleet, 'multihopBfd')) {
      if (peer.spec.ebgpMultiHop === true) continue
      if (onlySessionType(fleet, peer) !== 'eBGP' || isMultihopBfdMutual(fleet, peer)) continue
      yield {
        message: `eBGP without ebgpMultiHop reaches ${peer.spec.address} in one hop, where the neighbour expects BFD on another port; remove multiHop`,
        at: placeOf(peer, 'spec', 'bfd', 'multiHop'),
      }
    }
  },
}
