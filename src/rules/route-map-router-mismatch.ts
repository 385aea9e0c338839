import { routerOf, routersOf } from '../fleet/binding.ts'
import { type Fleet, hasUnknown } from '../fleet/fleet.ts'
import { type PolicyReference, policiesOf, visitPolicyReferences } from '../fleet/route-map.ts'
import { haveCommonRouter } from '../fleet/shared-routers.ts'
import { type Advertisement, type Bound, type Policy, placeOf, type Router } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'

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
    for (const [policy, mismatch] of mismatchesIn(fleet)) yield explain(policy, mismatch)
  },
}

interface Mismatch {
  /** The first field that names the policy in vain. */
  readonly reference: PolicyReference
  readonly here: readonly Router[]
  readonly there: readonly Router[]
  /** All objects that name it in vain. */
  readonly objects: Set<PolicyReference['resource']>
}

function mismatchesIn(fleet: Fleet): ReadonlyMap<Policy, Mismatch> {
  const mismatches = new Map<Policy, Mismatch>()
  const visit = (reference: PolicyReference): void => {
    const { resource, name } = reference
    const policy = policiesOf(fleet, resource.namespace).get(name)
    if (policy === undefined) return
    const here = bindingRouters(fleet, resource)
    const there = bindingRouters(fleet, policy)
    if (here.length === 0 || there.length === 0 || haveCommonRouter(fleet, here, there)) return
    getOrInsert(mismatches, policy, () => ({ reference, here, there, objects: new Set() })).objects.add(resource)
  }
  for (const resource of fleet.resources) {
    if (resource.kind !== 'BGPPeer' && resource.kind !== 'BGPAdvertisement') continue
    if (!resource.isContext) visitPolicyReferences(resource, visit)
  }
  return mismatches
}

function explain(policy: Policy, { reference, here, there, objects }: Mismatch) {
  const { resource, path } = reference
  const others = objects.size - 1
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

/** The routers of an object; none where a selector may select one that is not known. */
function bindingRouters(fleet: Fleet, resource: Bound | Advertisement): readonly Router[] {
  if (resource.kind === 'BGPAdvertisement') {
    const router = routerOf(fleet, resource)
    return router === undefined ? [] : [router]
  }
  if (resource.spec.routerSelector !== undefined && hasUnknown(fleet, 'BGPRouter', resource.namespace)) return []
  return routersOf(fleet, resource)
}
