import { EVPN, hasFamily, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerRolesMissing: ResourceRule<'BGPRouter'> = {
  id: 'router-roles-missing',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'a router without roles',
  why: 'A controller that picks its routers by role leaves this one alone.',
  source: 'API documentation',
  fix: 'say what the plane is for: fabric, tenant or transit',
  check(resource, report) {
    const { roles, addressFamilies } = resource.spec
    if (roles !== undefined) return
    const role = hasFamily(addressFamilies, EVPN) ? 'tenant' : 'fabric'
    report({
      message: `the router has no roles, and a controller that picks routers by role skips it; add roles, for example [${role}]`,
      at: placeOf(resource, 'spec'),
    })
  },
}
