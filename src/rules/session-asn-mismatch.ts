import { type ProvenPeer, type ProvenSession, provenPeers } from '../fleet/proven-session.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule, Report } from './rule.ts'

export const sessionAsnMismatch: FleetRule = {
  id: 'session-asn-mismatch',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a peer AS that is not the AS of the other end',
  why: 'The OPEN of the other end is refused with Bad Peer AS, and the session never comes up.',
  source: 'RFC 4271 section 6.2',
  fix: 'use the AS number of the router at the other end',
  *check(fleet) {
    for (const proven of provenPeers(fleet).values()) {
      const session = findMismatch(proven)
      if (session !== undefined) yield explain(session)
    }
  },
}

function findMismatch({ peer, sessions }: ProvenPeer): ProvenSession | undefined {
  for (const session of sessions) {
    const { routers } = session.farEnd
    if (routers.length > 0 && routers.every(({ spec }) => spec.localASN !== peer.spec.peerASN)) return session
  }
  return undefined
}

function explain({ peer, farEnd }: ProvenSession): Report {
  const { address, peerASN } = peer.spec
  const asns = new Set(farEnd.routers.map(({ spec }) => spec.localASN))
  return {
    message: `${address} is an address of ${farEnd.owner.node}, whose AS is ${[...asns].join(' or ')} and not ${peerASN}; correct peerASN`,
    at: placeOf(peer, 'spec', 'peerASN'),
    related: farEnd.routers.map((router) => ({
      message: `the AS of BGPRouter "${router.name}"`,
      at: placeOf(router, 'spec', 'localASN'),
    })),
  }
}
