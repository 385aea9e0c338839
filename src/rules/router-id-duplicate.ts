import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import { isUsableRouterId } from './router-id-invalid.ts'
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
      yield {
        message: `router ID ${router.spec.routerID} of AS ${router.spec.localASN} is already that of BGPRouter "${first.name}" on ${targetOf(first)}; give ${targetOf(router)} its own`,
        at: placeOf(router, 'spec', 'routerID'),
        related: [{ message: `the router ID of BGPRouter "${first.name}"`, at: placeOf(first, 'spec', 'routerID') }],
      }
    }
  },
}

/** Each router whose ID and AS are those of an earlier one on another target. The planes of one target share an ID. */
export function duplicateIds(fleet: Fleet): ReadonlyMap<Router, Router> {
  const firsts = new Map<string, Router>()
  const duplicates = new Map<Router, Router>()
  for (const router of resourcesOf(fleet, 'BGPRouter')) {
    const { routerID, localASN } = router.spec
    if (!isUsableRouterId(routerID)) continue
    const key = `${routerID} ${localASN}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, router)
    else if (targetOf(first) !== targetOf(router)) duplicates.set(router, first)
  }
  return duplicates
}

/** The target of a router in words, equal for equal targets. */
export function targetOf({ spec }: Router): string {
  return `${spec.targetRef.kind} "${spec.targetRef.name}"`
}
