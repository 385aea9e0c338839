import { routersOf } from '../fleet/binding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { isInt32, type Peer, placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { asnOf } from './session-type.ts'

export const removePrivateAsValue: FleetRule = {
  id: 'remove-private-as-value',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'private AS numbers replaced by a number that is not the local one',
  why: 'FRR and GoBGP can drop private AS numbers or put the local one in their place, and no other.',
  source: 'documented behaviour of FRR and GoBGP',
  fix: 'use 0 or the localASN of the router',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'removePrivateAS')) {
      const { removePrivateAS = 0 } = peer.spec
      // A greater number is one for value-overflows-api-type.
      if (removePrivateAS === 0 || !isInt32(removePrivateAS)) continue
      const router = externalRouterOfOtherAs(fleet, peer, removePrivateAS)
      if (router === undefined) continue
      yield {
        message: `removePrivateAS ${removePrivateAS} is not the localASN of BGPRouter "${router.name}", ${router.spec.localASN}; use that or 0`,
        at: placeOf(peer, 'spec', 'removePrivateAS'),
        related: [asnOf(router)],
      }
    }
  },
}

/** A router with an eBGP session of the peer and another AS than the one named. */
function externalRouterOfOtherAs(fleet: Fleet, peer: Peer, asn: number): Router | undefined {
  return routersOf(fleet, peer).find(({ spec }) => spec.localASN !== peer.spec.peerASN && spec.localASN !== asn)
}
