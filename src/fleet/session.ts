import { append, groupBy } from '../group-by.ts'
import { asnsOf, bindingOf, bindingsOf, bindingsOn } from './binding.ts'
import { type Chain, chainOf } from './chain.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, hasUnknown } from './fleet.ts'
import { unnamedPoliciesOn } from './route-map.ts'
import {
  type AddressFamily,
  type Direction,
  familyName,
  hasFamily,
  type Peer,
  type Policy,
  type Router,
} from './types.ts'

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
  /** The policies in force. */
  readonly chains: Readonly<Record<Direction, Chain>>
}

/** The sessions of the fleet, one for each sort of peer and sort of router of a binding. */
export const sessionsOf = fact((fleet): readonly Session[] => {
  const sessions: Session[] = []
  for (const { peers, routers } of bindingsOf(fleet)) {
    if (peers.length === 0) continue
    const ofAllRouters = [...sortsOfRouters(fleet, routers)]
    for (const ofPeers of sortsOfPeers(peers)) {
      for (const ofRouters of ofAllRouters) meet(fleet, ofPeers, ofRouters, sessions)
    }
  }
  return sessions
})

function sortsOfRouters(fleet: Fleet, routers: readonly Router[]): Iterable<readonly Router[]> {
  const [first, ...others] = routers
  if (first === undefined) return []
  const policies = unnamedPoliciesOn(fleet, first)
  const isAlike = (router: Router): boolean =>
    router.spec.localASN === first.spec.localASN &&
    areSame(router.spec.addressFamilies, first.spec.addressFamilies) &&
    unnamedPoliciesOn(fleet, router) === policies
  return others.every(isAlike) ? [routers] : groupBy(routers, (router) => sortOfRouter(fleet, router)).values()
}

/** Most peers of a binding differ in nothing but the AS. */
function sortsOfPeers(peers: readonly Peer[]): Iterable<readonly Peer[]> {
  const [first, ...others] = peers
  if (first === undefined || others.length === 0) return [peers]
  if (!others.every((peer) => isAlikeButForAs(first, peer))) return groupBy(peers, sortOfPeer).values()
  return others.every(({ spec }) => spec.peerASN === first.spec.peerASN)
    ? [peers]
    : groupBy(peers, ({ spec }) => spec.peerASN).values()
}

function isAlikeButForAs({ spec }: Peer, { spec: other }: Peer): boolean {
  return (
    spec.routeMapIn === other.routeMapIn &&
    spec.routeMapOut === other.routeMapOut &&
    areSame(spec.addressFamilies, other.addressFamilies)
  )
}

/** True for the same families in the same order. */
export function areSame(families: readonly AddressFamily[], others: readonly AddressFamily[]): boolean {
  if (families.length !== others.length) return false
  return families.every(({ afi, safi }, index) => afi === others[index]?.afi && safi === others[index]?.safi)
}

/** The sessions of a router. */
export function sessionsOfRouter(fleet: Fleet, router: Router): readonly Session[] {
  return sessionsByRouter(fleet).get(router) ?? []
}

const sessionsByRouter = fact((fleet) => {
  const byRouter = new Map<Router, Session[]>()
  for (const session of sessionsOf(fleet)) {
    for (const router of session.routers) append(byRouter, router, session)
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
  for (const { bound, peers, routers } of bindingsOf(fleet)) {
    if (peers.length > 0 && routers.length === 0) namespaces.add(bound.namespace)
  }
  return namespaces
})

/** Adds the session of peers of one sort on routers of one sort. */
function meet(fleet: Fleet, peers: readonly Peer[], routers: readonly Router[], sessions: Session[]): void {
  const [peer] = peers
  const [router] = routers
  if (peer === undefined || router === undefined) return
  const end = { peer, router }
  const chains = { import: chainOf(fleet, end, 'import'), export: chainOf(fleet, end, 'export') }
  const families = commonFamilies(peer, router)
  sessions.push({ peer, peers, router, routers, type: typeOf(peer, router), families, chains })
}

function sortOfPeer({ spec }: Peer): string {
  const { peerASN, addressFamilies, routeMapIn, routeMapOut } = spec
  // Any text can be the name of a route map; with their lengths, no two can be taken for others.
  const routeMaps = `${routeMapIn?.length} ${routeMapOut?.length} ${routeMapIn} ${routeMapOut}`
  return `${peerASN} ${addressFamilies.map(familyName)} ${routeMaps}`
}

function sortOfRouter(fleet: Fleet, router: Router): string {
  const { localASN, addressFamilies } = router.spec
  return `${localASN} ${addressFamilies.map(familyName)} ${namesOf(unnamedPoliciesOn(fleet, router)).text}`
}

/** The names of policies, in a text. */
const namesOf = factOf((policies: readonly Policy[]) => ({ text: policies.map(({ name }) => name).join(' ') }))

export function typeOf(peer: Peer, router: Router): SessionType {
  return peer.spec.peerASN === router.spec.localASN ? 'iBGP' : 'eBGP'
}

/** The families that a peer lists and a router activates, in the order of the peer. */
export function commonFamilies(peer: Peer, router: Router): readonly AddressFamily[] {
  const listed = peer.spec.addressFamilies
  const activated = router.spec.addressFamilies
  const isCommon = (family: AddressFamily): boolean => hasFamily(activated, family)
  return listed.every(isCommon) ? listed : listed.filter(isCommon)
}

/** The type that all sessions of a peer have; undefined when they differ, or when there is none to know of. */
export function onlySessionType(fleet: Fleet, peer: Peer): SessionType | undefined {
  const binding = bindingOf(fleet, peer)
  const [first, ...others] = binding.routers
  if (!binding.isProven || first === undefined) return undefined
  if (others.length === 0) return typeOf(peer, first)
  const asns = asnsOf(fleet, binding)
  if (!asns.has(peer.spec.peerASN)) return 'eBGP'
  return asns.size === 1 ? 'iBGP' : undefined
}

/** The peers that bind to a router. */
export function* peersOn(fleet: Fleet, router: Router): Generator<Peer> {
  for (const { peers } of bindingsOn(fleet, router)) yield* peers
}
