import { peerAddress } from '../fleet/peer-address.ts'
import { specialRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const peerAddressLinkLocal: ResourceRule<'BGPPeer'> = {
  id: 'peer-address-link-local',
  group: 'peers',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a neighbour with a link-local IPv6 address',
  why: 'Such an address means something on one interface only; the API has no field for the interface and refuses a zone.',
  source: 'RFC 4007 section 6; documented behaviour of BIRD',
  fix: 'use a global or unique local address of the neighbour',
  check(peer, report) {
    const address = peerAddress(peer)
    // Clouds peer over 169.254.0.0/16, where one interface has the subnet.
    if (address?.bits !== 128 || specialRangeOf(address)?.purpose !== 'link-local') return
    report({
      message: `${peer.spec.address} is link-local, and a peer cannot name the interface that it needs; use a global or unique local address`,
      at: placeOf(peer, 'spec', 'address'),
    })
  },
}
