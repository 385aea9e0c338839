import { bindingOf } from '../fleet/binding.ts'
import { type Fleet, isBound, known } from '../fleet/fleet.ts'
import { policyReferences } from '../fleet/route-map.ts'
import { type AnyResource, type Bound, type Known, placeOf } from '../fleet/types.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import type { Path } from '../yaml/node.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const objectTerminating: FleetRule = {
  id: 'object-terminating',
  group: 'input',
  scope: 'fleet',
  kinds: ['BGPRouter', 'BGPPeer', 'BGPAdvertisement', 'BGPPolicy', 'BGPVRFInstance', 'VPC', 'VPCAttachment'],
  severity: 'warning',
  summary: 'a reference to an object that is being deleted',
  why: 'The object vanishes as soon as its finalizers are done; a router may instead stay half deleted for as long as something refers to it.',
  source: 'documented behaviour of deletion in Kubernetes; API documentation',
  fix: 'delete what refers to the object, or make it refer to another one, before the object is deleted',
  *check(fleet) {
    if (!fleet.hasTerminating) return
    for (const resource of fleet.resources) {
      // What is deleted together with its target needs no other one.
      if (resource.isTerminating) continue
      for (const { path, kind, name } of referencesIn(resource)) {
        const target = known(fleet, kind, resource.namespace, name)
        if (!target?.isTerminating) continue
        yield {
          message: `${kind} "${name}" is being deleted; refer to another one, or delete ${resource.kind} "${resource.name}" too`,
          at: placeOf(resource, ...path),
          related: [deletionOf(target)],
        }
      }
      if (isBound(resource) && resource.spec.routerSelector !== undefined) yield* checkSelector(fleet, resource)
    }
  },
}

function* checkSelector(fleet: Fleet, bound: Bound) {
  const routers = bindingOf(fleet, bound).found
  if (routers.length === 0 || !routers.every(({ isTerminating }) => isTerminating)) return
  const [only, ...others] = routers
  const all =
    others.length === 0
      ? `BGPRouter "${only?.name}", the only one selected, is`
      : `the ${routers.length} routers selected are all`
  yield {
    message: `${all} being deleted; select others, or delete ${bound.kind} "${bound.name}" too`,
    at: placeOf(bound, 'spec', 'routerSelector'),
    related: routers.map(deletionOf),
  }
}

function deletionOf(target: Known): RelatedPlace {
  return {
    message: `the deletion of ${target.kind} "${target.name}"`,
    at: placeOf(target, 'metadata', 'deletionTimestamp'),
  }
}

interface Reference {
  readonly path: Path
  readonly kind: CosmosKind
  readonly name: string
}

function* referencesIn(resource: AnyResource): Generator<Reference> {
  if (resource.kind === 'VPCAttachment') {
    yield { path: ['spec', 'vpc', 'name'], kind: 'VPC', name: resource.spec.vpc.name }
  }
  const router = 'routerRef' in resource.spec ? resource.spec.routerRef : undefined
  if (router !== undefined) yield { path: ['spec', 'routerRef', 'name'], kind: 'BGPRouter', name: router.name }
  for (const { path, name } of policyReferences(resource)) yield { path, kind: 'BGPPolicy', name }
}
