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
  const name = routeMapOf(peer, direction) ?? ''
  const unnamed = unnamedPoliciesOn(fleet, router)
  const known = chains(fleet)[direction].get(namespace)?.get(unnamed)?.get(name)
  if (known !== undefined) return known
  const policies = unnamed.filter((policy) => policy.spec.direction === direction)
  const chain = makeChain(fleet, { namespace, direction, name }, policies)
  const byPolicies = getOrInsert(chains(fleet)[direction], namespace, () => new Map<readonly Policy[], Named>())
  getOrInsert(byPolicies, unnamed, () => new Map<string, Chain>()).set(name, chain)
  return chain
}

/** The name of the policy that a peer has for one direction; absent or empty for none. */
export function routeMapOf({ spec }: Peer, direction: Direction): string | undefined {
  return direction === 'import' ? spec.routeMapIn : spec.routeMapOut
}

interface End {
  readonly peer: Peer
  readonly router: Router
}

/** By namespace, by the policies that nothing names, and by the name of the route map. */
type Chains = Map<string, Map<readonly Policy[], Named>>
type Named = Map<string, Chain>

const chains = fact((): Readonly<Record<Direction, Chains>> => ({ import: new Map(), export: new Map() }))

interface RouteMapName {
  readonly namespace: string
  readonly direction: Direction
  /** Empty for none. */
  readonly name: string
}

function makeChain(fleet: Fleet, { namespace, direction, name }: RouteMapName, policies: readonly Policy[]): Chain {
  const areNamed = policies.length === 0 || areNamersKnown(fleet, namespace)
  const isKnown = areNamed && !hasUnknown(fleet, 'BGPPolicy', namespace)
  if (name === '') return { policies, isKnown }
  const routeMap = find(fleet, 'BGPPolicy', namespace, name)
  if (routeMap?.spec.direction !== direction) return { policies, isKnown: false }
  return { policies: [routeMap, ...policies], isKnown }
}

/** True when no policy filters the sessions of a chain. */
export function isUnfiltered({ policies, isKnown }: Chain): boolean {
  return isKnown && policies.length === 0
}
