import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown } from './fleet.ts'
import {
  areRoutersKnown,
  type FarEnd,
  farEndOf,
  isOwner,
  type Ownership,
  ownedPeers,
  ownerOfPeer,
  peersTowards,
  routersOfNode,
} from './ownership.ts'
import { commonFamilies, type SessionType, typeOf } from './session.ts'
import { type AddressFamily, familyName, type Peer, type Router, targetOf } from './types.ts'

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
  const proven = provenPeers(fleet).get(peer)
  if (proven === undefined) return NONE
  const { meeting } = proven
  const groups = trait === allAlike ? meeting.alike : groupsOf(fleet, meeting, trait)
  // Traits seldom tell routers apart that were alike before.
  if (groups !== meeting.alike) return sessionsTowards(fleet, proven, groups)
  proven.sessions ??= sessionsTowards(fleet, proven, groups)
  return proven.sessions
}

const NONE: readonly ProvenSession[] = []

/** A peer whose address has an owner of which all routers are known. */
interface ProvenPeer {
  readonly peer: Peer
  readonly owner: Ownership
  readonly far: FarBindings
  readonly meeting: Meeting
  /** Its sessions, one for each group of routers that are alike apart from traits. */
  sessions: readonly ProvenSession[] | undefined
}

/** A binding, and bindings of several routers that have peers towards it. */
interface Meeting {
  readonly near: Binding
  readonly shared: readonly Binding[]
  readonly alike: Groups
  readonly byTrait: Map<Trait, Groups>
}

type Groups = readonly (readonly Router[])[]

const provenPeers = fact((fleet): ReadonlyMap<Peer, ProvenPeer> => {
  const proven = new Map<Peer, ProvenPeer>()
  for (const peer of ownedPeers(fleet)) {
    const owner = ownerOfPeer(fleet, peer)
    if (owner === undefined || !areRoutersKnown(fleet, owner.node)) continue
    const far = farBindings(fleet, owner.node)
    proven.set(peer, { peer, owner, far, meeting: meetingOf(fleet, bindingOf(fleet, peer), far), sessions: undefined })
  }
  return proven
})

function meetingOf(fleet: Fleet, near: Binding, { shared, sharedKey }: FarBindings): Meeting {
  const byFar = getOrInsert(meetings(fleet), near, () => new Map<string, Meeting>())
  return getOrInsert(byFar, sharedKey, () => {
    const alike = groupRouters(fleet, near, shared, allAlike)
    return { near, shared, alike, byTrait: new Map<Trait, Groups>() }
  })
}

const meetings = fact(() => new Map<Binding, Map<string, Meeting>>())

function sessionsTowards(fleet: Fleet, proven: ProvenPeer, groups: Groups): readonly ProvenSession[] {
  const { peer } = proven
  const sessions: ProvenSession[] = []
  for (const { router, count } of examplesTowards(fleet, proven, groups)) {
    const farEnd = farEndOf(fleet, peer, router)
    if (farEnd === undefined) continue
    sessions.push({ peer, router, type: typeOf(peer, router), families: commonFamilies(peer, router), farEnd, count })
  }
  return sessions
}

function allAlike(): string {
  return ''
}

/** False when one of the peers that come back may be refused. */
export function areReversePeersKnown(fleet: Fleet, { routers }: FarEnd): boolean {
  return !hasUnknown(fleet, 'BGPPeer') || routers.every(({ namespace }) => !hasUnknown(fleet, 'BGPPeer', namespace))
}

interface Example {
  readonly router: Router
  readonly count: number
}

/** Peers of all routers towards each of them have as many sessions as there are pairs, so they are taken in groups. */
function examplesTowards(fleet: Fleet, { owner, far, meeting }: ProvenPeer, groups: Groups): readonly Example[] {
  const alone = new Set(far.own.flatMap((binding) => routersTowardsWhich(fleet, meeting.near, binding)))
  const examples: Example[] = []
  for (const router of alone) examples.push({ router, count: 1 })
  for (const group of groups) {
    const router = group.find((candidate) => !alone.has(candidate) && targetOf(candidate) !== owner.node)
    if (router !== undefined) examples.push({ router, count: group.length })
  }
  return examples
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
  if (near.routers.length < towards.size) return near.routers.filter((router) => towards.has(targetOf(router)))
  const byNode = getOrInsert(routersByNode(fleet), near, () => groupBy(near.routers, targetOf))
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
    const traits = traitsOf(towards.get(targetOf(first)), trait)
    for (const router of others) {
      const peers = towards.get(targetOf(router))
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
  const node = targetOf(router)
  const reverse = far.map((binding) => peersTowards(fleet, binding).get(node)?.map(trait) ?? null)
  return `${localASN} ${addressFamilies.map(familyName).sort()} ${isOwner(fleet, node)} ${JSON.stringify(reverse)}`
}

function numberOf(known: Map<Binding, number>, binding: Binding): number {
  const number = known.get(binding) ?? known.size
  known.set(binding, number)
  return number
}

const numbers = fact(() => new Map<Binding, number>())
