import { placeOf } from '../fleet/types.ts'
import { repeatsIn } from '../repeats.ts'
import type { ResourceRule } from './rule.ts'

export const routerRolesDuplicate: ResourceRule<'BGPRouter'> = {
  id: 'router-roles-duplicate',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'one role twice',
  why: 'It does no harm, but mostly another role was meant.',
  source: 'operational practice',
  fix: 'remove one, or write the role that was meant',
  autofix: 'safe',
  check(resource, report) {
    const { roles = [] } = resource.spec
    if (roles.length < 2) return
    for (const { again } of repeatsIn(roles.entries(), ([, role]) => role)) {
      const [index, role] = again
      report({
        message: `the router already has the role ${role}; remove it here, or write the role that was meant`,
        at: placeOf(resource, 'spec', 'roles', index),
        fix: { type: 'remove' },
      })
    }
  },
}
