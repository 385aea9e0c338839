import { placeOf } from '../fleet/types.ts'
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
  *check(resource) {
    const seen = new Set<string>()
    for (const [index, role] of (resource.spec.roles ?? []).entries()) {
      if (!seen.has(role)) {
        seen.add(role)
        continue
      }
      yield {
        message: `the router already has the role ${role}; remove it here, or write the role that was meant`,
        at: placeOf(resource, 'spec', 'roles', index),
      }
    }
  },
}
