import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import type { Octets } from './address.ts'
import { type AdvertisedPrefix, advertisedPrefixes } from './announcements.ts'
import { type Binding, bindingOf, bindingsOn, routersOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { peersTo } from './neighbours.ts'
import { nodeOf, routersOfNode } from './nodes.ts'
import { commonFamilies } from './session.ts'
import { type AddressFamily, hasAnyFamily, type Peer, type Router } from './types.ts'

/** The proof that an address belongs to a node: only its routers advertise the address as a host prefix. */
export interface Ownership {
  /** The node, as targetOf names it. */
  readonly node: string
  /** The host prefix. */
  readonly proof: AdvertisedPrefix
}

/** True for a node that owns any address. */
export function isOwner(fleet: Fleet, node: string): boolean {
  return owningNodes(fleet).has(node)
}

/**
 * The owner of each address that is advertised as a host prefix; null where several nodes, or an unknown one, do so, as
 * for an anycast address.
 */
const owners = fact((fleet): ReadonlyMap<Octets, Ownership | null> => {
  const byAddress = new Map<Octets, Ownership | null>()
  for (const proof of advertisedPrefixes(fleet)) {
    const { advertisement, router, prefix } = proof
    if (prefix.length !== prefix.bits || advertisement.spec.addressFamily.safi !== 'unicast') continue
    const node = router && nodeOf(fleet, router)
    const owner = byAddress.get(prefix.address)
    if (node === undefined || (owner !== undefined && owner?.node !== node)) byAddress.set(prefix.address, null)
    else if (owner === undefined) byAddress.set(prefix.address, { node, proof })
  }
  return byAddress
})

const owningNodes = fact((fleet) => {
  const nodes = new Set<string>()
  for (const owner of owners(fleet).values()) if (owner !== null) nodes.add(owner.node)
  return nodes
})

/** A peer, and the owner of its address. */
export interface OwnedPeer {
  readonly peer: Peer
  readonly owner: Ownership
}

/** The peers whose address has an owner, in order. */
export const ownedPeers = fact((fleet): readonly OwnedPeer[] => {
  const owners = ownersByPeer(fleet)
  const owned: OwnedPeer[] = []
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const owner = owners.get(peer)
    if (owner !== undefined) owned.push({ peer, owner })
  }
  return owned
})

/** The owner of the address of a peer. */
export function ownerOfPeer(fleet: Fleet, peer: Peer): Ownership | undefined {
  return ownersByPeer(fleet).get(peer)
}

const ownersByPeer = fact((fleet) => {
  const byPeer = new Map<Peer, Ownership>()
  for (const [octets, owner] of owners(fleet)) {
    if (owner === null) continue
    const peers = peersTo(fleet, octets)
    if (isOutside(fleet, owner, peers)) continue
    for (const peer of peers) byPeer.set(peer, owner)
  }
  return byPeer
})

/**
 * True for an address that a node advertises for a neighbour outside: the node has a session to it, and so has another
 * node, both with the same AS that is none of the node's.
 */
function isOutside(fleet: Fleet, { node }: Ownership, peers: readonly Peer[]): boolean {
  if (peers.length < 2) return false
  // In a mesh by selector a node has a session to itself, whatever the AS.
  const direct = peers.filter(({ spec }) => spec.routerRef !== undefined)
  if (direct.length < 2) return false
  const own = new Set(routersOfNode(fleet, node).map(({ spec }) => spec.localASN))
  const outside = new Set<number>()
  const others = new Set<number>()
  for (const peer of direct) {
    const { peerASN } = peer.spec
    if (own.has(peerASN)) continue
    const routers = routersOf(fleet, peer)
    if (routers.some((router) => nodeOf(fleet, router) === node)) outside.add(peerASN)
    if (routers.some((router) => nodeOf(fleet, router) !== node)) others.add(peerASN)
  }
  return [...outside].some((asn) => others.has(asn))
}

/** True for a peer that leads to the node of the router itself, as one of each mesh by selector does: it is no session. */
export function leadsHome(fleet: Fleet, peer: Peer, router: Router): boolean {
  return ownerOfPeer(fleet, peer)?.node === nodeOf(fleet, router)
}

/** The other end of the session of a peer on a router, as far as the set of objects proves who that is. */
export interface FarEnd {
  readonly owner: Ownership
  /** Those of the session: what the peer lists and the router at this end activates. */
  readonly families: readonly AddressFamily[]
  /** The routers of the owner that activate one of the families of the session. */
  readonly routers: readonly Router[]
  /** The peers of these routers whose address is owned by the node of the router at this end. */
  readonly reverse: readonly Peer[]
}

/** Undefined when the owner of the address is not proven or is the node itself, or when the session has no families. */
export function farEndOf(fleet: Fleet, peer: Peer, router: Router): FarEnd | undefined {
  const owner = ownerOfPeer(fleet, peer)
  return owner && farEndBy(fleet, { peer, owner }, router)
}

/** The same where the owner is at hand. */
export function farEndBy(fleet: Fleet, { peer, owner }: OwnedPeer, router: Router): FarEnd | undefined {
  const node = nodeOf(fleet, router)
  if (owner.node === node) return undefined
  const families = commonFamilies(peer, router)
  if (families.length === 0) return undefined
  const routers = routersOfNode(fleet, owner.node).filter(({ spec }) => hasAnyFamily(spec.addressFamilies, families))
  return { owner, families, routers, reverse: ofOneVersion(peer, reversePeers(fleet, routers, node)) }
}

/** Both ends of a session have addresses of one IP version. */
function ofOneVersion(peer: Peer, reverse: readonly Peer[]): readonly Peer[] {
  const isSame = (back: Peer): boolean => isIPv6(back) === isIPv6(peer)
  return reverse.every(isSame) ? reverse : reverse.filter(isSame)
}

function isIPv6({ spec }: Peer): boolean {
  return spec.address.includes(':')
}

/** The peers of routers whose address is owned by a node. */
export function reversePeers(fleet: Fleet, farRouters: readonly Router[], node: string): readonly Peer[] {
  let reverse: readonly Peer[] = []
  for (const router of farRouters) {
    for (const binding of bindingsOn(fleet, router)) {
      const peers = peersTowards(fleet, binding).get(node)
      if (peers === undefined) continue
      reverse = reverse.length === 0 ? peers : [...new Set([...reverse, ...peers])]
    }
  }
  return reverse
}

/** The peers of a binding by the node that owns their address. */
export function peersTowards(fleet: Fleet, binding: Binding): ReadonlyMap<string, readonly Peer[]> {
  return (binding.peers.length === 0 ? undefined : peersByOwner(fleet).get(binding)) ?? TOWARDS_NONE
}

/** The bindings with a peer whose address has an owner. */
export function bindingsWithOwnedPeers(fleet: Fleet): Iterable<Binding> {
  return peersByOwner(fleet).keys()
}

/** The bindings that have peers towards a node. */
export function bindingsTowards(fleet: Fleet, node: string): readonly Binding[] {
  return bindingsByFarNode(fleet).get(node) ?? []
}

const bindingsByFarNode = fact((fleet) => {
  const byNode = new Map<string, Binding[]>()
  for (const [binding, towards] of peersByOwner(fleet)) {
    for (const node of towards.keys()) append(byNode, node, binding)
  }
  return byNode
})

const TOWARDS_NONE: ReadonlyMap<string, readonly Peer[]> = new Map()

const peersByOwner = fact((fleet) => {
  const byBinding = new Map<Binding, Map<string, Peer[]>>()
  for (const { peer, owner } of ownedPeers(fleet)) {
    const byNode = getOrInsert(byBinding, bindingOf(fleet, peer), () => new Map<string, Peer[]>())
    append(byNode, owner.node, peer)
  }
  return byBinding
})
