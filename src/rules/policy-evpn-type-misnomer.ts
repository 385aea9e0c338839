import { type EvpnRouteType, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyEvpnTypeMisnomer: ResourceRule<'BGPPolicy'> = {
  id: 'policy-evpn-type-misnomer',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'an EVPN route type that BGP does not tell from another',
  why: 'Sticky is a flag of MAC/IP routes, and IPv4 and IPv6 prefixes are both type 5, so implementations may match more or less than the name says.',
  source: 'RFC 7432 sections 7 and 15; RFC 9136 section 3',
  fix: 'list both prefix types, or both MAC types',
  check(policy, report) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const types = match.evpnRouteType
      if (types === undefined) continue
      for (const { type, problem } of misnomersIn(types)) {
        report({
          message: problem,
          at: placeOf(policy, 'spec', 'terms', index, 'match', 'evpnRouteType', types.indexOf(type)),
        })
      }
    }
  },
}

function* misnomersIn(types: readonly EvpnRouteType[]): Generator<{ type: EvpnRouteType; problem: string }> {
  if (types.includes('stickyMACAddress')) {
    const problem =
      'stickyMACAddress is no route type but a flag of MAC/IP routes; check what the implementation matches with it'
    yield { type: 'stickyMACAddress', problem }
  }
  const [type, ...others] = new Set(types.filter(isPrefixType))
  if (type === undefined || others.length > 0) return
  const other = type === 'iPPrefixAdvertisement' ? 'iPv6PrefixAdvertisement' : 'iPPrefixAdvertisement'
  yield { type, problem: `${type} is EVPN type 5, as ${other} is, so one may match both or not; list both` }
}

function isPrefixType(type: EvpnRouteType): boolean {
  return type === 'iPPrefixAdvertisement' || type === 'iPv6PrefixAdvertisement'
}
