import { getOrInsert } from '../get-or-insert.ts'
import { fact } from './fact.ts'
import { type Fleet, find, hasUnknown } from './fleet.ts'
import { areNamersKnown, unnamedPoliciesOn } from './route-map.ts'
import type { Direction, Peer, Policy, Router } from './types.ts'

export const DIRECTIONS: readonly Direction[] = ['import', 'export']

/** The policies in force for sessions in one direction: that of their route map first, then those that nothing names. */
export interface Chain {
  readonly policies: readonly Policy[]
  /**
   * False when the effect of the chain is not known: a policy of it is missing, refused or of the other direction, or
   * an object that is refused may name one that nothing else names.
   */
  readonly isKnown: boolean
}

/** The chain of a peer on a router; one for all to which the same applies. */
export function chainOf(fleet: Fleet, { peer, router }: End, direction: Direction): Chain {
  const { namespace } = peer
  const routeMap = routeMapInForce(fleet, peer, direction)
  const unnamed = unnamedPoliciesOn(fleet, router)
  const byRouteMap = getOrInsert(
    getOrInsert(chains(fleet)[direction], namespace, () => new Map<readonly Policy[], ByRouteMap>()),
    unnamed,
    () => new Map<RouteMap, Chain>(),
  )
  const known = byRouteMap.get(routeMap)
  if (known !== undefined) return known
  const policies = unnamed.filter((policy) => policy.spec.direction === direction)
  const chain = makeChain(fleet, namespace, routeMap, policies)
  byRouteMap.set(routeMap, chain)
  return chain
}

/** The name of the policy that a peer has for one direction; absent or empty for none. */
export function routeMapOf({ spec }: Peer, direction: Direction): string | undefined {
  return direction === 'import' ? spec.routeMapIn : spec.routeMapOut
}

/** A policy; one word for all names that no policy of the direction has. */
type RouteMap = Policy | 'none' | 'unfit'

/** What a peer has as route map in one direction. */
export function routeMapInForce(fleet: Fleet, peer: Peer, direction: Direction): RouteMap {
  const name = routeMapOf(peer, direction)
  if (!name) return 'none'
  const policy = find(fleet, 'BGPPolicy', peer.namespace, name)
  return policy?.spec.direction === direction ? policy : 'unfit'
}

interface End {
  readonly peer: Peer
  readonly router: Router
}

/** By namespace, by the policies that nothing names, and by the route map. */
type Chains = Map<string, Map<readonly Policy[], ByRouteMap>>
type ByRouteMap = Map<RouteMap, Chain>

const chains = fact((): Readonly<Record<Direction, Chains>> => ({ import: new Map(), export: new Map() }))

function makeChain(fleet: Fleet, namespace: string, routeMap: RouteMap, policies: readonly Policy[]): Chain {
  const areNamed = policies.length === 0 || areNamersKnown(fleet, namespace)
  const isKnown = areNamed && !hasUnknown(fleet, 'BGPPolicy', namespace)
  if (routeMap === 'none') return { policies, isKnown }
  return routeMap === 'unfit' ? { policies, isKnown: false } : { policies: [routeMap, ...policies], isKnown }
}

/** True when no policy filters the sessions of a chain. */
export function isUnfiltered({ policies, isKnown }: Chain): boolean {
  return isKnown && policies.length === 0
}
