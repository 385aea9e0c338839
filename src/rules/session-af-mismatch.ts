import { bindingOf } from '../fleet/binding.ts'
import { type Disagreement, disagreements } from '../fleet/disagreement.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { nodeOf, routersOfNode } from '../fleet/nodes.ts'
import { reversePeers } from '../fleet/ownership.ts'
import { type ProvenPeer, type ProvenSession, provenPeers } from '../fleet/proven-session.ts'
import {
  type AddressFamily,
  compareNames,
  familyName,
  hasAnyFamily,
  hasFamily,
  type Peer,
  placeOf,
} from '../fleet/types.ts'
import { familiesOf } from './activation.ts'
import { nameOtherEnd } from './far-end.ts'
import type { FleetRule, Report } from './rule.ts'

export const sessionAfMismatch: FleetRule = {
  id: 'session-af-mismatch',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'two ends of a session that have no address family in common',
  why: 'The session comes up without a family for both ends, or not at all, and carries no routes.',
  source: 'RFC 4760 section 8',
  fix: 'list the same families on both ends',
  *check(fleet) {
    const unanswered = new Map<Peer, ProvenSession>()
    for (const [peer, proven] of provenPeers(fleet)) {
      const session = findUnanswered(fleet, proven)
      if (session !== undefined) unanswered.set(peer, session)
    }
    for (const [peer, session] of unanswered) {
      const isSaid = peersBack(fleet, session).some((back) => unanswered.has(back) && compareNames(back, peer) < 0)
      if (!isSaid) yield explainUnanswered(fleet, session)
    }
    const found = disagreements(fleet, {
      trait: (peer) => `${unanswered.has(peer)} ${nameFamilies(peer.spec.addressFamilies)}`,
      partnersOf: ({ farEnd }) => (farEnd.reverse.some((partner) => unanswered.has(partner)) ? [] : farEnd.reverse),
      fits: ({ families }, partner) => hasAnyFamily(partner.spec.addressFamilies, families),
    })
    for (const disagreement of found) yield explainDisagreement(disagreement)
  },
}

/** A session to a node of which no router activates any of its families. */
function findUnanswered(fleet: Fleet, { sessions }: ProvenPeer): ProvenSession | undefined {
  for (const session of sessions) {
    if (session.farEnd.routers.length > 0) continue
    const isSaid = peersBack(fleet, session).some((back) => wantsInVain(fleet, back, session.families))
    if (!isSaid) return session
  }
  return undefined
}

/** The peers that the other node has towards the node of a session, whatever their families. */
function peersBack(fleet: Fleet, { router, farEnd }: ProvenSession): readonly Peer[] {
  return reversePeers(fleet, routersOfNode(fleet, farEnd.owner.node), nodeOf(fleet, router))
}

/** True for a peer that lists one of the families although none of its routers activates it: that is said there. */
function wantsInVain(fleet: Fleet, peer: Peer, families: readonly AddressFamily[]): boolean {
  const activated = bindingOf(fleet, peer).families
  return families.some((family) => hasFamily(peer.spec.addressFamilies, family) && !hasFamily(activated, family))
}

function explainUnanswered(fleet: Fleet, { peer, families, farEnd }: ProvenSession): Report {
  const { node } = farEnd.owner
  return {
    message: `${peer.spec.address} belongs to ${node}, where no router activates ${nameFamilies(families)}; use a family of both ends`,
    at: placeOf(peer, 'spec', 'addressFamilies'),
    related: routersOfNode(fleet, node).map(familiesOf),
  }
}

function explainDisagreement({ session, partner }: Disagreement): Report {
  return {
    message: `${nameOtherEnd(partner, session)} does not list ${nameFamilies(session.families)}; list the same families on both ends`,
    at: placeOf(session.peer, 'spec', 'addressFamilies'),
    related: [
      {
        message: `the families of BGPPeer "${partner.name}"`,
        at: placeOf(partner, 'spec', 'addressFamilies'),
      },
    ],
  }
}

function nameFamilies(families: readonly AddressFamily[]): string {
  return families.map(familyName).join(' or ')
}
