import { resourcesOf } from '../fleet/fleet.ts'
import { onlyTypeUnder } from '../fleet/policy-sessions.ts'
import { isInt32, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyMatchLocalPrefEbgpImport: FleetRule = {
  id: 'policy-match-local-pref-ebgp-import',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an import policy that matches the local preference of eBGP routes',
  why: 'Routes of another AS come without LOCAL_PREF, so the term never matches.',
  source: 'RFC 4271 section 5.1.5',
  fix: 'match a community that the neighbour sets',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      if (policy.spec.direction !== 'import') continue
      for (const [index, { match }] of policy.spec.terms.entries()) {
        const { localPreference = 0 } = match
        // Zero counts as absent.
        if (localPreference === 0 || !isInt32(localPreference) || onlyTypeUnder(fleet, policy) !== 'eBGP') continue
        yield {
          message: `no route has localPreference ${localPreference} here: every session of this import policy is eBGP, which does not carry it; match a community instead`,
          at: placeOf(policy, 'spec', 'terms', index, 'match', 'localPreference'),
        }
      }
    }
  },
}
