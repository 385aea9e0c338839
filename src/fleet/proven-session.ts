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
  const owner = ownerOfPeer(fleet, peer)
  if (owner === undefined || !areRoutersKnown(fleet, owner.node)) return NONE
  const near = bindingOf(fleet, peer)
  const far = farBindings(fleet, owner.node)
  const groups = groupsOf(fleet, near, far, trait)
  // Traits seldom tell routers apart that were alike before.
  const known = knownSessions(fleet).get(peer)
  if (known?.groups === groups) return known.sessions
  const sessions = sessionsTowards(fleet, peer, examplesTowards(fleet, near, far, owner.node, groups))
  knownSessions(fleet).set(peer, { groups, sessions })
  return sessions
}

const NONE: readonly ProvenSession[] = []

interface KnownSessions {
  readonly groups: Groups
  readonly sessions: readonly ProvenSession[]
}

const knownSessions = fact(() => new Map<Peer, KnownSessions>())

function sessionsTowards(fleet: Fleet, peer: Peer, examples: readonly Example[]): readonly ProvenSession[] {
  const sessions: ProvenSession[] = []
  for (const { router, count } of examples) {
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
  return routers.every(({ namespace }) => !hasUnknown(fleet, 'BGPPeer', namespace))
}

interface Example {
  readonly router: Router
  readonly count: number
}

/** Peers of all routers towards each of them have as many sessions as there are pairs, so they are taken in groups. */
function examplesTowards(
  fleet: Fleet,
  near: Binding,
  far: FarBindings,
  node: string,
  groups: Groups,
): readonly Example[] {
  const alone = new Set(far.own.flatMap((binding) => routersTowardsWhich(fleet, near, binding)))
  const examples: Example[] = []
  for (const router of alone) examples.push({ router, count: 1 })
  for (const group of groups) {
    const router = group.find((candidate) => !alone.has(candidate) && targetOf(candidate) !== node)
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
function groupsOf(fleet: Fleet, near: Binding, far: FarBindings, trait: Trait): Groups {
  const byNear = getOrInsert(groups(fleet), trait, () => new Map<Binding, Map<string, Groups>>())
  const byFar = getOrInsert(byNear, near, () => new Map<string, Groups>())
  return getOrInsert(byFar, far.sharedKey, () => {
    if (trait !== allAlike) {
      const alike = groupsOf(fleet, near, far, allAlike)
      if (alike.length < MOST_GROUPS && !alike.some((group) => differs(fleet, group, far, trait))) return alike
    }
    const alike = groupBy(near.routers, (router) => likenessOf(fleet, router, far.shared, trait))
    return [...alike.values()].slice(0, MOST_GROUPS)
  })
}

/** True when a trait tells routers apart to which as many peers come back. */
function differs(fleet: Fleet, [first, ...others]: readonly Router[], { shared }: FarBindings, trait: Trait): boolean {
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

type Groups = readonly (readonly Router[])[]

const groups = fact(() => new WeakMap<Trait, Map<Binding, Map<string, Groups>>>())

/** Nobody gives so many nodes of a mesh traits of their own; if each had, there would be a group for each pair. */
const MOST_GROUPS = 100

function likenessOf(fleet: Fleet, router: Router, far: readonly Binding[], trait: Trait): string {
  const { localASN, addressFamilies } = router.spec
  const node = targetOf(router)
  const reverse = far.map((binding) => peersTowards(fleet, binding).get(node)?.map(trait) ?? null)
  return JSON.stringify([localASN, addressFamilies.map(familyName).sort(), isOwner(fleet, node), reverse])
}

function numberOf(known: Map<Binding, number>, binding: Binding): number {
  const number = known.get(binding) ?? known.size
  known.set(binding, number)
  return number
}

const numbers = fact(() => new Map<Binding, number>())
