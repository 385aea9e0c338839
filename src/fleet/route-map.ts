import { getOrInsert } from '../get-or-insert.ts'
import { routersOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, find, resourcesOf } from './fleet.ts'
import type { Direction, Peer, Policy, Router } from './types.ts'

interface RouteMap {
  readonly peer: Peer
  readonly field: 'routeMapIn' | 'routeMapOut'
  readonly direction: Direction
  readonly name: string
}

/** Every routeMapIn and routeMapOut of the fleet; an empty one names nothing. */
export function* routeMaps(fleet: Fleet): Generator<RouteMap> {
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    const { routeMapIn, routeMapOut } = peer.spec
    if (routeMapIn) yield { peer, field: 'routeMapIn', direction: 'import', name: routeMapIn }
    if (routeMapOut) yield { peer, field: 'routeMapOut', direction: 'export', name: routeMapOut }
  }
}

interface Namings {
  /** The policies that a routeMapIn, a routeMapOut or a policyRef names. */
  readonly policies: ReadonlySet<Policy>
  /** The peers that name a policy as route map of its direction. */
  readonly peers: ReadonlyMap<Policy, readonly Peer[]>
}

const namings = fact((fleet): Namings => {
  const policies = new Set<Policy>()
  const peers = new Map<Policy, Peer[]>()
  for (const { peer, direction, name } of routeMaps(fleet)) {
    const policy = find(fleet, 'BGPPolicy', peer.namespace, name)
    if (policy === undefined) continue
    policies.add(policy)
    if (policy.spec.direction === direction) getOrInsert(peers, policy, () => []).push(peer)
  }
  for (const { namespace, spec } of resourcesOf(fleet, 'BGPAdvertisement')) {
    const policy = spec.policyRef && find(fleet, 'BGPPolicy', namespace, spec.policyRef.name)
    if (policy !== undefined) policies.add(policy)
  }
  return { policies, peers }
})

/** True for a policy that a routeMapIn, a routeMapOut or a policyRef names: it applies only where it is named. */
export function isNamed(fleet: Fleet, policy: Policy): boolean {
  return namings(fleet).policies.has(policy)
}

/** The peers that name a policy as route map of its direction. */
export function peersNaming(fleet: Fleet, policy: Policy): readonly Peer[] {
  return namings(fleet).peers.get(policy) ?? []
}

/** The policies that apply to every session of a router, because nothing names them. */
export function unnamedPoliciesOn(fleet: Fleet, router: Router): readonly Policy[] {
  return unnamedPolicies(fleet).get(router) ?? []
}

const unnamedPolicies = fact((fleet) => {
  const byRouter = new Map<Router, Policy[]>()
  for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
    if (isNamed(fleet, policy)) continue
    for (const router of routersOf(fleet, policy)) getOrInsert(byRouter, router, () => []).push(policy)
  }
  return byRouter
})
