import { parseDuration } from '../cel/library.ts'
import { getOrInsert } from '../get-or-insert.ts'
import { addressKey, parseAddress } from './address.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { canonical } from './canonical.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { familyName, type Peer, type Router } from './types.ts'

/** The peers to each address, however it is written, in order. */
export function peersByAddress(fleet: Fleet): Iterable<readonly Peer[]> {
  return neighbours(fleet).values()
}

const neighbours = fact((fleet) => {
  const byAddress = new Map<string, Peer[]>()
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const address = parseAddress(peer.spec.address)
    if (address !== undefined) getOrInsert(byAddress, addressKey(address), () => []).push(peer)
  }
  return byAddress
})

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
  for (const peers of peersByAddress(fleet)) if (peers.length > 1) repeated.push(...repeatsAmong(fleet, peers))
  return repeated
})

function* repeatsAmong(fleet: Fleet, peers: readonly Peer[]): Generator<RepeatedSession> {
  const firsts = new Map<Binding, First>()
  const claims = new Map<Binding, readonly Claim[]>()
  let step = start(fleet)
  for (const peer of peers) {
    const binding = bindingOf(fleet, peer)
    let claimed = claims.get(binding)
    if (claimed === undefined) {
      firsts.set(binding, { peer, rank: firsts.size })
      step = getOrInsert(step.next, binding, () => ({ shares: share(fleet, binding, firsts), next: new Map() }))
      claimed = claimsOf(fleet, step.shares, firsts)
      claims.set(binding, claimed)
    }
    const repeated = repeatIn(fleet, peer, claimed)
    if (repeated !== undefined) yield repeated
  }
}

/** The first peer of a binding to an address, and how many bindings had the address before. */
interface First {
  readonly peer: Peer
  readonly rank: number
}

/**
 * The bindings that have an address one after the other, and how the last one shares its routers with those before.
 * Many addresses have the same bindings in the same order, so this is found out once for all of them.
 */
interface Step {
  readonly shares: ReadonlyMap<Binding, readonly Router[]>
  readonly next: Map<Binding, Step>
}

const start = fact((): Step => ({ shares: new Map(), next: new Map() }))

/** The routers of a binding by the binding that is the first to have the address on them. */
function share(fleet: Fleet, binding: Binding, firsts: ReadonlyMap<Binding, First>): Step['shares'] {
  const shares = new Map<Binding, Router[]>()
  for (const router of binding.routers) {
    let holder = binding
    for (const other of bindingsOn(fleet, router)) if (rankOf(other, firsts) < rankOf(holder, firsts)) holder = other
    getOrInsert(shares, holder, () => []).push(router)
  }
  return shares
}

function rankOf(binding: Binding, firsts: ReadonlyMap<Binding, First>): number {
  return firsts.get(binding)?.rank ?? Number.POSITIVE_INFINITY
}

/** Routers on which a peer is the first to an address. */
interface Claim {
  readonly first: Peer
  readonly routers: readonly Router[]
}

/** One claim for each wording, that of the last peer apart from the others. */
function claimsOf(fleet: Fleet, shares: Step['shares'], firsts: ReadonlyMap<Binding, First>): readonly Claim[] {
  const claims = new Map<string | Peer, Claim>()
  for (const [holder, routers] of shares) {
    const first = firsts.get(holder)
    if (first === undefined) continue
    const isLast = first.rank === firsts.size - 1
    const key = isLast ? first.peer : wordingOf(fleet, first.peer).text
    if (!claims.has(key)) claims.set(key, { first: first.peer, routers })
  }
  return [...claims.values()]
}

/** At most two claims have the wording of the peer, so this looks at no more than three. */
function repeatIn(fleet: Fleet, peer: Peer, claims: readonly Claim[]): RepeatedSession | undefined {
  let same: RepeatedSession | undefined
  for (const { first, routers } of claims) {
    if (first === peer) continue
    const differences = differencesOf(fleet, first, peer)
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

function wordingOf(fleet: Fleet, peer: Peer): Wording {
  return getOrInsert(wordings(fleet), peer, () => {
    const { routerRef, routerSelector, description, address, ...spec } = peer.spec
    const session = {
      ...DEFAULTS,
      ...spec,
      addressFamilies: spec.addressFamilies.map(familyName).sort(),
      holdTime: nanoseconds(spec.holdTime ?? DEFAULTS.holdTime),
      keepaliveTime: nanoseconds(spec.keepaliveTime ?? DEFAULTS.keepaliveTime),
    }
    const fields = new Map(Object.entries(session).map(([field, value]) => [field, canonical(value)]))
    return { text: JSON.stringify([...fields].sort()), fields }
  })
}

const wordings = fact(() => new Map<Peer, Wording>())

/** What an absent field means. */
const DEFAULTS = {
  holdTime: '90s',
  keepaliveTime: '30s',
  ebgpMultiHop: false,
  multiSession: false,
  nextHopSelf: false,
  routeMapIn: '',
  routeMapOut: '',
}

function nanoseconds(duration: string): string {
  return `${parseDuration(duration)}ns`
}

function differencesOf(fleet: Fleet, a: Peer, b: Peer): readonly string[] {
  const left = wordingOf(fleet, a)
  const right = wordingOf(fleet, b)
  if (left.text === right.text) return []
  const fields = new Set([...left.fields.keys(), ...right.fields.keys()])
  return [...fields].filter((field) => left.fields.get(field) !== right.fields.get(field))
}
