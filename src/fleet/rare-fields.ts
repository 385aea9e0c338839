import { isForeignAsn } from './asn.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { usesMultihopBfd } from './multihop-bfd.ts'
import type { Peer } from './types.ts'

/**
 * What hardly a peer has, and rules look for: these fields, BFD over several hops, the AS of a foreign network, or
 * routes of one IP version over a session of the other.
 */
type Rarity =
  | 'ebgpMultiHop'
  | 'nextHopSelf'
  | 'defaultOriginRoute'
  | 'removePrivateAS'
  | 'multihopBfd'
  | 'foreignAsn'
  | 'otherTransport'

/** The peers that have something rare, in order. To go through all peers for each rule would take longer than the rules. */
export function peersWith(fleet: Fleet, rarity: Rarity): readonly Peer[] {
  return byRarity(fleet)[rarity]
}

const byRarity = fact((fleet): Readonly<Record<Rarity, readonly Peer[]>> => {
  const ebgpMultiHop: Peer[] = []
  const nextHopSelf: Peer[] = []
  const defaultOriginRoute: Peer[] = []
  const removePrivateAS: Peer[] = []
  const multihopBfd: Peer[] = []
  const foreignAsn: Peer[] = []
  const otherTransport: Peer[] = []
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const { spec } = peer
    if (spec.ebgpMultiHop !== undefined) ebgpMultiHop.push(peer)
    if (spec.nextHopSelf !== undefined) nextHopSelf.push(peer)
    if (spec.defaultOriginRoute !== undefined) defaultOriginRoute.push(peer)
    if (spec.removePrivateAS !== undefined) removePrivateAS.push(peer)
    if (usesMultihopBfd(peer)) multihopBfd.push(peer)
    if (isForeignAsn(fleet, spec.peerASN)) foreignAsn.push(peer)
    if (hasOtherTransport(peer)) otherTransport.push(peer)
  }
  return {
    ebgpMultiHop,
    nextHopSelf,
    defaultOriginRoute,
    removePrivateAS,
    multihopBfd,
    foreignAsn,
    otherTransport,
  }
})

/** True for a peer over IPv6 that carries IPv4 routes only, or the other way round. */
function hasOtherTransport({ spec }: Peer): boolean {
  const other = spec.address.includes(':') ? 'ipv4' : 'ipv6'
  return spec.addressFamilies.every(({ afi }) => afi === other)
}
