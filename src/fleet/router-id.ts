import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { bindingOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { areRoutersKnown, routersOfNode } from './nodes.ts'
import { farEndOf, ownerOfPeer } from './ownership.ts'
import { compareNames, type Peer, type Router, type RouterSpec, targetOf } from './types.ts'

type RouterId = RouterSpec['routerID']

export function hasLeadingZeros(routerId: RouterId): boolean {
  return typeof routerId === 'string' && !routerId.includes(':') && /(?:^|\.)0[0-9]/.test(routerId)
}

/** True for what BGP can carry and everybody reads alike. */
export function isUsableRouterId(routerId: RouterId): boolean {
  if (typeof routerId !== 'string' || routerId.includes(':')) return false
  return routerId !== '0.0.0.0' && !hasLeadingZeros(routerId)
}

/** The routers of each usable ID that several have. */
export const routersOfOneId = fact((fleet): readonly (readonly Router[])[] => {
  const shared: (readonly Router[])[] = []
  for (const [routerId, routers] of groupBy(resourcesOf(fleet, 'BGPRouter'), ({ spec }) => spec.routerID)) {
    if (routers.length > 1 && isUsableRouterId(routerId)) shared.push(routers)
  }
  return shared
})

/** Those of IDs that several targets have. The planes of one target share an ID. */
export const routersOfRepeatedId = fact((fleet): readonly (readonly Router[])[] => {
  return routersOfOneId(fleet).filter((routers) => !areOnOneTarget(routers))
})

/** Each router whose ID and AS are those of an earlier one on another target. */
export const duplicateIds = fact((fleet): ReadonlyMap<Router, Router> => {
  const duplicates = new Map<Router, Router>()
  for (const routers of routersOfRepeatedId(fleet)) {
    const firsts = new Map<number, Router>()
    for (const router of routers) {
      // One that is being deleted gives way to the other.
      if (router.isTerminating) continue
      const first = getOrInsert(firsts, router.spec.localASN, () => router)
      if (targetOf(first) !== targetOf(router)) duplicates.set(router, first)
    }
  }
  return duplicates
})

function areOnOneTarget(routers: readonly Router[]): boolean {
  const target = routers[0]?.spec.targetRef
  return routers.every(({ spec }) => spec.targetRef.name === target?.name && spec.targetRef.kind === target.kind)
}

/** An iBGP session of which both ends have one router ID, so that each refuses the other. */
interface RefusedSession {
  readonly peer: Peer
  readonly router: Router
  /** The routers at the far end that have the AS of the peer, all with the router ID of this end. */
  readonly farRouters: readonly Router[]
}

interface RefusedSessions {
  readonly sessions: readonly RefusedSession[]
  /** The two nodes, the AS and the ID of each. */
  readonly pairs: ReadonlySet<string>
}

/** Sessions between routers of one ID: one a peer, and one for two nodes. */
export function sessionsOfEqualIds(fleet: Fleet): readonly RefusedSession[] {
  return refusedSessions(fleet).sessions
}

/** True for routers of one ID and AS whose nodes have such a session. */
export function haveSessionOfEqualIds(fleet: Fleet, router: Router, other: Router): boolean {
  return refusedSessions(fleet).pairs.has(pairOf(router, other))
}

const refusedSessions = fact((fleet): RefusedSessions => {
  const sessions: RefusedSession[] = []
  const pairs = new Set<string>()
  const peers = routersById(fleet).size === 0 ? [] : resourcesOf(fleet, 'BGPPeer')
  for (const peer of peers.filter(({ isContext }) => !isContext).sort(compareNames)) {
    for (const router of routersWithIdOfFarEnd(fleet, peer)) {
      const farRouters = farEndOf(fleet, peer, router)?.routers.filter(
        ({ spec }) => spec.localASN === peer.spec.peerASN,
      )
      const [first] = farRouters ?? []
      if (farRouters === undefined || first === undefined || !farRouters.every((far) => keyOf(far) === keyOf(router)))
        continue
      const pair = pairOf(router, first)
      if (pairs.has(pair)) continue
      pairs.add(pair)
      sessions.push({ peer, router, farRouters })
      break
    }
  }
  return { sessions, pairs }
})

/** The routers of a peer that share ID and AS with a router of the node that owns the address. */
function* routersWithIdOfFarEnd(fleet: Fleet, peer: Peer): Generator<Router> {
  const owner = ownerOfPeer(fleet, peer)
  if (owner === undefined || !areRoutersKnown(fleet, owner.node)) return
  const binding = bindingOf(fleet, peer)
  for (const key of new Set(routersOfNode(fleet, owner.node).map(keyOf))) {
    const twins = routersById(fleet).get(key) ?? []
    const isNarrow = binding.routers.length < twins.length
    for (const router of isNarrow ? binding.routers : twins) {
      if (isNarrow ? keyOf(router) === key : bindingsOn(fleet, router).includes(binding)) yield router
    }
  }
}

/** The routers of each usable ID and AS that several targets have. */
const routersById = fact((fleet): ReadonlyMap<string, readonly Router[]> => {
  const byId = [...groupBy(routersOfRepeatedId(fleet).flat(), keyOf)]
  return new Map(byId.filter(([, routers]) => !areOnOneTarget(routers)))
})

function keyOf({ spec }: Router): string {
  return `${spec.routerID} ${spec.localASN}`
}

function pairOf(router: Router, other: Router): string {
  return JSON.stringify([keyOf(router), ...[targetOf(router), targetOf(other)].sort()])
}
