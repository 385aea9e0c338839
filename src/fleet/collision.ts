import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { type Binding, bindingOf } from './binding.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { firstPeers, peersTo } from './neighbours.ts'
import { routersOfOneId } from './router-id.ts'
import { commonFamilies } from './session.ts'
import { familyName, type Peer, type Router, targetOf } from './types.ts'

/** A peer on a router. */
interface End {
  readonly peer: Peer
  readonly router: Router
}

/** Two sessions of one node to one address, which nothing in their OPEN messages tells apart. */
export interface Collision {
  readonly later: End
  readonly earlier: End
}

/** Each peer with a session that collides with another one of its own or of an earlier peer. */
export function* collisions(fleet: Fleet): Generator<Collision> {
  if (twins(fleet).size === 0) return
  for (const octets of firstPeers(fleet).keys()) yield* collisionsAmong(fleet, peersTo(fleet, octets))
}

function* collisionsAmong(fleet: Fleet, peers: readonly Peer[]): Generator<Collision> {
  const firsts = new Map<string, End>()
  const seen = new Map<Ends, readonly Collision[]>()
  for (const peer of peers) {
    const ends = endsOf(fleet, peer)
    const [router, other] = ends.pair ?? []
    if (router !== undefined && other !== undefined) {
      yield { later: { peer, router: other }, earlier: { peer, router } }
    }
    if (peers.length === 1) continue
    const [collision] = getOrInsert(seen, ends, () => enter(fleet, peer, ends, firsts))
    if (collision !== undefined && ends.pair === undefined) yield { ...collision, later: { ...collision.later, peer } }
  }
}

/** Enters the sessions of a peer and returns the first that collides with one of an earlier peer. */
function enter(fleet: Fleet, peer: Peer, { routers }: Ends, firsts: Map<string, End>): readonly Collision[] {
  const found: Collision[] = []
  for (const router of routers) {
    const identity = twins(fleet).get(router)
    if (identity === undefined) continue
    const later = { peer, router }
    const earlier = getOrInsert(firsts, identity, () => later)
    if (earlier.router !== router && found.length === 0) found.push({ later, earlier })
  }
  return found
}

/** The routers that share node, AS and router ID with another one, by these. */
const twins = fact((fleet): ReadonlyMap<Router, string> => {
  const identityOf = (router: Router): string =>
    JSON.stringify([targetOf(router), router.spec.routerID, router.spec.localASN])
  const identities = new Map<Router, string>()
  for (const ofOneId of routersOfOneId(fleet)) {
    if (new Set(ofOneId.map(({ spec }) => spec.localASN)).size === ofOneId.length) continue
    for (const [identity, routers] of groupBy(ofOneId, identityOf)) {
      if (routers.length > 1) for (const router of routers) identities.set(router, identity)
    }
  }
  return identities
})

/** Where peers of one binding and with the same families have sessions that may collide. */
interface Ends {
  readonly routers: readonly Router[]
  /** The first two routers that are twins of each other. */
  readonly pair: readonly [Router, Router] | undefined
}

function endsOf(fleet: Fleet, peer: Peer): Ends {
  const binding = bindingOf(fleet, peer)
  const byFamilies = getOrInsert(knownEnds(fleet), binding, () => new Map<string, Ends>())
  const families = peer.spec.addressFamilies.map(familyName).join()
  return getOrInsert(byFamilies, families, () => {
    const routers = binding.routers.filter(
      (router) => twins(fleet).has(router) && commonFamilies(peer, router).length > 0,
    )
    return { routers, pair: firstPair(fleet, routers) }
  })
}

const knownEnds = fact(() => new Map<Binding, Map<string, Ends>>())

function firstPair(fleet: Fleet, routers: readonly Router[]): readonly [Router, Router] | undefined {
  const firsts = new Map<string, Router>()
  for (const router of routers) {
    const identity = twins(fleet).get(router) ?? ''
    const first = getOrInsert(firsts, identity, () => router)
    if (first !== router) return [first, router]
  }
  return undefined
}
