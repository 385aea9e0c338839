import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import { type Octets, parseAddress } from './address.ts'
import { type Binding, bindingOf } from './binding.ts'
import { canonical } from './canonical.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { timersOf } from './timers.ts'
import { familyName, type Peer, type Router } from './types.ts'

interface Neighbours {
  /** The first peer to each address, however it is written. */
  readonly firsts: ReadonlyMap<Octets, Peer>
  /** All peers to an address that has several, in order. */
  readonly several: ReadonlyMap<Octets, readonly Peer[]>
}

const neighbours = fact((fleet): Neighbours => {
  const firsts = new Map<Octets, Peer>()
  const several = new Map<Octets, Peer[]>()
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const octets = parseAddress(peer.spec.address)?.octets
    if (octets === undefined) continue
    const first = firsts.get(octets)
    if (first === undefined) firsts.set(octets, peer)
    else getOrInsert(several, octets, () => [first]).push(peer)
  }
  return { firsts, several }
})

/** The first peer to each address, however it is written. */
export function firstPeers(fleet: Fleet): ReadonlyMap<Octets, Peer> {
  return neighbours(fleet).firsts
}

/** The peers to an address, in order. */
export function peersTo(fleet: Fleet, octets: Octets): readonly Peer[] {
  const { firsts, several } = neighbours(fleet)
  const first = firsts.get(octets)
  return first === undefined ? [] : (several.get(octets) ?? [first])
}

/** A peer that describes sessions which an earlier peer describes too. */
export interface RepeatedSession {
  readonly peer: Peer
  readonly first: Peer
  /** The routers that have the sessions. */
  readonly routers: readonly Router[]
  /** The fields in which the two differ. */
  readonly differences: readonly string[]
}

/**
 * Each peer to an address that an earlier peer has on one of its routers: with the first peer that says otherwise,
 * or else with the first that says the same.
 */
export const repeatedSessions = fact((fleet): readonly RepeatedSession[] => {
  const repeated: RepeatedSession[] = []
  for (const peers of neighbours(fleet).several.values()) {
    // One that is being deleted leaves the session to the other.
    const lasting = peers.filter(({ isTerminating }) => !isTerminating)
    if (lasting.length > 1) repeated.push(...repeatsAmong(fleet, lasting))
  }
  return repeated
})

function* repeatsAmong(fleet: Fleet, peers: readonly Peer[]): Generator<RepeatedSession> {
  const firsts = new Map<Router, Peer>()
  const claims = new Map<Binding, Claims>()
  for (const peer of peers) {
    const binding = bindingOf(fleet, peer)
    const claimed = getOrInsert(claims, binding, () => claim(firsts, peer, binding.routers))
    const repeated = repeatIn(peer, claimed)
    if (repeated !== undefined) yield repeated
  }
}

/** The routers of a binding by the peer that is the first to the address there. */
type Claims = ReadonlyMap<Peer, readonly Router[]>

function claim(firsts: Map<Router, Peer>, peer: Peer, routers: readonly Router[]): Claims {
  const claims = new Map<Peer, Router[]>()
  for (const router of routers) {
    const first = getOrInsert(firsts, router, () => peer)
    append(claims, first, router)
  }
  return claims
}

function repeatIn(peer: Peer, claims: Claims): RepeatedSession | undefined {
  let same: RepeatedSession | undefined
  for (const [first, routers] of claims) {
    if (first === peer) continue
    const differences = differencesOf(first, peer)
    const repeated = { peer, first, routers, differences }
    if (differences.length > 0) return repeated
    same ??= repeated
  }
  return same
}

/** What a peer says of its session. */
interface Wording {
  readonly text: string
  readonly fields: ReadonlyMap<string, string>
}

const wordingOf = factOf((peer: Peer): Wording => {
  const { routerRef, routerSelector, description, address, ...spec } = peer.spec
  const { hold, keepalive } = timersOf(peer)
  const session = {
    ...DEFAULTS,
    ...spec,
    addressFamilies: spec.addressFamilies.map(familyName).sort(),
    holdTime: hold.effective.toString(),
    keepaliveTime: keepalive.effective.toString(),
  }
  const fields = new Map(Object.entries(session).map(([field, value]) => [field, canonical(value)]))
  return { text: JSON.stringify([...fields].sort()), fields }
})

/** What an absent field means, apart from the timers. */
const DEFAULTS = {
  ebgpMultiHop: false,
  multiSession: false,
  nextHopSelf: false,
  routeMapIn: '',
  routeMapOut: '',
}

function differencesOf(a: Peer, b: Peer): readonly string[] {
  const left = wordingOf(a)
  const right = wordingOf(b)
  if (left.text === right.text) return []
  const fields = new Set([...left.fields.keys(), ...right.fields.keys()])
  return [...fields].filter((field) => left.fields.get(field) !== right.fields.get(field))
}
