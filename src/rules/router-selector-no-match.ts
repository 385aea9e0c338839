import { bindingsOf, boundBy, knownRouters } from '../fleet/binding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { isValidSelector, type Requirement, requirementsOf } from '../fleet/selector.ts'
import { contradictionsIn } from '../fleet/selector-contradiction.ts'
import { type Known, type LabelSelector, placeOf } from '../fleet/types.ts'
import { didYouMean, suggestion } from '../nearest.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const routerSelectorNoMatch: FleetRule = {
  id: 'router-selector-no-match',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'error',
  summary: 'routerSelector selects no router',
  why: 'The object binds to no router, so it has no effect.',
  source: 'API documentation; documented behaviour of Kubernetes label selectors',
  fix: 'correct the key or the value of the label, here or on the routers',
  *check(fleet) {
    for (const binding of bindingsOf(fleet)) {
      const { namespace, spec } = binding.bound
      const { routerSelector } = spec
      if (routerSelector === undefined || binding.found.length > 0) continue
      if (!isValidSelector(routerSelector)) continue // router-selector-invalid
      if (contradictionsIn(routerSelector).length > 0) continue // router-selector-contradiction
      const explanation = explain(fleet, namespace, routerSelector)
      for (const bound of boundBy(binding)) yield { ...explanation, at: placeOf(bound, 'spec', 'routerSelector') }
    }
  },
}

interface Explanation {
  readonly message: string
  readonly related: readonly RelatedPlace[]
}

function explain(fleet: Fleet, namespace: string, selector: LabelSelector): Explanation {
  const routers = knownRouters(fleet, namespace).slice(0, MOST_COMPARED)
  const requirements = requirementsOf(selector)
  const [closest] = routers
    .map((router) => compare(router, requirements))
    .sort((a, b) => a.unmet.length - b.unmet.length)
  const unmet = closest?.unmet[0]
  if (closest === undefined || unmet === undefined) {
    const message = `the selector selects no router, since namespace ${namespace} has none and selectors never cross namespaces`
    return { message, related: [] }
  }
  const { name, labels } = closest.router
  const label = labels.get(unmet.key)
  const difference = label === undefined ? `has no label ${unmet.key}` : `has ${unmet.key}: ${label}`
  const path = label === undefined ? ['metadata', 'labels'] : ['metadata', 'labels', unmet.key]
  return {
    message: `no BGPRouter of namespace ${namespace} meets the selector; "${name}" comes nearest, but ${difference}${suggest(routers, unmet)}`,
    related: [{ message: `the labels of BGPRouter "${name}"`, at: placeOf(closest.router, ...path) }],
  }
}

/** With thousands of selectors that select none, comparing each with thousands of routers would take minutes. */
const MOST_COMPARED = 500

function compare(router: Known, requirements: readonly Requirement[]) {
  return { router, unmet: requirements.filter(({ key, isMetBy }) => !isMetBy(router.labels.get(key))) }
}

/** A key that routers do have, where only its prefix or a letter differs; or a value that they have for the key. */
function suggest(routers: readonly Known[], { key, values }: Requirement): string {
  const keys = new Set(routers.flatMap(({ labels }) => [...labels.keys()]))
  if (!keys.has(key)) {
    const sameName = [...keys].filter((other) => other.endsWith(`/${key}`))
    return sameName.length === 1 ? suggestion(sameName[0]) : didYouMean(key, keys)
  }
  const present = new Set(routers.map(({ labels }) => labels.get(key)).filter((value) => value !== undefined))
  const wrong = values.find((value) => !present.has(value))
  return wrong === undefined ? '' : didYouMean(wrong, present)
}
