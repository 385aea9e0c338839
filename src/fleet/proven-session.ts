import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown } from './fleet.ts'
import { areRoutersKnown, nodeOf, routersOfNode } from './nodes.ts'
import { type FarEnd, farEndOf, isOwner, type Ownership, ownerOfPeer, peersTowards } from './ownership.ts'
import { commonFamilies, type SessionType, typeOf } from './session.ts'
import { type AddressFamily, familyName, type Peer, type Router } from './types.ts'

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

/**
 * The sessions of a peer whose other end is proven, one for each sort of router: of one AS, with the same families,
 * and with peers of the same traits coming back. None when a router of the other end may be one that is refused.
 */
export function provenSessionsOf(fleet: Fleet, peer: Peer, trait: Trait = allAlike): readonly ProvenSession[] {
  const owner = ownerOfPeer(fleet, peer)
  if (owner === undefined || !areRoutersKnown(fleet, owner.node)) return NONE
  const far = farBindings(fleet, owner.node)
  const meeting = meetingOf(fleet, bindingOf(fleet, peer), far)
  const groups = trait === allAlike ? meeting.alike : groupsOf(fleet, meeting, trait)
  const find = () => sessionsTowards(fleet, { peer, owner, near: meeting.near, far: far.own, groups })
  // Traits seldom tell routers apart that were alike before.
  return groups === meeting.alike ? getOrInsert(sessionsOfAlike(fleet), peer, find) : find()
}

const NONE: readonly ProvenSession[] = []

/** The sessions of each peer, one for each group of routers that are alike apart from traits. */
const sessionsOfAlike = fact(() => new Map<Peer, readonly ProvenSession[]>())

/** A binding, and bindings of several routers that have peers towards it. */
interface Meeting {
  readonly near: Binding
  readonly shared: readonly Binding[]
  readonly alike: Groups
  readonly byTrait: Map<Trait, Groups>
}

type Groups = readonly (readonly Router[])[]

function meetingOf(fleet: Fleet, near: Binding, { shared, sharedKey }: FarBindings): Meeting {
  const byFar = getOrInsert(meetings(fleet), near, () => new Map<string, Meeting>())
  return getOrInsert(byFar, sharedKey, () => {
    const alike = groupRouters(fleet, near, shared, allAlike)
    return { near, shared, alike, byTrait: new Map<Trait, Groups>() }
  })
}

const meetings = fact(() => new Map<Binding, Map<string, Meeting>>())

/** A peer whose address has an owner, and what to look at for its sessions. */
interface Towards {
  readonly peer: Peer
  readonly owner: Ownership
  readonly near: Binding
  /** The bindings of routers of the owner alone. */
  readonly far: readonly Binding[]
  readonly groups: Groups
}

/** Peers of all routers towards each of them have as many sessions as there are pairs, so they are taken in groups. */
function sessionsTowards(fleet: Fleet, { peer, owner, near, far, groups }: Towards): readonly ProvenSession[] {
  const sessions: ProvenSession[] = []
  const alone = new Set<Router>()
  for (const binding of far) {
    for (const router of routersTowardsWhich(fleet, near, binding)) alone.add(router)
  }
  for (const router of alone) prove(fleet, peer, router, 1, sessions)
  for (const group of groups) {
    const router = group.find((candidate) => !alone.has(candidate) && nodeOf(fleet, candidate) !== owner.node)
    if (router !== undefined) prove(fleet, peer, router, group.length, sessions)
  }
  return sessions
}

/** Adds the session of a peer on a router, if its other end is proven. */
function prove(fleet: Fleet, peer: Peer, router: Router, count: number, sessions: ProvenSession[]): void {
  const farEnd = farEndOf(fleet, peer, router)
  if (farEnd === undefined) return
  sessions.push({ peer, router, type: typeOf(peer, router), families: commonFamilies(peer, router), farEnd, count })
}

function allAlike(): string {
  return ''
}

/** False when one of the peers that come back may be refused. */
export function areReversePeersKnown(fleet: Fleet, { routers }: FarEnd): boolean {
  return !hasUnknown(fleet, 'BGPPeer') || routers.every(({ namespace }) => !hasUnknown(fleet, 'BGPPeer', namespace))
}

interface FarBindings {
  /** Those of one router, which is of the node. */
  readonly own: readonly Binding[]
  /** Those of several routers. */
  readonly shared: readonly Binding[]
  /** Equal for the same shared bindings. */
  readonly sharedKey: string
}

/** What the routers of a node are bound to by peers. */
function farBindings(fleet: Fleet, node: string): FarBindings {
  return getOrInsert(farBindingsByNode(fleet), node, () => {
    const own = new Set<Binding>()
    const shared = new Set<Binding>()
    for (const router of routersOfNode(fleet, node)) {
      for (const binding of bindingsOn(fleet, router)) {
        if (binding.peers.length > 0) (binding.routers.length === 1 ? own : shared).add(binding)
      }
    }
    const sharedKey = Array.from(shared, (binding) => numberOf(numbers(fleet), binding)).join(' ')
    return { own: [...own], shared: [...shared], sharedKey }
  })
}

const farBindingsByNode = fact(() => new Map<string, FarBindings>())

/** The routers of a binding towards whose nodes another binding has peers. */
function routersTowardsWhich(fleet: Fleet, near: Binding, far: Binding): readonly Router[] {
  const towards = peersTowards(fleet, far)
  if (towards.size === 0) return []
  if (near.routers.length < towards.size) return near.routers.filter((router) => towards.has(nodeOf(fleet, router)))
  const byNode = getOrInsert(routersByNode(fleet), near, () => groupBy(near.routers, (router) => nodeOf(fleet, router)))
  return [...towards.keys()].flatMap((node) => byNode.get(node) ?? [])
}

const routersByNode = fact(() => new Map<Binding, ReadonlyMap<string, readonly Router[]>>())

/** The routers of a binding, those together that are alike to the routers of other bindings. */
function groupsOf(fleet: Fleet, meeting: Meeting, trait: Trait): Groups {
  const { near, shared, alike, byTrait } = meeting
  return getOrInsert(byTrait, trait, () => {
    const isSame = alike.length < MOST_GROUPS && !alike.some((group) => differs(fleet, group, shared, trait))
    return isSame ? alike : groupRouters(fleet, near, shared, trait)
  })
}

function groupRouters(fleet: Fleet, near: Binding, shared: readonly Binding[], trait: Trait): Groups {
  const alike = groupBy(near.routers, (router) => likenessOf(fleet, router, shared, trait))
  return [...alike.values()].slice(0, MOST_GROUPS)
}

/** True when a trait tells routers apart to which as many peers come back. */
function differs(
  fleet: Fleet,
  [first, ...others]: readonly Router[],
  shared: readonly Binding[],
  trait: Trait,
): boolean {
  if (first === undefined) return false
  for (const binding of shared) {
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

/** Nobody gives so many nodes of a mesh traits of their own; if each had, there would be a group for each pair. */
const MOST_GROUPS = 100

function likenessOf(fleet: Fleet, router: Router, far: readonly Binding[], trait: Trait): string {
  const { localASN, addressFamilies } = router.spec
  const node = nodeOf(fleet, router)
  const reverse = far.map((binding) => peersTowards(fleet, binding).get(node)?.map(trait) ?? null)
  return `${localASN} ${addressFamilies.map(familyName).sort()} ${isOwner(fleet, node)} ${JSON.stringify(reverse)}`
}

function numberOf(known: Map<Binding, number>, binding: Binding): number {
  const number = known.get(binding) ?? known.size
  known.set(binding, number)
  return number
}

const numbers = fact(() => new Map<Binding, number>())
