import { bindingsOf } from '../fleet/binding.ts'
import { requirementsOf } from '../fleet/selector.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

const LABEL = 'bgp.miloapis.com/role'

/** Other values of the label are words of the user's own. */
const ROLES = ['fabric', 'tenant', 'transit']

export const routerLabelRoleMismatch: FleetRule = {
  id: 'router-label-role-mismatch',
  group: 'routers',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'warning',
  summary: 'a role label that contradicts the roles',
  why: 'Selectors go by the label and controllers by spec.roles, so peers and policies of one plane meet a router of another.',
  source: 'API documentation: the label mirrors the role',
  fix: 'make the label and the roles agree',
  *check(fleet) {
    const told = new Set<Router>()
    for (const { bound, routers } of bindingsOf(fleet)) {
      const { routerSelector } = bound.spec
      if (routerSelector === undefined) continue
      const requirements = requirementsOf(routerSelector).filter(({ key }) => key === LABEL)
      if (requirements.length === 0) continue
      for (const router of routers) {
        const { roles } = router.spec
        const label = router.labels.get(LABEL)
        if (told.has(router) || label === undefined || !ROLES.includes(label)) continue
        if (roles === undefined || !requirements.some(({ isMetBy }) => !roles.some(isMetBy))) continue
        told.add(router)
        yield {
          message: `the label says ${label} and the roles say ${roles.join(', ')}, and ${bound.kind} "${bound.name}" selects the router by the label; make the two agree`,
          at: placeOf(router, 'metadata', 'labels', LABEL),
          related: [{ message: `the roles of BGPRouter "${router.name}"`, at: placeOf(router, 'spec', 'roles') }],
        }
      }
    }
  },
}
