import type { Requirement } from '../fleet/selector.ts'
import { contradictionsIn } from '../fleet/selector-contradiction.ts'
import { type Bound, type LabelSelector, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerSelectorContradiction: ResourceRule<Bound['kind']> = {
  id: 'router-selector-contradiction',
  group: 'references',
  scope: 'resource',
  kinds: ['BGPPeer', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'error',
  summary: 'a routerSelector whose requirements exclude each other',
  why: 'A router must meet all requirements at once, which no labels can, so the object never binds to any.',
  source: 'documented behaviour of Kubernetes label selectors: all requirements are ANDed',
  fix: 'remove one of the requirements; for a choice of values write one In with all of them',
  check(resource, report) {
    const { routerSelector } = resource.spec
    if (routerSelector === undefined) return
    for (const { later, earlier } of contradictionsIn(routerSelector)) {
      const all = [...earlier, later].map((requirement) => `"${describe(routerSelector, requirement)}"`)
      report({
        message: `no label can meet ${all.length === 2 ? all.join(' and ') : `all of ${all.join(', ')}`}; remove one of them`,
        at: placeOf(resource, 'spec', 'routerSelector', ...later.path),
        related: earlier.map((requirement) => ({
          message: `"${describe(routerSelector, requirement)}"`,
          at: placeOf(resource, 'spec', 'routerSelector', ...requirement.path),
        })),
      })
    }
  },
}

function describe({ matchLabels, matchExpressions }: LabelSelector, { key, path }: Requirement): string {
  const expression = matchExpressions?.[Number(path[1])]
  if (path[0] === 'matchLabels' || expression === undefined) return `${key}: ${matchLabels?.[key]}`
  const { operator, values = [] } = expression
  return values.length === 0 ? `${key} ${operator}` : `${key} ${operator} [${shorten(values)}]`
}

const MOST_VALUES = 5

function shorten(values: readonly string[]): string {
  return [...values.slice(0, MOST_VALUES), ...(values.length > MOST_VALUES ? ['…'] : [])].join(', ')
}
