import { routersOf } from '../fleet/binding.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { asnOf, nameEvery } from './session-type.ts'

export const ibgpEbgpMultihop: FleetRule = {
  id: 'ibgp-ebgp-multihop',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'ebgpMultiHop on a peer whose sessions are all iBGP',
  why: 'The option exists for eBGP only: a controller may refuse the peer, or a wrong peerASN hides behind it.',
  source: 'documented behaviour of MetalLB, which refuses it; API documentation',
  fix: 'remove ebgpMultiHop, or correct peerASN',
  autofix: 'unsafe',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'ebgpMultiHop')) {
      if (peer.spec.ebgpMultiHop !== true || onlySessionType(fleet, peer) !== 'iBGP') continue
      const routers = routersOf(fleet, peer)
      yield {
        message: `ebgpMultiHop is for eBGP, but peerASN ${peer.spec.peerASN} is also the AS of ${nameEvery(routers)}; remove it, or correct peerASN`,
        at: placeOf(peer, 'spec', 'ebgpMultiHop'),
        related: routers.slice(0, 1).map(asnOf),
        fix: { type: 'remove' },
      }
    }
  },
}
