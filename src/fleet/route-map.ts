import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import type { Path } from '../yaml/node.ts'
import { type Binding, bindingsOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown, resourcesOf } from './fleet.ts'
import {
  type Advertisement,
  type AnyResource,
  type Direction,
  isUnnamed,
  type Peer,
  type Policy,
  type Router,
} from './types.ts'

type Policies = ReadonlyMap<string, Policy>

/** The policies of a namespace that the API server would accept, by name. */
export function policiesOf(fleet: Fleet, namespace: string): Policies {
  return policiesByNamespace(fleet).get(namespace) ?? NO_POLICIES
}

const NO_POLICIES: Policies = new Map()

const policiesByNamespace = fact((fleet) => {
  const byNamespace = new Map<string, Map<string, Policy>>()
  for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
    if (isUnnamed(policy)) continue
    getOrInsert(byNamespace, policy.namespace, () => new Map<string, Policy>()).set(policy.name, policy)
  }
  return byNamespace
})

interface UnfitRouteMap {
  readonly peer: Peer
  readonly field: 'routeMapIn' | 'routeMapOut'
  readonly direction: Direction
  readonly name: string
  /** Undefined for one that does not exist, or that the API server would refuse. */
  readonly policy: Policy | undefined
}

/** Every routeMapIn and routeMapOut that names no policy of its direction; an empty one names nothing. */
export const unfitRouteMaps = fact((fleet): readonly UnfitRouteMap[] => {
  const unfit: UnfitRouteMap[] = []
  for (const { peers, field, direction, name, policy } of routeMaps(fleet)) {
    if (policy?.spec.direction === direction) continue
    for (const peer of peers) unfit.push({ peer, field, direction, name, policy })
  }
  return unfit
})

/** A route map that peers of a binding name. */
export interface RouteMap extends Omit<UnfitRouteMap, 'peer'> {
  readonly binding: Binding
  readonly peers: readonly Peer[]
}

/** Every route map of each binding; an empty name is none. */
export const routeMaps = fact((fleet): readonly RouteMap[] => {
  const named: RouteMap[] = []
  for (const binding of bindingsOf(fleet)) {
    const policies = policiesOf(fleet, binding.bound.namespace)
    for (const peers of binding.alikePeers) {
      const { routeMapIn, routeMapOut } = peers[0]?.spec ?? {}
      if (routeMapIn) {
        const policy = policies.get(routeMapIn)
        named.push({ binding, peers, field: 'routeMapIn', direction: 'import', name: routeMapIn, policy })
      }
      if (routeMapOut) {
        const policy = policies.get(routeMapOut)
        named.push({ binding, peers, field: 'routeMapOut', direction: 'export', name: routeMapOut, policy })
      }
    }
  }
  return named
})

/** A field that names a policy. */
export interface PolicyReference {
  readonly resource: Peer | Advertisement
  readonly path: Path
  readonly name: string
}

/** The fields of an object that name a policy; an empty one names nothing. */
export function policyReferences(resource: AnyResource): readonly PolicyReference[] {
  if (resource.kind !== 'BGPAdvertisement' && resource.kind !== 'BGPPeer') return []
  if (resource.kind === 'BGPAdvertisement') {
    const name = resource.spec.policyRef?.name
    return name === undefined ? [] : [{ resource, path: ['spec', 'policyRef', 'name'], name }]
  }
  const references: PolicyReference[] = []
  const { routeMapIn, routeMapOut } = resource.spec
  if (routeMapIn) references.push({ resource, path: ['spec', 'routeMapIn'], name: routeMapIn })
  if (routeMapOut) references.push({ resource, path: ['spec', 'routeMapOut'], name: routeMapOut })
  return references
}

const namedPolicies = fact((fleet): ReadonlySet<Policy> => {
  const named = new Set<Policy>()
  for (const { policy } of routeMaps(fleet)) if (policy !== undefined) named.add(policy)
  for (const { namespace, spec } of resourcesOf(fleet, 'BGPAdvertisement')) {
    const policy = spec.policyRef && policiesOf(fleet, namespace).get(spec.policyRef.name)
    if (policy !== undefined) named.add(policy)
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

/** The policies that apply to every session of a router, because nothing names them; equal ones are one list. */
export function unnamedPoliciesOn(fleet: Fleet, router: Router): readonly Policy[] {
  return unnamedPolicies(fleet).get(router) ?? NONE
}

const NONE: readonly Policy[] = []

const unnamedPolicies = fact((fleet): ReadonlyMap<Router, readonly Policy[]> => {
  const positions = new Map(resourcesOf(fleet, 'BGPPolicy').map((policy, position) => [policy, position]))
  const positionOf = (policy: Policy): number => positions.get(policy) ?? 0
  const lists = new Map<string, readonly Policy[]>()
  const byRouter = new Map<Router, readonly Policy[]>()
  for (const [router, bound] of unnamedByRouter(fleet)) {
    const key = bound.map(([first]) => first && positionOf(first)).join(' ')
    const list = getOrInsert(lists, key, () => bound.flat().sort((a, b) => positionOf(a) - positionOf(b)))
    byRouter.set(router, list)
  }
  return byRouter
})

/** The unnamed policies of each binding of a router. */
function unnamedByRouter(fleet: Fleet): ReadonlyMap<Router, readonly (readonly Policy[])[]> {
  const byRouter = new Map<Router, (readonly Policy[])[]>()
  for (const { policies, routers } of bindingsOf(fleet)) {
    const unnamed = policies.filter((policy) => !isNamed(fleet, policy))
    if (unnamed.length > 0) for (const router of routers) append(byRouter, router, unnamed)
  }
  return byRouter
}
