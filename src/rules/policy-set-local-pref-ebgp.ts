import { resourcesOf } from '../fleet/fleet.ts'
import { onlyTypeUnder } from '../fleet/policy-sessions.ts'
import { isInt32, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policySetLocalPrefEbgp: FleetRule = {
  id: 'policy-set-local-pref-ebgp',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an export policy that sets the local preference for eBGP only',
  why: 'LOCAL_PREF is not sent to another AS, so the setting has no effect.',
  source: 'RFC 4271 section 5.1.5',
  fix: 'set a metric or communities, or prepend to the AS path',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      if (policy.spec.direction !== 'export') continue
      for (const [index, { set }] of policy.spec.terms.entries()) {
        const value = set?.localPreference
        if (value === undefined || !isInt32(value) || onlyTypeUnder(fleet, policy) !== 'eBGP') continue
        yield {
          message: `localPreference ${value} is not sent: every session of this export policy is eBGP; set a metric or communities instead`,
          at: placeOf(policy, 'spec', 'terms', index, 'set', 'localPreference'),
        }
      }
    }
  },
}
