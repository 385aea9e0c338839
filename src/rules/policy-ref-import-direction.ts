import { find, resourcesOf } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyRefImportDirection: FleetRule = {
  id: 'policy-ref-import-direction',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'policyRef names an import policy',
  why: 'An advertisement is filtered on its way out, and an import policy is for what comes in.',
  source: 'API documentation',
  fix: 'name an export policy, or correct the direction of the policy',
  *check(fleet) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const name = advertisement.spec.policyRef?.name
      const policy = name === undefined ? undefined : find(fleet, 'BGPPolicy', advertisement.namespace, name)
      if (policy?.spec.direction !== 'import') continue
      yield {
        message: `an advertisement needs a policy of direction export, but "${name}" is of direction import; name an export policy`,
        at: placeOf(advertisement, 'spec', 'policyRef', 'name'),
        related: [{ message: `the direction of BGPPolicy "${name}"`, at: placeOf(policy, 'spec', 'direction') }],
      }
    }
  },
}
