import { knownRouters, routersOf } from '../fleet/binding.ts'
import { boundResources } from '../fleet/fleet.ts'
import { isEmptySelector } from '../fleet/selector.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const routerSelectorEmpty: FleetRule = {
  id: 'router-selector-empty',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'warning',
  summary: 'an empty routerSelector selects every router',
  why: 'The object binds to all routers of the namespace, of every plane, and to each one added later.',
  source: 'documented behaviour of Kubernetes label selectors',
  fix: 'select by the labels of the routers that are meant; where all are meant, by a label that all carry',
  *check(fleet) {
    for (const bound of boundResources(fleet)) {
      const { routerSelector } = bound.spec
      if (routerSelector === undefined || !isEmptySelector(routerSelector)) continue
      const count = knownRouters(fleet, bound.namespace).length
      if (count === 0) continue // router-selector-no-match
      yield {
        message: `the empty selector selects ${count === 1 ? 'the only router' : `all ${count} routers`} of namespace ${bound.namespace}${describePlanes(routersOf(fleet, bound))}, and every router added later; select by label`,
        at: placeOf(bound, 'spec', 'routerSelector'),
      }
    }
  },
}

function describePlanes(routers: readonly Router[]): string {
  const roles = [...new Set(routers.flatMap(({ spec }) => spec.roles ?? []))].sort()
  return roles.length > 1 ? ` (${roles.join(', ')})` : ''
}
