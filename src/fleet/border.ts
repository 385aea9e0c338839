import { getOrInsert } from '../get-or-insert.ts'
import { type Binding, bindingOf, bindingsOn, routerOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import type { Session } from './session.ts'
import { type AddressFamily, familyName, type Peer, type Router } from './types.ts'

/** A router that passes the routes of a peer of another AS on inside its own, with a next hop in the other one. */
export interface Border {
  readonly router: Router
  readonly external: Peer
  readonly family: AddressFamily
}

/**
 * The routers of an iBGP session that have an eBGP session for one of its unicast families and do not advertise the
 * links in it.
 */
export function bordersOf(fleet: Fleet, { peer, sort, families }: Session): readonly Border[] {
  const routers = sort.get(peer.spec.peerASN) ?? []
  const borders: Border[] = []
  for (const family of families.filter(({ safi }) => safi === 'unicast')) {
    for (const router of routers) {
      const external = externalPeer(fleet, router, family)
      if (external === undefined || linkFamilies(fleet).get(router)?.has(familyName(family))) continue
      borders.push({ router, external, family })
    }
  }
  return borders
}

/** The first peer of another AS that carries a family on a router. */
function externalPeer(fleet: Fleet, router: Router, family: AddressFamily): Peer | undefined {
  for (const binding of bindingsOn(fleet, router)) {
    const peers = firstOfTwoAses(fleet).get(binding)?.get(familyName(family)) ?? []
    const external = peers.find(({ spec }) => spec.peerASN !== router.spec.localASN)
    if (external !== undefined) return external
  }
  return undefined
}

/** Of each binding and family, the first peer and the first of another AS: one of the two is external to any router. */
const firstOfTwoAses = fact((fleet) => {
  const byBinding = new Map<Binding, Map<string, Peer[]>>()
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const byFamily = getOrInsert(byBinding, bindingOf(fleet, peer), () => new Map<string, Peer[]>())
    for (const family of peer.spec.addressFamilies) {
      const peers = getOrInsert(byFamily, familyName(family), () => [])
      if (peers.length < 2 && peers[0]?.spec.peerASN !== peer.spec.peerASN) peers.push(peer)
    }
  }
  return byBinding
})

/** The families in which each router advertises the networks of its links. */
const linkFamilies = fact((fleet) => {
  const byRouter = new Map<Router, Set<string>>()
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    const { redistribute, addressFamily } = advertisement.spec
    const router = redistribute?.includes('connected') ? routerOf(fleet, advertisement) : undefined
    if (router !== undefined) getOrInsert(byRouter, router, () => new Set<string>()).add(familyName(addressFamily))
  }
  return byRouter
})
