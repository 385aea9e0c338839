import { routerOf, routersOf } from '../fleet/binding.ts'
import { type Fleet, hasUnknown, resourcesOf } from '../fleet/fleet.ts'
import { policiesOf, routeMaps } from '../fleet/route-map.ts'
import { haveCommonRouter } from '../fleet/shared-routers.ts'
import {
  type Advertisement,
  type AnyResource,
  type Bound,
  type Peer,
  type Policy,
  placeOf,
  type Router,
} from '../fleet/types.ts'
import { groupBy } from '../group-by.ts'
import type { Path } from '../yaml/node.ts'
import type { FleetRule, Report } from './rule.ts'

export const routeMapRouterMismatch: FleetRule = {
  id: 'route-map-router-mismatch',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPAdvertisement'],
  severity: 'warning',
  summary: 'a named policy that is bound to other routers',
  why: 'A policy has a binding of its own; an implementation that installs it there does not have it on the router where it is named.',
  source: 'API documentation: a BGPPolicy names the routers that it is for',
  fix: 'bind the policy to the routers of those that name it, or name a policy of these routers',
  *check(fleet) {
    const byPolicy = groupBy(vainReferences(fleet), ({ policy }) => policy)
    if (byPolicy.size === 0) return
    const positions = new Map<AnyResource, number>(fleet.resources.map((resource, position) => [resource, position]))
    const positionOf = ({ resource }: VainReference): number => positions.get(resource) ?? 0
    for (const [policy, references] of byPolicy) {
      const [first] = references.toSorted((a, b) => positionOf(a) - positionOf(b))
      const objects = new Set(references.map(({ resource }) => resource))
      if (first !== undefined) yield explain(policy, first, objects.size)
    }
  },
}

/** A field that names a policy which is bound to none of the routers there. */
interface VainReference {
  readonly resource: Peer | Advertisement
  readonly path: Path
  readonly policy: Policy
  readonly here: readonly Router[]
  readonly there: readonly Router[]
}

function* vainReferences(fleet: Fleet): Generator<VainReference> {
  for (const resource of resourcesOf(fleet, 'BGPAdvertisement')) {
    const policy = resource.spec.policyRef && policiesOf(fleet, resource.namespace).get(resource.spec.policyRef.name)
    const router = policy && routerOf(fleet, resource)
    if (policy === undefined || router === undefined || resource.isContext) continue
    const here = [router]
    const there = routersBoundBy(fleet, policy)
    if (areApart(fleet, here, there)) yield { resource, path: ['spec', 'policyRef', 'name'], policy, here, there }
  }
  for (const { binding, peers, field, policy } of routeMaps(fleet)) {
    if (policy === undefined) continue
    const here = routersBoundBy(fleet, binding.bound)
    const there = routersBoundBy(fleet, policy)
    if (!areApart(fleet, here, there)) continue
    for (const resource of peers) {
      if (!resource.isContext) yield { resource, path: ['spec', field], policy, here, there }
    }
  }
}

/** False also where one of them is not known. */
function areApart(fleet: Fleet, here: readonly Router[], there: readonly Router[]): boolean {
  return here.length > 0 && there.length > 0 && !haveCommonRouter(fleet, here, there)
}

/** The routers that an object binds to; none where its selector may select one that is not known. */
function routersBoundBy(fleet: Fleet, bound: Bound): readonly Router[] {
  if (bound.spec.routerSelector !== undefined && hasUnknown(fleet, 'BGPRouter', bound.namespace)) return []
  return routersOf(fleet, bound)
}

function explain(policy: Policy, { resource, path, here, there }: VainReference, objects: number): Report {
  const others = objects - 1
  const rest = others === 1 ? 'does 1 other object' : `do ${others} other objects`
  const field = policy.spec.routerRef === undefined ? ['routerSelector'] : ['routerRef', 'name']
  return {
    message: `BGPPolicy "${policy.name}" is bound to ${nameRouters(there)}, but ${resource.kind} "${resource.name}" names it for ${nameRouters(here)}${others === 0 ? '' : `, as ${rest}`}; bind the policy there too`,
    at: placeOf(resource, ...path),
    related: [{ message: `the binding of BGPPolicy "${policy.name}"`, at: placeOf(policy, 'spec', ...field) }],
  }
}

function nameRouters([first, ...others]: readonly Router[]): string {
  return others.length === 0 ? `BGPRouter "${first?.name}"` : `BGPRouter "${first?.name}" and ${others.length} more`
}
