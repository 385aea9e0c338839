import { type Border, bordersOf } from '../fleet/border.ts'
import { type Fleet, hasUnknown } from '../fleet/fleet.ts'
import { nodeOf } from '../fleet/nodes.ts'
import { ownerOfPeer } from '../fleet/ownership.ts'
import { sessionsOf } from '../fleet/session.ts'
import { familyName, type Peer, type Policy, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const ibgpMissingNexthopSelf: FleetRule = {
  id: 'ibgp-missing-nexthop-self',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'an iBGP peer of a border router without nextHopSelf',
  why: 'iBGP passes the next hop of the other AS on as it is, and the rest of the AS may have no route to it.',
  source: 'RFC 4271 section 5.1.3',
  fix: 'set nextHopSelf: true',
  *check(fleet) {
    for (const [peer, { router, external, family }] of peersAtBorders(fleet)) {
      yield {
        message: `BGPRouter "${router.name}" passes the ${familyName(family)} routes of BGPPeer "${external.name}" on to ${peer.spec.address} with a next hop in another AS; set nextHopSelf: true`,
        at: placeOf(peer, 'spec', 'nextHopSelf'),
        related: [{ message: `BGPPeer "${external.name}" is eBGP`, at: placeOf(external, 'spec', 'peerASN') }],
      }
    }
  },
}

/** The peers with an iBGP session that surely leaves the next hop as it is, and the first border that it is at. */
function peersAtBorders(fleet: Fleet): ReadonlyMap<Peer, Border> {
  const found = new Map<Peer, Border>()
  for (const session of sessionsOf(fleet)) {
    // An advertisement that is refused may hold the links.
    if (session.type === 'eBGP' || hasUnknown(fleet, 'BGPAdvertisement', session.peer.namespace)) continue
    const { policies, isKnown } = session.chains.export
    if (!isKnown || policies.some(setsNextHop)) continue
    const borders = bordersOf(fleet, session)
    if (borders.length === 0) continue
    for (const peer of session.peers) {
      if (peer.spec.nextHopSelf === true || found.has(peer)) continue
      // By a selector the node that has the address binds the peer too, and has no session with itself.
      const owner = ownerOfPeer(fleet, peer)
      const border = borders.find(({ router }) => nodeOf(fleet, router) !== owner?.node)
      if (border !== undefined) found.set(peer, border)
    }
  }
  return found
}

function setsNextHop({ spec }: Policy): boolean {
  return spec.terms.some(({ set }) => set?.nextHop?.self === true || set?.nextHop?.address)
}
