import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import type { Peer } from './types.ts'

/** Fields that hardly a peer has, and that several rules look for. */
type RareField = 'ebgpMultiHop' | 'nextHopSelf' | 'defaultOriginRoute' | 'removePrivateAS'

/** The peers that have a field, in order. */
export function peersWith(fleet: Fleet, field: RareField): readonly Peer[] {
  return byField(fleet)[field]
}

const byField = fact((fleet): Readonly<Record<RareField, readonly Peer[]>> => {
  const ebgpMultiHop: Peer[] = []
  const nextHopSelf: Peer[] = []
  const defaultOriginRoute: Peer[] = []
  const removePrivateAS: Peer[] = []
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const { spec } = peer
    if (spec.ebgpMultiHop !== undefined) ebgpMultiHop.push(peer)
    if (spec.nextHopSelf !== undefined) nextHopSelf.push(peer)
    if (spec.defaultOriginRoute !== undefined) defaultOriginRoute.push(peer)
    if (spec.removePrivateAS !== undefined) removePrivateAS.push(peer)
  }
  return { ebgpMultiHop, nextHopSelf, defaultOriginRoute, removePrivateAS }
})
