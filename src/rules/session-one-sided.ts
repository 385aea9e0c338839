import { type Binding, bindingOf, bindingsOf, bindingsOn } from '../fleet/binding.ts'
import { fact } from '../fleet/fact.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { nodeOf } from '../fleet/nodes.ts'
import { isOwner, ownerOfPeer } from '../fleet/ownership.ts'
import { areReversePeersKnown, type ProvenPeer, type ProvenSession, provenPeers } from '../fleet/proven-session.ts'
import { placeOf, type Router, targetOf } from '../fleet/types.ts'
import { isHere } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const sessionOneSided: FleetRule = {
  id: 'session-one-sided',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a session that the other end does not know',
  why: 'The other end refuses the connection of a neighbour that is not configured.',
  source: 'RFC 4271 section 8.2',
  fix: 'add the peer in the other direction',
  *check(fleet) {
    /** The bindings that have been said to lack a peer towards a node: it would answer many sessions at once. */
    const said = new Map<string, Set<Binding>>()
    for (const [peer, proven] of provenPeers(fleet)) {
      if (peer.isContext) continue
      const session = findOneSided(fleet, proven, said)
      if (session === undefined) continue
      const [far, ...others] = answering(session)
      if (far === undefined) continue
      yield {
        message: `BGPRouter "${far.name}" at the other end (${session.farEnd.owner.node}) has no BGPPeer towards ${targetOf(session.router)} and refuses this session; add one there`,
        at: placeOf(peer, 'spec', 'address'),
        related: [far, ...others].map(isHere),
      }
    }
  },
}

function findOneSided(
  fleet: Fleet,
  { sessions }: ProvenPeer,
  said: Map<string, Set<Binding>>,
): ProvenSession | undefined {
  for (const session of sessions) {
    if (!isOneSided(fleet, session)) continue
    const node = nodeOf(fleet, session.router)
    const lacking = said.get(node) ?? new Set<Binding>()
    said.set(node, lacking)
    const bindings = answering(session).flatMap((router) => bindingsWithPeers(fleet, router))
    const isSaid = bindings.some((binding) => lacking.has(binding))
    for (const binding of bindings) lacking.add(binding)
    if (!isSaid) return session
  }
  return undefined
}

/** The routers at the other end that have the AS of the peer. */
function answering({ peer, farEnd }: ProvenSession): readonly Router[] {
  return farEnd.routers.filter(({ spec }) => spec.localASN === peer.spec.peerASN)
}

function isOneSided(fleet: Fleet, session: ProvenSession): boolean {
  const { router, farEnd } = session
  const node = nodeOf(fleet, router)
  if (farEnd.reverse.length > 0 || !isOwner(fleet, node)) return false
  if (!areReversePeersKnown(fleet, farEnd) || strays(fleet).has(node)) return false
  const routers = answering(session)
  return (
    routers.length > 0 &&
    routers.every((far) => {
      const bindings = bindingsWithPeers(fleet, far)
      return bindings.length > 0 && !bindings.some((binding) => hasUnproven(fleet, binding, router.spec.localASN))
    })
  )
}

function bindingsWithPeers(fleet: Fleet, router: Router): readonly Binding[] {
  return bindingsOn(fleet, router).filter(({ peers }) => peers.length > 0)
}

/** True when a binding has a peer of an AS that may be any router of it, since nobody is known to own the address. */
function hasUnproven(fleet: Fleet, binding: Binding, asn: number): boolean {
  return unproven(fleet).get(binding)?.has(asn) ?? false
}

const unproven = fact((fleet) => {
  const asns = new Map<Binding, Set<number>>()
  for (const peer of resourcesOf(fleet, 'BGPPeer')) {
    if (ownerOfPeer(fleet, peer) !== undefined) continue
    const binding = bindingOf(fleet, peer)
    asns.set(binding, (asns.get(binding) ?? new Set<number>()).add(peer.spec.peerASN))
  }
  return asns
})

/** The nodes towards which there is a peer that binds to no router: what it lacks is said there. */
const strays = fact((fleet) => {
  const nodes = new Set<string>()
  for (const { peers, routers } of bindingsOf(fleet)) {
    if (routers.length > 0) continue
    for (const peer of peers) {
      const owner = ownerOfPeer(fleet, peer)
      if (owner !== undefined) nodes.add(owner.node)
    }
  }
  return nodes
})
