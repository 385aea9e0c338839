import { mayExist, resourcesOf } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissing } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const policyRefNotFound: FleetRule = {
  id: 'policy-ref-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'policyRef names a BGPPolicy that does not exist',
  why: 'The filter is missing: depending on the implementation, the routes go out unfiltered or not at all.',
  source: 'API documentation; measured: the API server stores dangling references',
  fix: 'correct the name, or add the policy',
  autofix: 'unsafe',
  *check(fleet, before) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const { namespace, spec } = advertisement
      if (spec.policyRef === undefined || mayExist(fleet, 'BGPPolicy', namespace, spec.policyRef.name)) continue
      yield {
        ...explainMissing(fleet, 'BGPPolicy', namespace, spec.policyRef.name, before),
        at: placeOf(advertisement, 'spec', 'policyRef', 'name'),
      }
    }
  },
}
