import { parseAddress } from '../fleet/address.ts'
import { bindingOf } from '../fleet/binding.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { readMatch } from '../fleet/match.ts'
import { nextHopProblem, nextHopsOf } from '../fleet/next-hop.ts'
import { familyName, type Policy, type PolicyMatch, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyNexthopFamily: FleetRule = {
  id: 'policy-nexthop-family',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an IPv4 next hop for IPv6 routes',
  why: 'An IPv6 route has an IPv6 address as next hop; there is no way to send it with an IPv4 one.',
  source: 'RFC 2545 section 3; RFC 4760 section 3',
  fix: 'use an IPv6 address',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      for (const { term, text } of nextHopsOf(policy)) {
        if (parseAddress(text)?.bits !== 32 || nextHopProblem(text) !== undefined) continue
        const match = policy.spec.terms[term]?.match
        if (match === undefined || !matchesOnlyIPv6(fleet, policy, match)) continue
        yield {
          message: `the next hop ${text} is IPv4, but this term matches only ipv6/unicast; use an IPv6 address`,
          at: placeOf(policy, 'spec', 'terms', term, 'set', 'nextHop', 'address'),
        }
      }
    }
  },
}

/** False also for a term that matches nothing. */
function matchesOnlyIPv6(fleet: Fleet, policy: Policy, match: PolicyMatch): boolean {
  const { families, isProven } = bindingOf(fleet, policy)
  const activated = new Set<string>(families.map(familyName))
  const isListed = (match.addressFamilies ?? []).length > 0
  if (!isListed && !isProven) return false
  const matched = [...readMatch(match).families].filter((family) => isListed || activated.has(family))
  return matched.length > 0 && matched.every((family) => family === 'ipv6/unicast')
}
