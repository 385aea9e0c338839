import { placeOfPrefix, sharedPrefixes } from '../fleet/announcements.ts'
import { placeOf, targetOf } from '../fleet/types.ts'
import { announcedBy } from './origin.ts'
import type { FleetRule } from './rule.ts'

export const advertisementPeerAddressMultiOrigin: FleetRule = {
  id: 'advertisement-peer-address-multi-origin',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'the address of a peer on several nodes',
  why: 'A session to the address ends on whichever node is nearer, and goes down when that changes.',
  source: 'RFC 4271 section 8; RFC 4786 section 4; operational practice',
  fix: 'give every node an address of its own for its sessions',
  *check(fleet) {
    for (const { first, second, peer } of sharedPrefixes(fleet)) {
      if (peer === undefined) continue
      yield {
        message: `${second.prefix.text} is announced by ${targetOf(second.router)} and by ${targetOf(first.router)}, and BGPPeer "${peer.name}" has a session to it; give every node an address of its own for sessions`,
        at: placeOfPrefix(second),
        related: [
          announcedBy(first),
          { message: `the address of BGPPeer "${peer.name}"`, at: placeOf(peer, 'spec', 'address') },
        ],
      }
    }
  },
}
