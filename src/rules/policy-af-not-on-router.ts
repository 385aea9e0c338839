import { bindingOf } from '../fleet/binding.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { canMatch, type Term, termsOf } from '../fleet/terms.ts'
import { familyName, type Policy, type PolicyMatch, placeOf } from '../fleet/types.ts'
import { familiesOf, nameAll } from './activation.ts'
import type { FleetRule } from './rule.ts'

export const policyAfNotOnRouter: FleetRule = {
  id: 'policy-af-not-on-router',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a term for families that none of the routers of the policy activates',
  why: 'The term never matches there, and the routes it was written for go unfiltered on the router that has them.',
  source: 'API documentation; RFC 4760 section 8',
  fix: 'bind the policy to the routers that carry the family',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      const { routers, isProven, families } = bindingOf(fleet, policy)
      if (routers.length === 0 || !isProven) continue
      for (const term of termsOf(policy)) {
        if (term.match.contradiction !== undefined || families.some((family) => canMatch(term, familyName(family))))
          continue
        yield {
          message: `term ${term.sequence} matches only routes of ${[...term.match.families].join(' and ')}, which ${nameAll(routers)} never has; bind the policy to the router that carries them`,
          at: placeOf(policy, 'spec', 'terms', term.index, 'match', fieldOf(policy, term)),
          related: routers.slice(0, 1).map(familiesOf),
        }
      }
    }
  },
}

/** The condition that limits the families of a term most. */
function fieldOf({ spec }: Policy, { index }: Term): keyof PolicyMatch {
  const match: PolicyMatch = spec.terms[index]?.match ?? {}
  if (match.addressFamilies?.length) return 'addressFamilies'
  const evpn = (['evpnRouteType', 'vni', 'macAddress'] as const).find((field) => match[field])
  return evpn ?? (match.prefixList?.length ? 'prefixList' : 'ipPrefix')
}
