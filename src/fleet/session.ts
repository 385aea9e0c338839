import { getOrInsert } from '../get-or-insert.ts'
import { append, groupBy } from '../group-by.ts'
import { asnsOf, type Binding, bindingOf, bindingsOf, bindingsOn } from './binding.ts'
import { type Chain, chainOf, routeMapInForce } from './chain.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, hasUnknown } from './fleet.ts'
import { unnamedPoliciesOn } from './route-map.ts'
import {
  type AddressFamily,
  areSame,
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
 * over a session and its policies, and neither do the routers of one sort but in their AS. A session is iBGP with those
 * of the AS of the peer, and another one eBGP with those of all others.
 */
export interface Session {
  /** The first of its sort. */
  readonly peer: Peer
  readonly peers: readonly Peer[]
  /** The first of its sort with which the session is of this type. */
  readonly router: Router
  readonly sort: RouterSort
  readonly type: SessionType
  /** Those that the peer lists and the router activates. */
  readonly families: readonly AddressFamily[]
  /** The policies in force. */
  readonly chains: Readonly<Record<Direction, Chain>>
}

/** Routers of a binding that are alike but for their AS, by that. */
export type RouterSort = ReadonlyMap<number, readonly Router[]>

/** The sessions of the fleet, at most two for each sort of peer and sort of router of a binding. */
export const sessionsOf = fact((fleet): readonly Session[] => {
  const sessions: Session[] = []
  for (const meeting of meetings(fleet).values()) for (const session of meeting.sessions) sessions.push(session)
  return sessions
})

/** The sessions of the peers of a binding. */
export function sessionsBy(fleet: Fleet, binding: Binding): readonly Session[] {
  return meetings(fleet).get(binding)?.sessions ?? NO_SESSIONS
}

const NO_SESSIONS: readonly Session[] = []

/** The chains of all sessions, each once. */
export const chainsInForce = fact((fleet): ReadonlySet<Chain> => {
  const inForce = new Set<Chain>()
  for (const { chains } of sessionsOf(fleet)) inForce.add(chains.import).add(chains.export)
  return inForce
})

/** What a binding with peers amounts to. */
interface Meeting extends SortedRouters {
  readonly sessions: readonly Session[]
}

const meetings = fact((fleet): ReadonlyMap<Binding, Meeting> => {
  const byBinding = new Map<Binding, Meeting>()
  for (const binding of bindingsOf(fleet)) {
    if (binding.peers.length === 0) continue
    const sorted = sortRouters(fleet, binding.routers)
    const sessions: Session[] = []
    for (const peers of sortsOfPeers(fleet, binding)) meet(fleet, peers, sorted, sessions)
    byBinding.set(binding, { ...sorted, sessions })
  }
  return byBinding
})

/** The routers of a binding by their sorts. Nearly always there is one. */
interface SortedRouters {
  readonly sorts: readonly RouterSort[]
  /** Where there are several, that of each router and its place among the routers. */
  readonly standings: ReadonlyMap<Router, Standing>
}

interface Standing {
  readonly sort: RouterSort
  readonly position: number
}

function sortRouters(fleet: Fleet, routers: readonly Router[]): SortedRouters {
  if (areAlike(fleet, routers)) return { sorts: [groupBy(routers, asnOf)], standings: NO_STANDINGS }
  const sorts = new Map<string, Map<number, Router[]>>()
  const standings = new Map<Router, Standing>()
  for (const [position, router] of routers.entries()) {
    const sort = getOrInsert(sorts, sortOfRouter(fleet, router), () => new Map<number, Router[]>())
    append(sort, asnOf(router), router)
    standings.set(router, { sort, position })
  }
  return { sorts: [...sorts.values()], standings }
}

const NO_STANDINGS: SortedRouters['standings'] = new Map()

function asnOf({ spec }: Router): number {
  return spec.localASN
}

function areAlike(fleet: Fleet, routers: readonly Router[]): boolean {
  const first = routers[0]
  if (first === undefined || routers.length === 1) return true
  const policies = unnamedPoliciesOn(fleet, first)
  const families = first.spec.addressFamilies
  return routers.every(
    (router) => unnamedPoliciesOn(fleet, router) === policies && areSame(router.spec.addressFamilies, families),
  )
}

/** Most peers of a binding differ in nothing but the AS. */
function sortsOfPeers(fleet: Fleet, { peers, alikePeers, arePeersOfOneAs }: Binding): Iterable<readonly Peer[]> {
  if (alikePeers.length > 1) return groupBy(peers, (peer) => sortOfPeer(fleet, peer)).values()
  return arePeersOfOneAs ? alikePeers : groupBy(peers, ({ spec }) => spec.peerASN).values()
}

/** The routers of a session, by their AS. */
export function routersOfSession({ peer, sort, type }: Session): readonly Router[] {
  const routers: Router[] = []
  for (const [asn, ofAs] of sort) if ((asn === peer.spec.peerASN) === (type === 'iBGP')) routers.push(...ofAs)
  return routers
}

/** The sessions of a router. In a mesh these are many, and most who ask need to see only a few. */
export function* sessionsOfRouter(fleet: Fleet, router: Router): Generator<Session> {
  for (const binding of bindingsOn(fleet, router)) {
    const meeting = binding.peers.length === 0 ? undefined : meetings(fleet).get(binding)
    if (meeting === undefined) continue
    const sort = meeting.standings.get(router)?.sort
    for (const session of meeting.sessions) {
      const isOfSort = sort === undefined || session.sort === sort
      if (isOfSort && session.type === typeOf(session.peer, router)) yield session
    }
  }
}

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

/** Adds the sessions of peers of one sort, in the order of the routers. */
function meet(fleet: Fleet, peers: readonly Peer[], { sorts, standings }: SortedRouters, sessions: Session[]): void {
  const peer = peers[0]
  if (peer === undefined) return
  const starts: Start[] = []
  for (const sort of sorts) addStarts(sort, peer.spec.peerASN, starts)
  const positionOf = (router: Router): number => standings.get(router)?.position ?? 0
  if (sorts.length > 1) starts.sort((a, b) => positionOf(a.router) - positionOf(b.router))
  for (const { router, sort } of starts) {
    const end = { peer, router }
    const chains = { import: chainOf(fleet, end, 'import'), export: chainOf(fleet, end, 'export') }
    const families = commonFamilies(peer, router)
    sessions.push({ peer, peers, router, sort, type: typeOf(peer, router), families, chains })
  }
}

type Start = Pick<Session, 'router' | 'sort'>

/** Adds the first router of an AS and the first of any other in their order, which is that of the ASes of a sort. */
function addStarts(sort: RouterSort, asn: number, starts: Start[]): void {
  const own = sort.get(asn)?.[0]
  const other = firstOfOtherAs(sort, asn)
  const isOwnFirst = sort.keys().next().value === asn
  for (const router of isOwnFirst ? [own, other] : [other, own]) if (router !== undefined) starts.push({ router, sort })
}

function firstOfOtherAs(sort: RouterSort, asn: number): Router | undefined {
  for (const [other, routers] of sort) if (other !== asn) return routers[0]
  return undefined
}

function sortOfPeer(fleet: Fleet, peer: Peer): string {
  const { peerASN, addressFamilies } = peer.spec
  const routeMaps = `${nameRouteMap(fleet, peer, 'import')} ${nameRouteMap(fleet, peer, 'export')}`
  return `${peerASN} ${addressFamilies.map(familyName)} ${routeMaps}`
}

function nameRouteMap(fleet: Fleet, peer: Peer, direction: Direction): string {
  const routeMap = routeMapInForce(fleet, peer, direction)
  return typeof routeMap === 'string' ? routeMap : JSON.stringify(routeMap.name)
}

function sortOfRouter(fleet: Fleet, router: Router): string {
  const policies = unnamedPoliciesOn(fleet, router)
  return `${router.spec.addressFamilies.map(familyName)} ${policies.length === 0 ? '' : namesOf(policies).text}`
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
  const first = binding.routers[0]
  if (!binding.isProven || first === undefined) return undefined
  if (binding.routers.length === 1) return typeOf(peer, first)
  const asns = asnsOf(fleet, binding)
  if (!asns.has(peer.spec.peerASN)) return 'eBGP'
  return asns.size === 1 ? 'iBGP' : undefined
}

/** The peers that bind to a router. */
export function* peersOn(fleet: Fleet, router: Router): Generator<Peer> {
  for (const { peers } of bindingsOn(fleet, router)) yield* peers
}
