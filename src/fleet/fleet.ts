import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import { type CosmosKind, isCosmosKind } from '../schema/kinds.ts'
import { fact } from './fact.ts'
import { arrangeForeign, type Foreign } from './foreign.ts'
import { type AnyResource, type Bound, isUnnamed, type Known, type Labels, type Resource } from './types.ts'

/**
 * What the API server would hold if everything were applied: the first object of each kind, namespace and name.
 * Where the input and the context have an object of the same name, it is the one of the input.
 */
export interface Fleet {
  /** Every object that has a name, also those that the server would refuse. */
  readonly index: Index
  /** The objects that the server would accept and that have a spec, those of the context first, in the order in which they came. */
  readonly resources: readonly AnyResource[]
  /** The same by kind. */
  readonly byKind: ByKind
  /** Those of them that bind to routers by reference or selector. */
  readonly bound: readonly Bound[]
  /** Objects that nothing can refer to by name, because the server is yet to complete it or there is none. */
  readonly unnamed: readonly Known[]
  /** Each further object of a kind, namespace and name, with the first one. */
  readonly repeated: readonly Repetition[]
  /** The first objects of their names, and those without one, that the server would refuse or that have no spec. */
  readonly withoutContent: readonly Known[]
  /** True when any object was deleted and waits for its finalizers. */
  readonly hasTerminating: boolean
  /** What other APIs say that bears on the network, in the same order and without repetitions. */
  readonly foreign: readonly Foreign[]
}

export interface Repetition {
  readonly again: AnyResource
  readonly first: Known
}

type ByKind = { readonly [K in CosmosKind]: readonly Resource<K>[] }

type Index = ReadonlyMap<CosmosKind, ReadonlyMap<string, ReadonlyMap<string, Known>>>

/** `isContext` objects must come after all others. */
export function buildFleet(objects: Iterable<Known | AnyResource>, foreign: readonly Foreign[] = []): Fleet {
  const index: MutableIndex = new Map()
  const input = noResources()
  const context = noResources()
  const unnamed: Known[] = []
  const repeated: Repetition[] = []
  const withoutContent: Known[] = []
  let hasTerminating = false
  for (const object of objects) {
    hasTerminating ||= object.isTerminating
    const hasName = !isUnnamed(object)
    if (!hasName) unnamed.push(object)
    const first = hasName ? enter(index, object) : undefined
    if (first !== undefined) {
      if (isResource(object) && !object.isContext) repeated.push({ again: object, first })
    } else if (isResource(object)) addTo(object.isContext ? context : input, object)
    else withoutContent.push(object)
  }
  return {
    ...joined(context, input),
    index,
    unnamed,
    repeated,
    withoutContent,
    hasTerminating,
    foreign: arrangeForeign(foreign),
  }
}

/** Resources, as long as more are added. */
interface Accepted {
  readonly resources: AnyResource[]
  readonly byKind: { readonly [K in CosmosKind]: Resource<K>[] }
  readonly bound: Bound[]
}

function noResources(): Accepted {
  const byKind = {
    BGPRouter: [],
    BGPPeer: [],
    BGPAdvertisement: [],
    BGPPolicy: [],
    BGPVRFInstance: [],
    VPC: [],
    VPCAttachment: [],
  }
  return { resources: [], byKind, bound: [] }
}

function addTo({ resources, byKind, bound }: Accepted, resource: AnyResource): void {
  resources.push(resource)
  addToKind(byKind, resource)
  if (isBound(resource)) bound.push(resource)
}

/** The resources of the context, and the others behind them. */
function joined(context: Accepted, input: Accepted): Accepted {
  if (context.resources.length === 0) return input
  for (const resource of input.resources) addTo(context, resource)
  return context
}

function addToKind<K extends CosmosKind>(byKind: Accepted['byKind'], resource: Resource<K>): void {
  byKind[resource.kind].push(resource)
}

type MutableIndex = Map<CosmosKind, Map<string, Map<string, Known>>>

/** Returns the object that has the kind, namespace and name already. */
function enter(index: MutableIndex, object: Known): Known | undefined {
  const byName = index.get(object.kind)?.get(object.namespace) ?? addNamespace(index, object)
  const first = byName.get(object.name)
  if (first === undefined) byName.set(object.name, object)
  return first
}

function addNamespace(index: MutableIndex, { kind, namespace }: Known): Map<string, Known> {
  const byName = new Map<string, Known>()
  getOrInsert(index, kind, () => new Map<string, Map<string, Known>>()).set(namespace, byName)
  return byName
}

export function isResource(object: Known | AnyResource): object is AnyResource {
  return 'spec' in object
}

/** The resources of one kind, in order. */
export function resourcesOf<K extends CosmosKind>(fleet: Fleet, kind: K): readonly Resource<K>[] {
  return fleet.byKind[kind]
}

function isResourceOf<K extends CosmosKind>(object: Known, kind: K): object is Resource<K> {
  return object.kind === kind && 'spec' in object
}

export function isOfKind<K extends CosmosKind>(object: Known, kind: K): object is Known<K> {
  return object.kind === kind
}

/** True for peers, policies and VRFs: what binds to routers by reference or selector. */
export function isBound(resource: AnyResource): resource is Bound {
  return resource.kind === 'BGPPeer' || resource.kind === 'BGPPolicy' || resource.kind === 'BGPVRFInstance'
}

/** The objects of another API of one type, in order. */
export function* foreignOf<T extends Foreign['type']>(
  fleet: Fleet,
  type: T,
): Generator<Extract<Foreign, { readonly type: T }>> {
  for (const object of fleet.foreign) {
    if (isOfType(object, type)) yield object
  }
}

function isOfType<T extends Foreign['type']>(
  object: Foreign,
  type: T,
): object is Extract<Foreign, { readonly type: T }> {
  return object.type === type
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

/** True when a kind has a name in a namespace. */
export function hasNames(fleet: Fleet, kind: CosmosKind, namespace: string): boolean {
  return fleet.index.get(kind)?.has(namespace) ?? false
}

/** The labels of an object, whatever its kind; none for what is not in the fleet. */
export function labelsOf(fleet: Fleet, kind: string, namespace: string, name: string): Labels {
  return (isCosmosKind(kind) ? known(fleet, kind, namespace, name)?.labels : undefined) ?? NO_LABELS
}

const NO_LABELS: Labels = new Map()

/** The objects of a kind in a namespace, by name. */
export function namedIn(fleet: Fleet, kind: CosmosKind, namespace: string): ReadonlyMap<string, Known> {
  return fleet.index.get(kind)?.get(namespace) ?? NONE_NAMED
}

const NONE_NAMED: ReadonlyMap<string, Known> = new Map()

/** The objects of a kind and name in all namespaces. */
export function namesakes(fleet: Fleet, kind: CosmosKind, name: string): readonly Known[] {
  return getOrInsert(byName(fleet), kind, () => namesakesOf(fleet, kind)).get(name) ?? []
}

const byName = fact(() => new Map<CosmosKind, ReadonlyMap<string, readonly Known[]>>())

function namesakesOf(fleet: Fleet, kind: CosmosKind): ReadonlyMap<string, readonly Known[]> {
  const namesakes = new Map<string, Known[]>()
  for (const named of fleet.index.get(kind)?.values() ?? []) {
    for (const [name, object] of named) append(namesakes, name, object)
  }
  return namesakes
}

/** Everything of a kind and namespace, also what has no name. */
export function knownOf(fleet: Fleet, kind: CosmosKind, namespace: string): readonly Known[] {
  return [...namedIn(fleet, kind, namespace).values(), ...unnamedIn(fleet, kind, namespace)]
}

function unnamedIn(fleet: Fleet, kind: CosmosKind, namespace: string): readonly Known[] {
  return unnamedByKind(fleet).get(kind)?.get(namespace) ?? NONE
}

const NONE: readonly Known[] = []

const unnamedByKind = fact((fleet) => {
  const byKind = new Map<CosmosKind, Map<string, Known[]>>()
  for (const object of fleet.unnamed) {
    append(
      getOrInsert(byKind, object.kind, () => new Map<string, Known[]>()),
      object.namespace,
      object,
    )
  }
  return byKind
})

/** True when an object of a kind lacks its name, so that any name may be meant for it. */
export function hasNameless(fleet: Fleet, kind: CosmosKind, namespace: string): boolean {
  return namespacesOfNameless(fleet).get(kind)?.has(namespace) ?? false
}

const namespacesOfNameless = fact((fleet) => {
  const namespaces = new Map<CosmosKind, Set<string>>()
  for (const { kind, namespace, name } of fleet.unnamed) {
    if (name === '') getOrInsert(namespaces, kind, () => new Set<string>()).add(namespace)
  }
  return namespaces
})

/** True for a name that an object of the kind has, or that may be meant for one that lacks its name. */
export function mayExist(fleet: Fleet, kind: CosmosKind, namespace: string, name: string): boolean {
  return known(fleet, kind, namespace, name) !== undefined || hasNameless(fleet, kind, namespace)
}

/**
 * True when the content of an object of a kind is not known, in a namespace or in any, because the API server would
 * refuse it, it has no spec, or two have one name: then "all" and "none" cannot be said of them.
 */
export function hasUnknown(fleet: Fleet, kind: CosmosKind, namespace?: string): boolean {
  const namespaces = unknowns(fleet).get(kind)
  return namespace === undefined ? namespaces !== undefined : (namespaces?.has(namespace) ?? false)
}

const unknowns = fact((fleet) => {
  const namespaces = new Map<CosmosKind, Set<string>>()
  const add = ({ kind, namespace }: Known): void => {
    getOrInsert(namespaces, kind, () => new Set<string>()).add(namespace)
  }
  for (const object of fleet.withoutContent) add(object)
  for (const { again } of fleet.repeated) add(again)
  return namespaces
})
