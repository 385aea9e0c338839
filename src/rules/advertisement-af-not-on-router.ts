import { routerOf } from '../fleet/binding.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { familyName, hasFamily, placeOf } from '../fleet/types.ts'
import { familiesOf } from './activation.ts'
import type { FleetRule } from './rule.ts'

export const advertisementAfNotOnRouter: FleetRule = {
  id: 'advertisement-af-not-on-router',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'an advertisement in a family that its router does not activate',
  why: 'The router has no table for the routes, so it announces none of them.',
  source: 'RFC 4760 section 8; API documentation',
  fix: 'activate the family on the router, or name the right router',
  *check(fleet) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const { spec } = advertisement
      const router = routerOf(fleet, advertisement)
      if (router === undefined || hasFamily(router.spec.addressFamilies, spec.addressFamily)) continue
      yield {
        message: `${familyName(spec.addressFamily)} is not activated on BGPRouter "${router.name}"; activate it there, or name another router`,
        at: placeOf(advertisement, 'spec', 'addressFamily'),
        related: [familiesOf(router)],
      }
    }
  },
}
