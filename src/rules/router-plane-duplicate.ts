import { routersByNode } from '../fleet/nodes.ts'
import { type AddressFamily, familyName, hasFamily, placeOf, type Router, targetOf } from '../fleet/types.ts'
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
    for (const routers of routersByNode(fleet).values()) {
      if (!haveCommonFamily(routers)) continue
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

/** False for routers of which no two are in one plane. */
function haveCommonFamily(routers: readonly Router[]): boolean {
  const families: AddressFamily[] = []
  for (const { spec } of routers) {
    for (const family of spec.addressFamilies) {
      if (hasFamily(families, family)) return true
      families.push(family)
    }
  }
  return false
}

/** A plane of a node is a namespace, a family and a role. A router without roles may have any, so it meets every other one. */
function planesOf({ namespace, spec }: Router): readonly string[] {
  return withFamilies(namespace, spec, ['any', ...(spec.roles ?? ['none'])])
}

function rivalPlanes({ namespace, spec }: Router): readonly string[] {
  return withFamilies(namespace, spec, spec.roles === undefined ? ['any'] : [...spec.roles, 'none'])
}

function withFamilies(namespace: string, spec: Router['spec'], roles: readonly string[]): readonly string[] {
  return spec.addressFamilies.flatMap((family) => roles.map((role) => `${namespace} ${familyName(family)} ${role}`))
}
