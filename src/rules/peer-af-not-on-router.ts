import { bindingsOf } from '../fleet/binding.ts'
import { type AddressFamily, familyName, hasFamily, type Peer, placeOf, type Router } from '../fleet/types.ts'
import { examplesOf, nameAll } from './activation.ts'
import type { FleetRule, Report } from './rule.ts'

export const peerAfNotOnRouter: FleetRule = {
  id: 'peer-af-not-on-router',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a family that none of the routers of a peer activates',
  why: 'The family is never negotiated, and none of its routes pass.',
  source: 'RFC 4760 section 8; API documentation',
  fix: 'bind the peer to the right router, or activate the family on the router',
  *check(fleet) {
    for (const { alikePeers, routers, families, isProven } of bindingsOf(fleet)) {
      if (routers.length === 0 || !isProven) continue
      for (const peers of alikePeers) {
        const listed = peers[0]?.spec.addressFamilies ?? []
        if (listed.every((family) => hasFamily(families, family))) continue
        for (const peer of peers) yield* explain(peer, routers, families)
      }
    }
  },
}

function* explain(peer: Peer, routers: readonly Router[], families: readonly AddressFamily[]): Generator<Report> {
  for (const [index, family] of peer.spec.addressFamilies.entries()) {
    if (hasFamily(families, family)) continue
    yield {
      message: `${familyName(family)} is not activated on ${nameAll(routers)}; activate it there, or bind the peer elsewhere`,
      at: placeOf(peer, 'spec', 'addressFamilies', index),
      related: examplesOf(routers),
    }
  }
}
