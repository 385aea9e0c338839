import type { Fleet } from '../fleet/fleet.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { onlySessionType } from '../fleet/session.ts'
import { familyName, type Peer, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const defaultOriginateRisk: FleetRule = {
  id: 'default-originate-risk',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'a default route for another AS, or for a peer without unicast',
  why: 'A default route towards another AS draws all its traffic; without a unicast family there is nothing to send it in.',
  source: 'RFC 7454 section 6.1.6',
  fix: 'remove defaultOriginRoute, unless the neighbour is a customer or a leaf that wants a default route',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'defaultOriginRoute')) {
      const message = peer.spec.defaultOriginRoute && explain(fleet, peer)
      if (message) yield { message, at: placeOf(peer, 'spec', 'defaultOriginRoute') }
    }
  },
}

function explain(fleet: Fleet, peer: Peer): string | undefined {
  const { addressFamilies, peerASN } = peer.spec
  if (!addressFamilies.some(({ safi }) => safi === 'unicast')) {
    const families = [...new Set(addressFamilies.map(familyName))].join(', ')
    return `defaultOriginRoute needs a unicast family, and this peer carries only ${families}; remove it`
  }
  if (onlySessionType(fleet, peer) !== 'eBGP') return undefined
  return `defaultOriginRoute sends AS ${peerASN} a default route, which draws all its traffic here; remove it, unless the neighbour wants one`
}
