import { hasLeadingZeros } from '../fleet/router-id.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerIdLeadingZeros: ResourceRule<'BGPRouter'> = {
  id: 'router-id-leading-zeros',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'error',
  summary: 'a router ID with leading zeros',
  why: 'The API server takes it, GoBGP refuses to start with it, and C libraries read such an octet as an octal number.',
  source: 'measured behaviour of the API server; documented behaviour of GoBGP',
  fix: 'write it without leading zeros, once it is clear which number is meant',
  check(resource, report) {
    if (!hasLeadingZeros(resource.spec.routerID)) return
    report({
      message: `router ID ${resource.spec.routerID} has an octet with a leading zero, which some read as octal; write it without`,
      at: placeOf(resource, 'spec', 'routerID'),
    })
  },
}
