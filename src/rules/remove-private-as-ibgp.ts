import { routersOf } from '../fleet/binding.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { isInt32, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { asnOf, nameEvery } from './session-type.ts'

export const removePrivateAsIbgp: FleetRule = {
  id: 'remove-private-as-ibgp',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'removePrivateAS on a peer whose sessions are all iBGP',
  why: 'FRR and GoBGP refuse the option on an iBGP neighbour, and the neighbour is not configured.',
  source: 'documented behaviour of FRR and GoBGP',
  fix: 'remove removePrivateAS',
  autofix: 'unsafe',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'removePrivateAS')) {
      const { removePrivateAS } = peer.spec
      if (removePrivateAS === undefined || !isInt32(removePrivateAS)) continue
      if (onlySessionType(fleet, peer) !== 'iBGP') continue
      const routers = routersOf(fleet, peer)
      yield {
        message: `removePrivateAS is refused on iBGP, and peerASN ${peer.spec.peerASN} is also the AS of ${nameEvery(routers)}; remove it`,
        at: placeOf(peer, 'spec', 'removePrivateAS'),
        related: routers.slice(0, 1).map(asnOf),
        fix: { type: 'remove' },
      }
    }
  },
}
