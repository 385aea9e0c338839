import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { areSessionsKnown, sessionsUnder } from '../fleet/policy-sessions.ts'
import { isNamed } from '../fleet/route-map.ts'
import { type Peer, type Policy, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyAspathReplace: FleetRule = {
  id: 'policy-aspath-replace',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an AS path that is replaced with the number of the neighbour',
  why: 'The neighbour finds its own AS in the path, takes the route for a loop and drops it.',
  source: 'RFC 4271 section 9.1.2',
  fix: 'leave the number of the neighbour out',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      if (policy.spec.direction !== 'export') continue
      const terms = [...policy.spec.terms.entries()].filter(([, { set }]) => set?.asPath?.replace?.length)
      const neighbours = terms.length === 0 ? new Map<number, Peer>() : neighboursUnder(fleet, policy)
      for (const [index, { set }] of terms) {
        for (const [item, asn] of (set?.asPath?.replace ?? []).entries()) {
          const peer = neighbours.get(asn)
          if (peer === undefined) continue
          yield {
            message: `${asn} is the AS of BGPPeer "${peer.name}", which drops routes with its own number in the path; leave it out`,
            at: placeOf(policy, 'spec', 'terms', index, 'set', 'asPath', 'replace', item),
            related: [{ message: `the AS of BGPPeer "${peer.name}"`, at: placeOf(peer, 'spec', 'peerASN') }],
          }
        }
      }
    }
  },
}

/** A neighbour of each AS to which a policy applies. */
function neighboursUnder(fleet: Fleet, policy: Policy): ReadonlyMap<number, Peer> {
  const neighbours = new Map<number, Peer>()
  if (!isNamed(fleet, policy) && !areSessionsKnown(fleet, policy)) return neighbours
  for (const { peer } of sessionsUnder(fleet, policy)) {
    if (!neighbours.has(peer.spec.peerASN)) neighbours.set(peer.spec.peerASN, peer)
  }
  return neighbours
}
