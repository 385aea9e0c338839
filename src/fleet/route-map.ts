import { getOrInsert } from '../get-or-insert.ts'
import type { Path } from '../manifest/node.ts'
import { routersOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, find, hasUnknown, resourcesOf } from './fleet.ts'
import type { Advertisement, AnyResource, Direction, Peer, Policy, Router } from './types.ts'

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

/** A field that names a policy. */
export interface PolicyReference {
  readonly resource: Peer | Advertisement
  readonly path: Path
  readonly name: string
}

/** The fields of an object that name a policy; an empty one names nothing. */
export function* policyReferences(resource: AnyResource): Generator<PolicyReference> {
  if (resource.kind === 'BGPAdvertisement') {
    const name = resource.spec.policyRef?.name
    if (name !== undefined) yield { resource, path: ['spec', 'policyRef', 'name'], name }
  } else if (resource.kind === 'BGPPeer') {
    const { routeMapIn, routeMapOut } = resource.spec
    if (routeMapIn) yield { resource, path: ['spec', 'routeMapIn'], name: routeMapIn }
    if (routeMapOut) yield { resource, path: ['spec', 'routeMapOut'], name: routeMapOut }
  }
}

const namedPolicies = fact((fleet): ReadonlySet<Policy> => {
  const named = new Set<Policy>()
  for (const resource of fleet.resources) {
    for (const { name } of policyReferences(resource)) {
      const policy = find(fleet, 'BGPPolicy', resource.namespace, name)
      if (policy !== undefined) named.add(policy)
    }
  }
  return named
})

/** True for a policy that a routeMapIn, a routeMapOut or a policyRef names: it applies only where it is named. */
export function isNamed(fleet: Fleet, policy: Policy): boolean {
  return namedPolicies(fleet).has(policy)
}

/** False when a peer or an advertisement whose content is not known may name any policy of a namespace. */
export function areNamersKnown(fleet: Fleet, namespace: string): boolean {
  return !hasUnknown(fleet, 'BGPPeer', namespace) && !hasUnknown(fleet, 'BGPAdvertisement', namespace)
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
