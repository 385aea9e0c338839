import { EVPN, familyName, hasFamily, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerRoleAfMismatch: ResourceRule<'BGPRouter'> = {
  id: 'router-role-af-mismatch',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'role tenant without EVPN',
  why: 'Tenants live in the overlay, whose routes travel in EVPN; role or families are wrong.',
  source: 'API documentation',
  fix: 'activate l2vpn/evpn, or correct the roles',
  check(resource, report) {
    const { roles = [], addressFamilies } = resource.spec
    if (!roles.includes('tenant') || hasFamily(addressFamilies, EVPN)) return
    report({
      message: `role tenant is for the overlay, but the router activates only ${addressFamilies.map(familyName).join(', ')}; add l2vpn/evpn, or correct the roles`,
      at: placeOf(resource, 'spec', 'roles'),
    })
  },
}
