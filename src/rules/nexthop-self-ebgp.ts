import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const nexthopSelfEbgp: FleetRule = {
  id: 'nexthop-self-ebgp',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'nextHopSelf on a peer whose sessions are all eBGP',
  why: 'A speaker puts its own address into what it sends to another AS anyway, unless the next hop is on the same link.',
  source: 'RFC 4271 section 5.1.3',
  fix: 'remove nextHopSelf',
  autofix: 'unsafe',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'nextHopSelf')) {
      if (peer.spec.nextHopSelf !== true || onlySessionType(fleet, peer) !== 'eBGP') continue
      yield {
        message: `the session with ${peer.spec.address} is eBGP, where nextHopSelf is the default; remove it, unless the link has third-party next hops`,
        at: placeOf(peer, 'spec', 'nextHopSelf'),
        fix: { type: 'remove' },
      }
    }
  },
}
