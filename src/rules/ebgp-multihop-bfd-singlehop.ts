import { usesMultihopBfd } from '../fleet/multihop-bfd.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { hasBfd } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const ebgpMultihopBfdSinglehop: FleetRule = {
  id: 'ebgp-multihop-bfd-singlehop',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'BFD for one hop on an eBGP session over several',
  why: 'BFD for one hop uses another port and drops packets that come with a TTL below 255, so it stays down and takes the BGP session with it.',
  source: 'API documentation; RFC 5881 sections 4 and 5; RFC 5883 section 5',
  fix: 'set bfd.multiHop: true',
  autofix: 'unsafe',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'ebgpMultiHop')) {
      if (peer.spec.ebgpMultiHop !== true || !hasBfd(peer) || usesMultihopBfd(peer)) continue
      // Then ebgpMultiHop is what is wrong (ibgp-ebgp-multihop).
      if (onlySessionType(fleet, peer) === 'iBGP') continue
      const isWritten = peer.spec.bfd?.multiHop !== undefined
      yield {
        message: `BFD for one hop cannot watch ${peer.spec.address}, which ebgpMultiHop says is further away; set bfd.multiHop: true`,
        at: placeOf(peer, 'spec', 'bfd', 'multiHop'),
        related: [{ message: 'ebgpMultiHop is set here', at: placeOf(peer, 'spec', 'ebgpMultiHop') }],
        fix: isWritten ? { type: 'replace', value: true } : { type: 'add', key: 'multiHop', value: true },
      }
    }
  },
}
