import { duplicateIds, haveSessionOfEqualIds } from '../fleet/router-id.ts'
import { placeOf, targetOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const routerIdDuplicate: FleetRule = {
  id: 'router-id-duplicate',
  group: 'routers',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'error',
  summary: 'one router ID on two nodes of an AS',
  why: 'A speaker drops an OPEN that carries its own identifier, and route selection, loop detection and route reflection take the two for one.',
  source: 'RFC 6286 sections 2.1 and 2.2; RFC 4456 section 8',
  fix: 'give every node a router ID of its own',
  *check(fleet) {
    for (const [router, first] of duplicateIds(fleet)) {
      if (haveSessionOfEqualIds(fleet, router, first)) continue
      yield {
        message: `router ID ${router.spec.routerID} of AS ${router.spec.localASN} is already that of BGPRouter "${first.name}" on ${targetOf(first)}; give ${targetOf(router)} its own`,
        at: placeOf(router, 'spec', 'routerID'),
        related: [{ message: `the router ID of BGPRouter "${first.name}"`, at: placeOf(first, 'spec', 'routerID') }],
      }
    }
  },
}
