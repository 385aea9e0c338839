import { bindingsOf, boundBy, knownRouters } from '../fleet/binding.ts'
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
    for (const binding of bindingsOf(fleet)) {
      const { routerSelector } = binding.bound.spec
      if (routerSelector === undefined || !isEmptySelector(routerSelector)) continue
      const { namespace } = binding.bound
      const count = knownRouters(fleet, namespace).length
      if (count === 0) continue // router-selector-no-match
      const message = `the empty selector selects ${count === 1 ? 'the only router' : `all ${count} routers`} of namespace ${namespace}${describePlanes(binding.routers)}, and every router added later; select by label`
      for (const bound of boundBy(binding)) yield { message, at: placeOf(bound, 'spec', 'routerSelector') }
    }
  },
}

function describePlanes(routers: readonly Router[]): string {
  const roles = [...new Set(routers.flatMap(({ spec }) => spec.roles ?? []))].sort()
  return roles.length > 1 ? ` (${roles.join(', ')})` : ''
}
