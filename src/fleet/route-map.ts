import { getOrInsert } from '../get-or-insert.ts'
import type { Path } from '../manifest/node.ts'
import { bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, find, resourcesOf } from './fleet.ts'
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
  return getOrInsert(unnamed(fleet), router, () =>
    bindingsOn(fleet, router).flatMap(({ policies }) => policies.filter((policy) => !isNamed(fleet, policy))),
  )
}

const unnamed = fact(() => new Map<Router, readonly Policy[]>())
