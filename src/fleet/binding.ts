import { getOrInsert } from '../get-or-insert.ts'
import { append, groupBy, withItem } from '../group-by.ts'
import { fact } from './fact.ts'
import { type Fleet, find, isOfKind, known, knownOf, resourcesOf } from './fleet.ts'
import { isValidSelector, matches, type Requirement, requirementsOf } from './selector.ts'
import {
  type AddressFamily,
  type Advertisement,
  areSame,
  type Bound,
  familyName,
  hasFamily,
  type Known,
  type LabelSelector,
  type Peer,
  type Policy,
  type Router,
  type Vrf,
} from './types.ts'

/**
 * Routers of a namespace, named by a routerRef or found by a routerSelector, and everything that binds to them in
 * these words. A fleet has few of them, however many objects it has, so what rules ask of routers is asked once.
 */
export interface Binding {
  /** The first object that binds so. */
  readonly bound: Bound
  /** All that were found, also those that the API server would refuse. */
  readonly found: readonly Known<'BGPRouter'>[]
  /** The routers that the API server would accept. */
  readonly routers: readonly Router[]
  /** False when one of the routers is refused, so that nothing can be said of all. */
  readonly isProven: boolean
  /** The families that one of the routers or more activate. */
  readonly families: readonly AddressFamily[]
  readonly peers: readonly Peer[]
  /** True when all peers are of one AS. */
  readonly arePeersOfOneAs: boolean
  /** The peers, those together that list the same families and name the same route maps: most often all. */
  readonly alikePeers: readonly (readonly Peer[])[]
  readonly policies: readonly Policy[]
  readonly vrfs: readonly Vrf[]
}

/** A binding, as long as objects are added. */
interface OpenBinding extends Binding {
  peers: Peer[]
  arePeersOfOneAs: boolean
  arePeersAlike: boolean
  alikePeers: readonly (readonly Peer[])[]
  policies: Policy[]
  vrfs: Vrf[]
}

interface Bindings {
  readonly all: readonly Binding[]
  readonly of: ReadonlyMap<Bound, Binding>
  readonly on: ReadonlyMap<Router, readonly Binding[]>
}

const bindings = fact((fleet): Bindings => {
  const byReference = new Map<string, Map<string, OpenBinding>>()
  const bySelector = new Map<string, Map<string, OpenBinding>>()
  const all: OpenBinding[] = []
  const of = new Map<Bound, Binding>()
  for (const bound of fleet.bound) {
    const { routerRef, routerSelector } = bound.spec
    const words = routerRef === undefined ? JSON.stringify(routerSelector) : routerRef.name
    const byNamespace = routerRef === undefined ? bySelector : byReference
    const byWords = getOrInsert(byNamespace, bound.namespace, () => new Map<string, OpenBinding>())
    let binding = byWords.get(words)
    if (binding === undefined) {
      binding = bind(fleet, bound)
      byWords.set(words, binding)
      all.push(binding)
    }
    enter(binding, bound)
    of.set(bound, binding)
  }
  for (const binding of all) binding.alikePeers = alikeAmong(binding)
  return { all, of, on: bindingsByRouter(all) }
})

function bindingsByRouter(all: readonly Binding[]): ReadonlyMap<Router, readonly Binding[]> {
  const on = new Map<Router, Binding[]>()
  for (const binding of all) {
    for (const router of binding.routers) append(on, router, binding)
  }
  return on
}

function bind(fleet: Fleet, bound: Bound): OpenBinding {
  const found = findRouters(fleet, bound)
  const routers = found.every(isRouter) ? found : found.filter(isRouter)
  return {
    bound,
    found,
    routers,
    isProven: routers.length === found.length,
    families: familiesOf(routers),
    peers: NO_PEERS,
    arePeersOfOneAs: true,
    arePeersAlike: true,
    alikePeers: [],
    policies: NO_POLICIES,
    vrfs: NO_VRFS,
  }
}

// Most bindings are of one kind of object, and there are many of them.
const NO_PEERS: Peer[] = []
const NO_POLICIES: Policy[] = []
const NO_VRFS: Vrf[] = []

function findRouters(fleet: Fleet, { namespace, spec }: Bound): readonly Known<'BGPRouter'>[] {
  if (spec.routerRef === undefined) return selectRouters(fleet, namespace, spec.routerSelector ?? {})
  const router = known(fleet, 'BGPRouter', namespace, spec.routerRef.name)
  return router === undefined ? [] : [router]
}

function familiesOf(routers: readonly Router[]): readonly AddressFamily[] {
  const families = routers[0]?.spec.addressFamilies ?? []
  if (routers.length < 2) return families
  const further: AddressFamily[] = []
  for (const { spec } of routers) {
    for (const family of spec.addressFamilies) {
      if (!hasFamily(families, family) && !hasFamily(further, family)) further.push(family)
    }
  }
  return further.length === 0 ? families : [...families, ...further]
}

function enter(binding: OpenBinding, bound: Bound): void {
  if (bound.kind === 'BGPPeer') {
    const first = binding.peers[0]
    binding.peers = withItem(binding.peers, bound)
    if (first === undefined) return
    binding.arePeersOfOneAs &&= bound.spec.peerASN === first.spec.peerASN
    binding.arePeersAlike &&= isAlike(bound, first)
  } else if (bound.kind === 'BGPPolicy') binding.policies = withItem(binding.policies, bound)
  else binding.vrfs = withItem(binding.vrfs, bound)
}

function isAlike({ spec }: Peer, { spec: other }: Peer): boolean {
  return (
    spec.routeMapIn === other.routeMapIn &&
    spec.routeMapOut === other.routeMapOut &&
    areSame(spec.addressFamilies, other.addressFamilies)
  )
}

function alikeAmong({ peers, arePeersAlike }: OpenBinding): readonly (readonly Peer[])[] {
  if (arePeersAlike) return peers.length === 0 ? [] : [peers]
  return [...groupBy(peers, likenessOf).values()]
}

function likenessOf({ spec }: Peer): string {
  const { routeMapIn, routeMapOut, addressFamilies } = spec
  return `${addressFamilies.map(familyName)} ${JSON.stringify(routeMapIn)} ${JSON.stringify(routeMapOut)}`
}

export function bindingOf(fleet: Fleet, bound: Bound): Binding {
  return bindings(fleet).of.get(bound) ?? bind(fleet, bound)
}

export function bindingsOf(fleet: Fleet): readonly Binding[] {
  return bindings(fleet).all
}

/** The bindings that a router is part of. */
export function bindingsOn(fleet: Fleet, router: Router): readonly Binding[] {
  return bindings(fleet).on.get(router) ?? []
}

/** Everything that binds to routers in these words. */
export function boundBy({ peers, policies, vrfs }: Binding): readonly Bound[] {
  return [...peers, ...policies, ...vrfs]
}

/** The routers that an object binds to and that the API server would accept; one list for each binding. */
export function routersOf(fleet: Fleet, bound: Bound): readonly Router[] {
  return bindingOf(fleet, bound).routers
}

/** All routers that an object binds to; none when one of them is refused, so that nothing can be said of all. */
export function provenRoutersOf(fleet: Fleet, bound: Bound): readonly Router[] {
  const { routers, isProven } = bindingOf(fleet, bound)
  return isProven ? routers : []
}

/** The router that an advertisement names, if the API server would accept it. */
export function routerOf(fleet: Fleet, advertisement: Advertisement): Router | undefined {
  return announcers(fleet).get(advertisement)
}

const announcers = fact((fleet): ReadonlyMap<Advertisement, Router> => {
  const announcing = new Map<Advertisement, Router>()
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    const { namespace, spec } = advertisement
    const router = find(fleet, 'BGPRouter', namespace, spec.routerRef.name)
    if (router !== undefined) announcing.set(advertisement, router)
  }
  return announcing
})

/** The AS numbers of the routers of a binding. */
export function asnsOf(fleet: Fleet, binding: Binding): ReadonlySet<number> {
  return getOrInsert(asns(fleet), binding, () => new Set(binding.routers.map(({ spec }) => spec.localASN)))
}

const asns = fact(() => new Map<Binding, ReadonlySet<number>>())

/** The routers of a binding that are in an AS; one list for each binding and AS. */
export function routersInAs(fleet: Fleet, binding: Binding, asn: number): readonly Router[] {
  return (
    getOrInsert(routersByAs(fleet), binding, () => groupBy(binding.routers, ({ spec }) => spec.localASN)).get(asn) ?? []
  )
}

const routersByAs = fact(() => new Map<Binding, ReadonlyMap<number, readonly Router[]>>())

interface RouterReference {
  readonly resource: Advertisement | Bound
  readonly name: string
}

/** Every routerRef that names no router of its namespace. */
export const danglingRouterReferences = fact((fleet): readonly RouterReference[] => {
  const dangling: RouterReference[] = []
  for (const resource of resourcesOf(fleet, 'BGPAdvertisement')) {
    const { name } = resource.spec.routerRef
    if (routerOf(fleet, resource) !== undefined || known(fleet, 'BGPRouter', resource.namespace, name)) continue
    dangling.push({ resource, name })
  }
  for (const binding of bindingsOf(fleet)) {
    const name = binding.bound.spec.routerRef?.name
    if (name === undefined || binding.found.length > 0) continue
    for (const resource of boundBy(binding)) dangling.push({ resource, name })
  }
  return dangling
})

/** All routers of a namespace, also those that the API server would refuse. */
export function knownRouters(fleet: Fleet, namespace: string): readonly Known<'BGPRouter'>[] {
  return getOrInsert(routersByNamespace(fleet), namespace, () =>
    knownOf(fleet, 'BGPRouter', namespace).filter((object) => isOfKind(object, 'BGPRouter')),
  )
}

const routersByNamespace = fact(() => new Map<string, readonly Known<'BGPRouter'>[]>())

/** The routers of a namespace that a selector finds, also refused ones; none for a selector that cannot be evaluated. */
export function selectRouters(fleet: Fleet, namespace: string, selector: LabelSelector): readonly Known<'BGPRouter'>[] {
  if (!isValidSelector(selector)) return []
  const requirements = requirementsOf(selector)
  const found = candidates(fleet, namespace, requirements).filter(({ labels }) => matches(requirements, labels))
  const others = externalRouters(fleet).get(namespace) ?? []
  return others.length === 0 ? found : [...found, ...others]
}

/** Routers that any selector may find, by namespace. */
const externalRouters = fact((fleet) => {
  const routers = [...(fleet.index.get('BGPRouter')?.values() ?? [])].flatMap((named) => [...named.values()])
  const external = routers.filter(({ isExternal }) => isExternal).filter((object) => isOfKind(object, 'BGPRouter'))
  return groupBy(external, ({ namespace }) => namespace)
})

/** Few routers that are sure to hold all that meet the requirements: those with the rarest of the labels wanted. */
function candidates(
  fleet: Fleet,
  namespace: string,
  requirements: readonly Requirement[],
): readonly Known<'BGPRouter'>[] {
  let fewest = knownRouters(fleet, namespace)
  for (const { key, values } of requirements) {
    const [only, ...others] = values
    if (only === undefined || others.length > 0) continue
    const carriers = labelled(fleet, namespace, key, only)
    if (carriers.length < fewest.length) fewest = carriers
  }
  return fewest
}

/** The routers of a namespace that carry a label. */
function labelled(fleet: Fleet, namespace: string, key: string, value: string): readonly Known<'BGPRouter'>[] {
  const byLabel = getOrInsert(routersByLabel(fleet), namespace, () => indexLabels(knownRouters(fleet, namespace)))
  return byLabel.get(key)?.get(value) ?? []
}

/** By key, then by value. */
type ByLabel = ReadonlyMap<string, ReadonlyMap<string, readonly Known<'BGPRouter'>[]>>

const routersByLabel = fact(() => new Map<string, ByLabel>())

function indexLabels(routers: readonly Known<'BGPRouter'>[]): ByLabel {
  const byLabel = new Map<string, Map<string, Known<'BGPRouter'>[]>>()
  for (const router of routers) {
    for (const [key, value] of router.labels) {
      append(
        getOrInsert(byLabel, key, () => new Map<string, Known<'BGPRouter'>[]>()),
        value,
        router,
      )
    }
  }
  return byLabel
}

function isRouter(router: Known<'BGPRouter'>): router is Router {
  return 'spec' in router
}
