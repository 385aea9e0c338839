import { duplicateIds, routersOfRepeatedId } from '../fleet/router-id.ts'
import { placeOf, type Router, targetOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'

export const routerIdDuplicateAcrossAs: FleetRule = {
  id: 'router-id-duplicate-across-as',
  group: 'routers',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'warning',
  summary: 'one router ID on two nodes of different ASes',
  why: 'It is legal, but the resolution of connection collisions and many tools assume that it does not happen, and it is usually a copy.',
  source: 'RFC 6286 section 2.1; RFC 4271 section 6.8',
  fix: 'give every node a router ID of its own',
  *check(fleet) {
    const duplicates = duplicateIds(fleet)
    for (const routers of routersOfRepeatedId(fleet)) {
      const firsts = new Map<string, Router>()
      for (const router of routers) {
        if (duplicates.has(router)) continue
        const { routerID, localASN } = router.spec
        const first = getOrInsert(firsts, router.namespace, () => router)
        if (first.spec.localASN === localASN || targetOf(first) === targetOf(router)) continue
        yield {
          message: `router ID ${routerID} is already that of BGPRouter "${first.name}" on ${targetOf(first)}, in AS ${first.spec.localASN}; give ${targetOf(router)} its own`,
          at: placeOf(router, 'spec', 'routerID'),
          related: [{ message: `the router ID of BGPRouter "${first.name}"`, at: placeOf(first, 'spec', 'routerID') }],
        }
      }
    }
  },
}
