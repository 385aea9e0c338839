import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { sessionsUnder } from '../fleet/policy-sessions.ts'
import { areNamersKnown, isNamed } from '../fleet/route-map.ts'
import { commonFamilies, peersOn, typeOf } from '../fleet/session.ts'
import { canMatch, isReachable, type Term, termsOf } from '../fleet/terms.ts'
import {
  type AddressFamily,
  familyName,
  hasFamily,
  type Peer,
  type Policy,
  placeOf,
  type Router,
} from '../fleet/types.ts'
import type { FleetRule, Report } from './rule.ts'

export const policyPrependIbgpLoop: FleetRule = {
  id: 'policy-prepend-ibgp-loop',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'the own AS is prepended to routes that iBGP neighbours receive',
  why: 'They find their own AS in the path, take the route for a loop and drop it.',
  source: 'RFC 4271 section 9.1.2; documented behaviour of FRR and GoBGP',
  fix: 'name the policy as routeMapOut of the eBGP peers only',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      for (const term of termsOf(policy)) {
        const asPath = policy.spec.terms[term.index]?.set?.asPath
        if (asPath?.prepend === undefined || !isReachable(term)) continue
        if (!isNamed(fleet, policy) && !areNamersKnown(fleet, policy.namespace)) continue
        const victim = victimOf(fleet, policy, term, asPath.asn)
        if (victim !== undefined) yield explain(policy, term, victim)
      }
    }
  },
}

interface Victim {
  readonly peer: Peer
  readonly router: Router
}

/** The iBGP neighbour that drops the routes to which a term prepends. */
function victimOf(fleet: Fleet, policy: Policy, term: Term, asn: number | undefined): Victim | undefined {
  for (const session of sessionsUnder(fleet, policy)) {
    const families = session.families.filter((family) => canMatch(term, familyName(family)))
    const { peerASN } = session.peer.spec
    if (policy.spec.direction === 'export') {
      if (session.type === 'iBGP' && (asn ?? peerASN) === peerASN && families.length > 0) return session
    } else if (session.type === 'eBGP' && asn !== undefined && asn !== peerASN) {
      const next = passesOnTo(fleet, session.sort.get(asn) ?? [], families)
      if (next !== undefined) return next
    }
  }
  return undefined
}

/** The first iBGP neighbour to which one of the routers passes on routes of the families. */
function passesOnTo(fleet: Fleet, routers: readonly Router[], families: readonly AddressFamily[]): Victim | undefined {
  for (const router of routers) {
    for (const peer of peersOn(fleet, router)) {
      const passed = commonFamilies(peer, router).some((family) => hasFamily(families, family))
      if (passed && typeOf(peer, router) === 'iBGP') return { peer, router }
    }
  }
  return undefined
}

function explain(policy: Policy, term: Term, { peer, router }: Victim): Report {
  return {
    message: `term ${term.sequence} prepends AS ${router.spec.localASN} to routes that BGPPeer "${peer.name}" gets over iBGP, which drops them as loops; name the policy as route map of eBGP peers only`,
    at: placeOf(policy, 'spec', 'terms', term.index, 'set', 'asPath', 'prepend'),
    related: [{ message: `BGPPeer "${peer.name}" is iBGP`, at: placeOf(peer, 'spec', 'peerASN') }],
  }
}
