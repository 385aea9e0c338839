import { familyName, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerMixedPlanes: ResourceRule<'BGPRouter'> = {
  id: 'router-mixed-planes',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'EVPN and unicast in one router',
  why: 'The model of the API is a router for each plane of a node, and some controllers count on it.',
  source: 'API documentation',
  fix: 'split it into two routers, where the controller wants one for each plane',
  check(resource, report) {
    const families = resource.spec.addressFamilies
    const unicast = families.find(({ safi }) => safi === 'unicast')
    const index = families.findIndex(({ safi }) => safi === 'evpn')
    if (unicast === undefined || index === -1) return
    report({
      message: `the router has ${familyName(unicast)} and l2vpn/evpn, and the API means one router for each plane; split it, where the controller wants that`,
      at: placeOf(resource, 'spec', 'addressFamilies', index),
    })
  },
}
