import { peerAddress } from '../fleet/peer-address.ts'
import { specialRangeOf, UNROUTABLE } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const peerAddressNotUnicast: ResourceRule<'BGPPeer'> = {
  id: 'peer-address-not-unicast',
  group: 'peers',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a neighbour with an address that no neighbour can have',
  why: 'BGP runs over TCP, and no connection to another router can be opened to such an address.',
  source: 'RFC 6890; the special-purpose address registries of IANA',
  fix: 'use the address of the neighbour',
  check(peer, report) {
    const address = peerAddress(peer)
    const special = address && specialRangeOf(address)
    // Link-local addresses belong to peer-address-link-local.
    if (special === undefined || !UNROUTABLE.includes(special.purpose) || special.purpose === 'link-local') return
    report({
      message: `no neighbour can have the address ${peer.spec.address}, since ${special.range.text} is ${special.name}; use the address of the neighbour`,
      at: placeOf(peer, 'spec', 'address'),
    })
  },
}
