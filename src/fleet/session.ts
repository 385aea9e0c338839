import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { bindingOf, bindingsOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown, resourcesOf } from './fleet.ts'
import { unnamedPoliciesOn } from './route-map.ts'
import { type AddressFamily, familyName, hasFamily, type Peer, type Router } from './types.ts'

export type SessionType = 'iBGP' | 'eBGP'

/**
 * A peer on a router that it binds to, which stands for others: the peers of one sort differ in nothing that decides
 * over a session and its policies, and neither do the routers of one sort.
 */
export interface Session {
  /** The first of its sort. */
  readonly peer: Peer
  readonly peers: readonly Peer[]
  /** The first of its sort. */
  readonly router: Router
  readonly routers: readonly Router[]
  readonly type: SessionType
  /** Those that the peer lists and the router activates. */
  readonly families: readonly AddressFamily[]
}

/** The sessions of the fleet, one for each sort of peer and sort of router of a binding. */
export const sessionsOf = fact((fleet): readonly Session[] => {
  const sessions: Session[] = []
  for (const { peers, routers } of bindingsOf(fleet)) {
    if (peers.length === 0) continue
    const sortsOfRouters = [...groupBy(routers, (router) => sortOfRouter(fleet, router)).values()]
    for (const ofPeers of groupBy(peers, sortOfPeer).values()) {
      for (const ofRouters of sortsOfRouters) sessions.push(...meet(ofPeers, ofRouters))
    }
  }
  return sessions
})

/** The sessions of a router. */
export function sessionsOfRouter(fleet: Fleet, router: Router): readonly Session[] {
  return sessionsByRouter(fleet).get(router) ?? []
}

const sessionsByRouter = fact((fleet) => {
  const byRouter = new Map<Router, Session[]>()
  for (const session of sessionsOf(fleet)) {
    for (const router of session.routers) getOrInsert(byRouter, router, () => []).push(session)
  }
  return byRouter
})

/**
 * False when a peer of a namespace is refused or binds to no router, which is a finding of its own: it may be any
 * session, so that "all" and "none" cannot be said of the sessions of a router.
 */
export function arePeersKnown(fleet: Fleet, namespace: string): boolean {
  return !hasUnknown(fleet, 'BGPPeer', namespace) && !namespacesOfUnbound(fleet).has(namespace)
}

const namespacesOfUnbound = fact((fleet) => {
  const namespaces = new Set<string>()
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    if (bindingOf(fleet, peer).routers.length === 0) namespaces.add(peer.namespace)
  }
  return namespaces
})

function meet(peers: readonly Peer[], routers: readonly Router[]): readonly Session[] {
  const [peer] = peers
  const [router] = routers
  if (peer === undefined || router === undefined) return []
  return [{ peer, peers, router, routers, type: typeOf(peer, router), families: commonFamilies(peer, router) }]
}

function sortOfPeer({ spec }: Peer): string {
  return JSON.stringify([spec.peerASN, spec.addressFamilies.map(familyName), spec.routeMapIn, spec.routeMapOut])
}

function sortOfRouter(fleet: Fleet, router: Router): string {
  const { localASN, addressFamilies } = router.spec
  const policies = unnamedPoliciesOn(fleet, router).map(({ name }) => name)
  return JSON.stringify([localASN, addressFamilies.map(familyName), policies])
}

export function typeOf(peer: Peer, router: Router): SessionType {
  return peer.spec.peerASN === router.spec.localASN ? 'iBGP' : 'eBGP'
}

/** The families that a peer lists and a router activates, in the order of the peer. */
export function commonFamilies(peer: Peer, router: Router): readonly AddressFamily[] {
  return peer.spec.addressFamilies.filter((family) => hasFamily(router.spec.addressFamilies, family))
}

/** The type that all sessions of a peer have; undefined when they differ, or when there is none to know of. */
export function onlySessionType(fleet: Fleet, peer: Peer): SessionType | undefined {
  const { asns, isProven } = bindingOf(fleet, peer)
  if (!isProven || asns.size === 0) return undefined
  if (!asns.has(peer.spec.peerASN)) return 'eBGP'
  return asns.size === 1 ? 'iBGP' : undefined
}

/** The peers that bind to a router. */
export function* peersOn(fleet: Fleet, router: Router): Generator<Peer> {
  for (const { peers } of bindingsOn(fleet, router)) yield* peers
}
