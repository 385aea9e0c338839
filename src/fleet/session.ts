import { getOrInsert } from '../get-or-insert.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { unnamedPoliciesOn } from './route-map.ts'
import { type AddressFamily, familyName, hasFamily, type Peer, type Router } from './types.ts'

export type SessionType = 'iBGP' | 'eBGP'

/** A peer on one of the routers that it binds to. */
export interface Session {
  readonly peer: Peer
  readonly router: Router
  readonly type: SessionType
  /** Those that the peer lists and the router activates. */
  readonly families: readonly AddressFamily[]
}

export function sessionOf(peer: Peer, router: Router): Session {
  const type = peer.spec.peerASN === router.spec.localASN ? 'iBGP' : 'eBGP'
  return { peer, router, type, families: commonFamilies(peer, router) }
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

/** The sessions of a peer, one for each sort of router, since those of a sort have the same sessions. */
export function sessionsOf(fleet: Fleet, peer: Peer): readonly Session[] {
  const { routers } = bindingOf(fleet, peer)
  const examples = getOrInsert(examplesOfSorts(fleet), routers, () => oneOfEachSort(fleet, routers))
  return examples.map((router) => sessionOf(peer, router))
}

const examplesOfSorts = fact(() => new Map<readonly Router[], readonly Router[]>())

/** The first router of each sort: of one AS, with the same families, and with the same policies in force. */
function oneOfEachSort(fleet: Fleet, routers: readonly Router[]): readonly Router[] {
  const firsts = new Map<string, Router>()
  for (const router of routers) {
    const sort = sortOf(fleet, router)
    if (!firsts.has(sort)) firsts.set(sort, router)
  }
  return [...firsts.values()]
}

function sortOf(fleet: Fleet, router: Router): string {
  const { localASN, addressFamilies } = router.spec
  const policies = unnamedPoliciesOn(fleet, router).map(({ namespace, name }) => `${namespace}/${name}`)
  return JSON.stringify([localASN, addressFamilies.map(familyName).sort(), policies])
}

/** Every session of routers, one for each peer and sort of router. */
export function* sessionsOn(fleet: Fleet, routers: readonly Router[]): Generator<Session> {
  const shared = new Map<Binding, Router[]>()
  for (const router of routers) {
    for (const binding of bindingsOn(fleet, router)) {
      if (binding.peers.length > 0) getOrInsert(shared, binding, () => []).push(router)
    }
  }
  for (const [{ peers }, common] of shared) {
    for (const router of oneOfEachSort(fleet, common)) {
      for (const peer of peers) yield sessionOf(peer, router)
    }
  }
}
