import { authenticationOf, isAuthenticationFaulty } from '../fleet/authentication.ts'
import { disagreements } from '../fleet/disagreement.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Peer, placeOf } from '../fleet/types.ts'
import type { Place } from '../manifest/place.ts'
import { nameOtherEnd } from './far-end.ts'
import type { FleetRule } from './rule.ts'

export const sessionAuthMismatch: FleetRule = {
  id: 'session-auth-mismatch',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'two ends of a session that do not have the same password',
  why: 'Segments without the digest that is expected are dropped without a word, and the session never leaves Connect.',
  source: 'RFC 2385 section 2',
  fix: 'give both ends the same password',
  *check(fleet) {
    const found = disagreements(fleet, {
      trait: (peer) => traitOf(fleet, peer),
      partnersOf: ({ peer, router, farEnd }) => {
        const partners = farEnd.reverse.filter(({ spec }) => spec.peerASN === router.spec.localASN)
        const isFaulty = (end: Peer): boolean => isAuthenticationFaulty(fleet, end)
        return isFaulty(peer) || partners.some(isFaulty) ? [] : partners
      },
      fits: ({ peer }, partner) => authenticate(fleet, peer, partner),
    })
    for (const { session, partner } of found) {
      const { peer } = session
      yield {
        message: `${difference(fleet, peer, partner)} ${nameOtherEnd(partner, session)}; give both ends the same password`,
        at: placeOfAuthentication(peer),
        related: [{ message: `the authentication of BGPPeer "${partner.name}"`, at: placeOfAuthentication(partner) }],
      }
    }
  },
}

function traitOf(fleet: Fleet, peer: Peer): string {
  const authentication = authenticationOf(fleet, peer)
  const octets = authentication.state === 'known' ? authentication.octets : ''
  return `${peer.spec.peerASN} ${authentication.state} ${isAuthenticationFaulty(fleet, peer)} ${octets}`
}

/** True when two ends may have the same password, or both have none. */
function authenticate(fleet: Fleet, peer: Peer, partner: Peer): boolean {
  const here = authenticationOf(fleet, peer)
  const there = authenticationOf(fleet, partner)
  if (here.state === 'known' && there.state === 'known') return here.octets === there.octets
  return (here.state === 'none') === (there.state === 'none')
}

function difference(fleet: Fleet, peer: Peer, partner: Peer): string {
  if (authenticationOf(fleet, peer).state === 'none') return 'the session has no password here, but has one in'
  if (authenticationOf(fleet, partner).state === 'none') return 'the session has a password here, but none in'
  return 'the password is not that of'
}

function placeOfAuthentication(peer: Peer): Place {
  const { authSecretRef, authentication } = peer.spec
  const isInline = authSecretRef === undefined && authentication !== undefined
  return placeOf(peer, 'spec', isInline ? 'authentication' : 'authSecretRef')
}
