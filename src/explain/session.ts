import { addressText } from '../fleet/address.ts'
import { type Chain, routeMapOf } from '../fleet/chain.ts'
import { type Fleet, isResource, known } from '../fleet/fleet.ts'
import { type FarEnd, leadsHome, ownerOfPeer } from '../fleet/ownership.ts'
import { peerAddress } from '../fleet/peer-address.ts'
import { areReversePeersKnown, provenFarEnd } from '../fleet/proven-session.ts'
import { commonFamilies, type Session, type SessionType } from '../fleet/session.ts'
import { type AgreedTimers, agree, detectionTimeOf, inSeconds, timersOf } from '../fleet/timers.ts'
import { type Direction, familyName, type Peer, type Policy, type Router } from '../fleet/types.ts'
import { outcomeIn, verdictsOf } from '../fleet/verdict.ts'
import type {
  ChainFacts,
  FamilyVerdict,
  FarEndFacts,
  PolicyVerdicts,
  RouteMapFacts,
  SessionFacts,
  SessionTimers,
} from './explanation.ts'
import { mention, mentionAll, type View } from './view.ts'

/** One of the sessions that a sort of sessions stands for. */
export function sessionFacts(view: View, session: Session, peer: Peer, router: Router): SessionFacts {
  const farEnd = provenFarEnd(view.fleet, peer, router)
  return {
    peer: mention(view, peer),
    router: mention(view, router),
    type: session.type,
    localASN: router.spec.localASN,
    peerASN: peer.spec.peerASN,
    address: peer.spec.address,
    families: session.families.map(familyName),
    timers: sessionTimers(view.fleet, peer, farEnd),
    farEnd: farEnd === undefined ? unprovenEnd(view.fleet, peer, router) : provenEnd(view, farEnd),
    import: chainFacts(view, session, peer, 'import'),
    export: chainFacts(view, session, peer, 'export'),
  }
}

function sessionTimers(fleet: Fleet, peer: Peer, farEnd: FarEnd | undefined): SessionTimers {
  const own = timersOf(peer)
  const reverse = farEnd !== undefined && areReversePeersKnown(fleet, farEnd) ? farEnd.reverse : []
  const [first, ...others] = reverse.map((back) => agree(own, timersOf(back)))
  const isNegotiated = first !== undefined && others.every(({ hold }) => hold === first.hold)
  const { hold, keepalive }: AgreedTimers = isNegotiated ? first : agree(own, own)
  const detection = detectionTimeOf(peer)
  return {
    hold: inSeconds(hold),
    keepalive: inSeconds(keepalive),
    isNegotiated,
    ...(detection === undefined ? {} : { bfdDetection: inSeconds(detection) }),
  }
}

function provenEnd(view: View, { owner, routers, reverse }: FarEnd): FarEndFacts {
  return {
    state: 'proven',
    node: owner.node,
    proof: mention(view, owner.proof.advertisement),
    routers: mentionAll(view, routers),
    peers: mentionAll(view, reverse),
  }
}

function unprovenEnd(fleet: Fleet, peer: Peer, router: Router): FarEndFacts {
  const owner = ownerOfPeer(fleet, peer)
  if (owner === undefined) return { state: 'not proven', why: `no single node advertises ${hostPrefixOf(peer)}` }
  if (leadsHome(fleet, peer, router)) return { state: 'own node', node: owner.node }
  const isEmpty = commonFamilies(peer, router).length === 0
  const why = isEmpty ? 'the session carries no family' : 'not all of its routers are known'
  return { state: 'not proven', why: `the address belongs to ${owner.node}, but ${why}` }
}

function hostPrefixOf(peer: Peer): string {
  const address = peerAddress(peer)
  return address === undefined ? peer.spec.address : `${addressText(address)}/${address.bits}`
}

function chainFacts(view: View, { type, families, chains }: Session, peer: Peer, direction: Direction): ChainFacts {
  const chain = chains[direction]
  const names = families.map(familyName)
  const routeMap = routeMapFacts(view.fleet, peer, direction)
  return {
    ...(routeMap === undefined ? {} : { routeMap }),
    policies: chain.policies.map((policy) => policyVerdicts(view, policy, names)),
    families: names.map((family) => ({ family, outcome: outcomeIn(chain, family) })),
    ...meaningOf(chain, type, routeMap),
  }
}

export function policyVerdicts(view: View, policy: Policy, families: readonly string[]): PolicyVerdicts {
  return { ...mention(view, policy), families: families.map((family) => familyVerdict(policy, family)) }
}

export function familyVerdict(policy: Policy, family: string): FamilyVerdict {
  return { family, ...(verdictsOf(policy).get(family) ?? { outcome: 'undecided', isOpen: true }) }
}

/** What it means for a session that no policy filters it, or why it is not known which ones do. */
export function meaningOf(
  { policies, isKnown }: Chain,
  type: SessionType,
  routeMap: RouteMapFacts | undefined,
): Pick<ChainFacts, 'meaning'> {
  if (isKnown) return policies.length > 0 ? {} : { meaning: MEANINGS[type] }
  if (routeMap === undefined || routeMap.state === 'in force') return { meaning: UNKNOWN }
  return { meaning: `the route map "${routeMap.name}" is ${routeMap.state}` }
}

const UNKNOWN = 'not all objects of the namespace that may decide over it are known'

const MEANINGS = {
  iBGP: 'all routes pass',
  eBGP: 'FRR and BIRD exchange no routes then, GoBGP all (RFC 8212)',
} as const satisfies Record<SessionType, string>

export function routeMapFacts(fleet: Fleet, peer: Peer, direction: Direction): RouteMapFacts | undefined {
  const name = routeMapOf(peer, direction)
  return name ? { name, state: stateOf(fleet, peer, direction, name) } : undefined
}

function stateOf(fleet: Fleet, { namespace }: Peer, direction: Direction, name: string): RouteMapFacts['state'] {
  const policy = known(fleet, 'BGPPolicy', namespace, name)
  if (policy === undefined) return 'missing'
  if (!isResource(policy) || policy.kind !== 'BGPPolicy') return 'known by name only'
  return policy.spec.direction === direction ? 'in force' : 'of the other direction'
}
