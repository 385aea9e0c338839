import { isAsn, isReservedAsn } from '../fleet/asn.ts'
import { asnsOf, bindingOf } from '../fleet/binding.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyPrependForeignAsn: FleetRule = {
  id: 'policy-prepend-foreign-asn',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an export policy that prepends the number of another AS',
  why: 'The route claims a way through an AS that it never took: that AS drops it as a loop, others as spoofed.',
  source: 'RFC 4271 section 5.1.2',
  fix: 'leave asn out, so that the own number is prepended',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      if (policy.spec.direction !== 'export') continue
      const binding = bindingOf(fleet, policy)
      if (!binding.isProven || binding.routers.length === 0) continue
      const asns = asnsOf(fleet, binding)
      for (const [index, { set }] of policy.spec.terms.entries()) {
        const { asn, prepend } = set?.asPath ?? {}
        if (asn === undefined || prepend === undefined || asns.has(asn)) continue
        // Other numbers are for asn-reserved and asn-out-of-range.
        if (isReservedAsn(asn) || !isAsn(asn)) continue
        yield {
          message: `none of the routers of this policy is in AS ${asn}, so prepending it claims a way that the routes never took; leave asn out`,
          at: placeOf(policy, 'spec', 'terms', index, 'set', 'asPath', 'asn'),
        }
      }
    }
  },
}
