import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { familyName, placeOf, type Router, targetOf } from '../fleet/types.ts'
import { groupBy } from '../group-by.ts'
import type { FleetRule } from './rule.ts'

export const routerPlaneDuplicate: FleetRule = {
  id: 'router-plane-duplicate',
  group: 'routers',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'error',
  summary: 'two routers for one plane of a node',
  why: 'A node runs one speaker a plane; two of them fight for the port and for the sessions.',
  source: 'API documentation: one router a node and plane',
  fix: 'merge the two',
  *check(fleet) {
    for (const routers of routersByTarget(fleet)) {
      /** The first router of each plane. */
      const firsts = new Map<string, Router>()
      for (const router of routers) {
        const rival = rivalPlanes(router)
          .map((plane) => firsts.get(plane))
          .find((first) => first !== undefined)
        for (const plane of planesOf(router)) if (!firsts.has(plane)) firsts.set(plane, router)
        if (rival === undefined) continue
        yield {
          message: `BGPRouter "${rival.name}" already serves this plane of ${targetOf(router)}; merge the two`,
          at: placeOf(router, 'spec', 'targetRef'),
          related: [{ message: `the target of BGPRouter "${rival.name}"`, at: placeOf(rival, 'spec', 'targetRef') }],
        }
      }
    }
  },
}

/** The routers of each namespace and target that has two or more of them. */
function routersByTarget(fleet: Fleet): readonly (readonly Router[])[] {
  const byTarget = groupBy(resourcesOf(fleet, 'BGPRouter'), (router) => `${router.namespace} ${targetOf(router)}`)
  return [...byTarget.values()].filter(({ length }) => length > 1)
}

/** A plane is a family and a role. A router without roles may have any, so it meets every other one. */
function planesOf({ spec }: Router): readonly string[] {
  return withFamilies(spec, ['any', ...(spec.roles ?? ['none'])])
}

function rivalPlanes({ spec }: Router): readonly string[] {
  return withFamilies(spec, spec.roles === undefined ? ['any'] : [...spec.roles, 'none'])
}

function withFamilies({ addressFamilies }: Router['spec'], roles: readonly string[]): readonly string[] {
  return addressFamilies.flatMap((family) => roles.map((role) => `${familyName(family)} ${role}`))
}
