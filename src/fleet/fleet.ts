import { getOrInsert } from '../get-or-insert.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import { isValidSelector, matches, requirementsOf } from './selector.ts'
import type {
  Advertisement,
  AnyResource,
  Bound,
  Known,
  LabelSelector,
  Peer,
  PolicySpec,
  Resource,
  Router,
} from './types.ts'

/**
 * What the API server would hold if everything were applied: the first object of each kind, namespace and name.
 * Where the input and the context have an object of the same name, it is the one of the input.
 */
export interface Fleet {
  /** Every object that has a name, also those that the server would refuse. */
  readonly index: Index
  /** The objects that the server would accept and that have a spec, those of the context first, then in input order. */
  readonly resources: readonly AnyResource[]
  /** Each further object of a kind, namespace and name, with the first one. */
  readonly repeated: readonly Repetition[]
  /** Routers by namespace and selector, filled as rules ask. */
  readonly selections: Map<string, readonly Known<'BGPRouter'>[]>
}

export interface Repetition {
  readonly again: AnyResource
  readonly first: Known
}

type Index = ReadonlyMap<CosmosKind, ReadonlyMap<string, ReadonlyMap<string, Known>>>

/** `isContext` objects must come after all others. */
export function buildFleet(objects: Iterable<Known | AnyResource>): Fleet {
  const index = new Map<CosmosKind, Map<string, Map<string, Known>>>()
  const resources: AnyResource[] = []
  const context: AnyResource[] = []
  const repeated: Repetition[] = []
  for (const object of objects) {
    const byNamespace = getOrInsert(index, object.kind, () => new Map<string, Map<string, Known>>())
    const byName = getOrInsert(byNamespace, object.namespace, () => new Map<string, Known>())
    const first = byName.get(object.name)
    if (first === undefined) {
      byName.set(object.name, object)
      if (isResource(object)) (object.isContext ? context : resources).push(object)
    } else if (isResource(object) && !object.isContext) repeated.push({ again: object, first })
  }
  return { index, resources: [...context, ...resources], repeated, selections: new Map() }
}

export function isResource(object: Known | AnyResource): object is AnyResource {
  return 'spec' in object
}

/** The resources of one kind, in order. */
export function* resourcesOf<K extends CosmosKind>(fleet: Fleet, kind: K): Generator<Resource<K>> {
  for (const resource of fleet.resources) {
    if (isResourceOf(resource, kind)) yield resource
  }
}

function isResourceOf<K extends CosmosKind>(object: Known, kind: K): object is Resource<K> {
  return object.kind === kind && 'spec' in object
}

function isOfKind<K extends CosmosKind>(object: Known, kind: K): object is Known<K> {
  return object.kind === kind
}

/** The peers, policies and VRFs: what binds to routers by reference or selector. */
export function* boundResources(fleet: Fleet): Generator<Bound> {
  for (const resource of fleet.resources) {
    if (resource.kind === 'BGPPeer' || resource.kind === 'BGPPolicy' || resource.kind === 'BGPVRFInstance')
      yield resource
  }
}

/** Every routerRef of the fleet. */
export function* routerReferences(fleet: Fleet): Generator<{ resource: Advertisement | Bound; name: string }> {
  for (const resource of [...resourcesOf(fleet, 'BGPAdvertisement'), ...boundResources(fleet)]) {
    const name = resource.spec.routerRef?.name
    if (name !== undefined) yield { resource, name }
  }
}

interface RouteMap {
  readonly peer: Peer
  readonly field: 'routeMapIn' | 'routeMapOut'
  readonly direction: PolicySpec['direction']
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

/** The object of a name, also one that the API server would refuse. */
export function known<K extends CosmosKind>(
  fleet: Fleet,
  kind: K,
  namespace: string,
  name: string,
): Known<K> | undefined {
  const object = fleet.index.get(kind)?.get(namespace)?.get(name)
  return object !== undefined && isOfKind(object, kind) ? object : undefined
}

/** The object of a name, if the API server would accept it. */
export function find<K extends CosmosKind>(
  fleet: Fleet,
  kind: K,
  namespace: string,
  name: string,
): Resource<K> | undefined {
  const object = known(fleet, kind, namespace, name)
  return object !== undefined && isResourceOf(object, kind) ? object : undefined
}

/** The names of a kind in a namespace. */
export function namesOf(fleet: Fleet, kind: CosmosKind, namespace: string): readonly string[] {
  return [...(fleet.index.get(kind)?.get(namespace)?.keys() ?? [])]
}

/** The objects of a kind and name in all namespaces. */
export function namesakes(fleet: Fleet, kind: CosmosKind, name: string): readonly Known[] {
  const found: Known[] = []
  for (const byName of fleet.index.get(kind)?.values() ?? []) {
    const object = byName.get(name)
    if (object !== undefined) found.push(object)
  }
  return found
}

/** All routers of a namespace, also those that the API server would refuse. */
export function knownRouters(fleet: Fleet, namespace: string): readonly Known<'BGPRouter'>[] {
  const routers = fleet.index.get('BGPRouter')?.get(namespace)?.values() ?? []
  return [...routers].filter((object): object is Known<'BGPRouter'> => isOfKind(object, 'BGPRouter'))
}

/** The routers of a namespace that a selector finds, also refused ones; none for a selector that cannot be evaluated. */
export function selectRouters(fleet: Fleet, namespace: string, selector: LabelSelector): readonly Known<'BGPRouter'>[] {
  return getOrInsert(fleet.selections, JSON.stringify([namespace, selector]), () => {
    if (!isValidSelector(selector)) return []
    const requirements = requirementsOf(selector)
    return knownRouters(fleet, namespace).filter((router) => matches(requirements, router.labels))
  })
}

/** The routers that an object binds to, also refused ones. */
function boundRouters(fleet: Fleet, { namespace, spec }: Bound): readonly Known<'BGPRouter'>[] {
  if (spec.routerRef === undefined) return selectRouters(fleet, namespace, spec.routerSelector ?? {})
  const router = known(fleet, 'BGPRouter', namespace, spec.routerRef.name)
  return router === undefined ? [] : [router]
}

/** The routers that an object binds to and that the API server would accept. */
export function routersOf(fleet: Fleet, bound: Bound): readonly Router[] {
  return boundRouters(fleet, bound).filter(isRouter)
}

/** All routers that an object binds to; none when one of them is refused, so that nothing can be said of all. */
export function provenRoutersOf(fleet: Fleet, bound: Bound): readonly Router[] {
  const routers = boundRouters(fleet, bound)
  return routers.every(isRouter) ? routers : []
}

export interface Binding {
  /** The first object that binds so. */
  readonly bound: Bound
  /** The routers that the API server would accept. */
  readonly routers: readonly Router[]
}

/** How objects bind to routers, equal selectors once, since many peers may share one that selects many routers. */
export function* bindingsOf(fleet: Fleet, bounds: Iterable<Bound>): Generator<Binding> {
  const seen = new Set<readonly Known[]>()
  for (const bound of bounds) {
    const routers = boundRouters(fleet, bound)
    if (seen.has(routers)) continue
    seen.add(routers)
    yield { bound, routers: routers.filter(isRouter) }
  }
}

function isRouter(router: Known<'BGPRouter'>): router is Router {
  return 'spec' in router
}
