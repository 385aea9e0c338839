import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, hasUnknown } from './fleet.ts'
import { areRoutersKnown, nodeOf, routersOfNode } from './nodes.ts'
import {
  bindingsTowards,
  bindingsWithOwnedPeers,
  type FarEnd,
  farEndBy,
  farEndOf,
  isOwner,
  type OwnedPeer,
  ownedPeers,
  ownerOfPeer,
  peersTowards,
} from './ownership.ts'
import { type SessionType, typeOf } from './session.ts'
import { type AddressFamily, areSame, familyName, type Peer, type Router } from './types.ts'

/** A session whose other end is proven. */
export interface ProvenSession {
  readonly peer: Peer
  readonly router: Router
  readonly type: SessionType
  /** Those that the peer lists and the router activates. */
  readonly families: readonly AddressFamily[]
  readonly farEnd: FarEnd
  /** How many routers have such a session, about; this one stands for all of them. */
  readonly count: number
}

/** What is compared of a peer, equal for peers that need not be told apart. */
export type Trait = (peer: Peer) => string

/** A peer whose address has an owner of which all routers are known. */
export interface ProvenPeer extends OwnedPeer {
  readonly meeting: Meeting
  /** One for each group of routers that are alike apart from traits. */
  readonly sessions: readonly ProvenSession[]
}

/**
 * The peers whose sessions have a proven other end, in order. None where a router of the other end may be one that is
 * refused.
 */
export const provenPeers = fact((fleet): ReadonlyMap<Peer, ProvenPeer> => {
  const proven = new Map<Peer, ProvenPeer>()
  for (const owned of ownedPeers(fleet)) {
    const { peer, owner } = owned
    if (!areRoutersKnown(fleet, owner.node)) continue
    const meeting = meetingOf(fleet, bindingOf(fleet, peer), farBindings(fleet, owner.node).shared)
    const sessions = sessionsTowards(fleet, owned, meeting.near, meeting.alike)
    proven.set(peer, { peer, owner, meeting, sessions })
  }
  return proven
})

/**
 * The sessions of a peer whose other end is proven, one for each sort of router: of one AS, with the same families,
 * and with peers of the same traits coming back.
 */
export function sessionsByTrait(fleet: Fleet, proven: ProvenPeer, trait: Trait): readonly ProvenSession[] {
  const { meeting, sessions } = proven
  const groups = groupsOf(fleet, meeting, trait)
  // Traits seldom tell routers apart that were alike before.
  return groups === meeting.alike ? sessions : sessionsTowards(fleet, proven, meeting.near, groups)
}

/** A binding, and bindings of several routers that have peers towards it. */
interface Meeting {
  readonly near: Binding
  readonly shared: readonly Binding[]
  readonly alike: Groups
  readonly byTrait: Map<Trait, Groups>
}

type Groups = readonly (readonly Router[])[]

function meetingOf(fleet: Fleet, near: Binding, shared: readonly Binding[]): Meeting {
  const byFar = getOrInsert(meetings(fleet), near, () => new Map<readonly Binding[], Meeting>())
  return getOrInsert(byFar, shared, () => {
    const alike = groupRouters(fleet, near, shared, allAlike)
    return { near, shared, alike, byTrait: new Map<Trait, Groups>() }
  })
}

const meetings = fact(() => new Map<Binding, Map<readonly Binding[], Meeting>>())

/** Peers of all routers towards each of them have as many sessions as there are pairs, so they are taken in groups. */
function sessionsTowards(fleet: Fleet, owned: OwnedPeer, near: Binding, groups: Groups): readonly ProvenSession[] {
  const { node } = owned.owner
  const sessions: ProvenSession[] = []
  const alone = routersTowardsWhich(fleet, near, farBindings(fleet, node).own)
  for (const router of alone) prove(fleet, owned, router, 1, sessions)
  for (const group of groups) {
    const router = group.find((candidate) => !alone.has(candidate) && nodeOf(fleet, candidate) !== node)
    if (router !== undefined) prove(fleet, owned, router, group.length, sessions)
  }
  return sessions
}

/** Where a session of a peer on one router ends; undefined where that is not proven. */
export function provenFarEnd(fleet: Fleet, peer: Peer, router: Router): FarEnd | undefined {
  const owner = ownerOfPeer(fleet, peer)
  return owner !== undefined && areRoutersKnown(fleet, owner.node) ? farEndOf(fleet, peer, router) : undefined
}

/** Adds the session of a peer on a router, if its other end is proven. */
function prove(fleet: Fleet, owned: OwnedPeer, router: Router, count: number, sessions: ProvenSession[]): void {
  const farEnd = farEndBy(fleet, owned, router)
  if (farEnd === undefined) return
  const { peer } = owned
  sessions.push({ peer, router, type: typeOf(peer, router), families: farEnd.families, farEnd, count })
}

function allAlike(): string {
  return ''
}

/** False when one of the peers that come back may be refused. */
export function areReversePeersKnown(fleet: Fleet, { routers }: FarEnd): boolean {
  return !hasUnknown(fleet, 'BGPPeer') || routers.every(({ namespace }) => !hasUnknown(fleet, 'BGPPeer', namespace))
}

/** What the routers of a node are bound to by peers. */
interface FarBindings {
  /** Those of one router, which is of the node, with peers whose address has an owner. */
  readonly own: readonly Binding[]
  /** Those of several routers; one list for all nodes that have the same. */
  readonly shared: readonly Binding[]
}

function farBindings(fleet: Fleet, node: string): FarBindings {
  return getOrInsert(farBindingsByNode(fleet), node, () => {
    let own: readonly Binding[] = NO_BINDINGS
    let shared = lists(fleet)
    for (const router of routersOfNode(fleet, node)) {
      for (const binding of bindingsOn(fleet, router)) {
        if (binding.routers.length > 1) shared = withBinding(shared, binding)
        else if (peersTowards(fleet, binding).size > 0) own = [...own, binding]
      }
    }
    return { own, shared: shared.bindings }
  })
}

const NO_BINDINGS: readonly Binding[] = []

const farBindingsByNode = fact(() => new Map<string, FarBindings>())

/** A list of bindings, and those with one more. */
interface BindingList {
  readonly bindings: readonly Binding[]
  readonly longer: Map<Binding, BindingList>
}

/** The list without any binding, from which all others come. */
const lists = fact((): BindingList => ({ bindings: NO_BINDINGS, longer: new Map() }))

function withBinding(list: BindingList, binding: Binding): BindingList {
  if (binding.peers.length === 0 || list.bindings.includes(binding)) return list
  return getOrInsert(list.longer, binding, () => ({ bindings: [...list.bindings, binding], longer: new Map() }))
}

/** The routers of a binding towards whose nodes other bindings have peers. */
function routersTowardsWhich(fleet: Fleet, near: Binding, far: readonly Binding[]): ReadonlySet<Router> {
  if (far.length === 0) return NO_ROUTERS
  const found = new Set<Router>()
  for (const binding of far) {
    const towards = peersTowards(fleet, binding)
    if (near.routers.length < towards.size) {
      for (const router of near.routers) if (towards.has(nodeOf(fleet, router))) found.add(router)
    } else {
      for (const node of towards.keys()) for (const router of nearRoutersOf(fleet, near, node)) found.add(router)
    }
  }
  return found
}

const NO_ROUTERS: ReadonlySet<Router> = new Set()

/** The routers of a binding that are of a node. */
function nearRoutersOf(fleet: Fleet, near: Binding, node: string): readonly Router[] {
  const byNode = getOrInsert(routersByNode(fleet), near, () => groupBy(near.routers, (router) => nodeOf(fleet, router)))
  return byNode.get(node) ?? []
}

const routersByNode = fact(() => new Map<Binding, ReadonlyMap<string, readonly Router[]>>())

/** The routers of a binding, those together that are alike to the routers of other bindings. */
function groupsOf(fleet: Fleet, meeting: Meeting, trait: Trait): Groups {
  const known = meeting.byTrait.get(trait)
  if (known !== undefined) return known
  const { near, shared, alike } = meeting
  const isSame = alike.length < MOST_GROUPS && !alike.some((group) => differs(fleet, group, shared, trait))
  const groups = isSame ? alike : groupRouters(fleet, near, shared, trait)
  meeting.byTrait.set(trait, groups)
  return groups
}

function groupRouters(fleet: Fleet, near: Binding, shared: readonly Binding[], trait: Trait): Groups {
  const { routers } = near
  if (areAlike(fleet, routers, shared) && !differs(fleet, routers, shared, trait)) return [routers]
  const alike = groupBy(routers, (router) => likenessOf(fleet, router, shared, trait))
  return [...alike.values()].slice(0, MOST_GROUPS)
}

/** True for routers that traits alone may tell apart, as those of a mesh mostly are. */
function areAlike(fleet: Fleet, [first, ...others]: readonly Router[], shared: readonly Binding[]): boolean {
  if (first === undefined) return false
  const node = nodeOf(fleet, first)
  const towards = shared.map((binding) => peersTowards(fleet, binding))
  return others.every((router) => {
    const other = nodeOf(fleet, router)
    return (
      router.spec.localASN === first.spec.localASN &&
      areSame(router.spec.addressFamilies, first.spec.addressFamilies) &&
      isOwner(fleet, other) === isOwner(fleet, node) &&
      towards.every((peers) => peers.get(other)?.length === peers.get(node)?.length)
    )
  })
}

/** True when a trait tells routers apart to which as many peers come back. */
function differs(
  fleet: Fleet,
  [first, ...others]: readonly Router[],
  shared: readonly Binding[],
  trait: Trait,
): boolean {
  if (first === undefined || others.length === 0) return false
  const uneven = unevenBindings(fleet, trait)
  for (const binding of shared) {
    if (!uneven.has(binding)) continue
    const towards = peersTowards(fleet, binding)
    const traits = traitsOf(towards.get(nodeOf(fleet, first)), trait)
    for (const router of others) {
      const peers = towards.get(nodeOf(fleet, router))
      if (peers?.some((peer, index) => trait(peer) !== traits[index])) return true
    }
  }
  return false
}

function traitsOf(peers: readonly Peer[] = [], trait: Trait): readonly string[] {
  return peers.map(trait)
}

/** The bindings with peers towards nodes that a trait tells apart: hardly a mesh has any. */
function unevenBindings(fleet: Fleet, trait: Trait): ReadonlySet<Binding> {
  return getOrInsert(unevenByTrait(fleet), trait, () => {
    const uneven = new Set<Binding>()
    for (const binding of bindingsWithOwnedPeers(fleet)) {
      if (isUneven(peersTowards(fleet, binding).values(), trait)) uneven.add(binding)
    }
    return uneven
  })
}

const unevenByTrait = fact(() => new Map<Trait, ReadonlySet<Binding>>())

function isUneven(lists: Iterable<readonly Peer[]>, trait: Trait): boolean {
  let traits: readonly string[] | undefined
  for (const peers of lists) {
    traits ??= peers.map(trait)
    const isEven = peers.length === traits.length && peers.every((peer, index) => trait(peer) === traits?.[index])
    if (!isEven) return true
  }
  return false
}

/** Nobody gives so many nodes of a mesh traits of their own; if each had, there would be a group for each pair. */
const MOST_GROUPS = 100

function likenessOf(fleet: Fleet, router: Router, far: readonly Binding[], trait: Trait): string {
  const { localASN, addressFamilies } = router.spec
  const node = nodeOf(fleet, router)
  const reverse = peersBack(fleet, far, node).map(({ position, peers }) => [position, peers.map(trait)])
  return `${localASN} ${addressFamilies.map(familyName).sort()} ${isOwner(fleet, node)} ${JSON.stringify(reverse)}`
}

interface PeersBack {
  /** That of the binding among others. */
  readonly position: number
  readonly peers: readonly Peer[]
}

/** The peers of bindings that come back to a node: of many bindings hardly one may have any. */
function peersBack(fleet: Fleet, far: readonly Binding[], node: string): readonly PeersBack[] {
  const towards = bindingsTowards(fleet, node)
  const positions = positionsIn(far)
  const found: PeersBack[] = []
  for (const binding of far.length < towards.length ? far : towards) {
    const position = positions.get(binding)
    const peers = peersTowards(fleet, binding).get(node)
    if (position !== undefined && peers !== undefined) found.push({ position, peers })
  }
  return found.sort((a, b) => a.position - b.position)
}

const positionsIn = factOf((bindings: readonly Binding[]): ReadonlyMap<Binding, number> => {
  return new Map(bindings.map((binding, position) => [binding, position]))
})
