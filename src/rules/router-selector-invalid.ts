import { selectorProblems } from '../fleet/selector.ts'
import { type Bound, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerSelectorInvalid: ResourceRule<Bound['kind']> = {
  id: 'router-selector-invalid',
  group: 'references',
  scope: 'resource',
  kinds: ['BGPPeer', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'error',
  summary: 'a routerSelector that no client can evaluate',
  why: 'The API server stores any text, but evaluation of the selector fails, and the object binds to no router.',
  source: 'documented behaviour of Kubernetes label selectors; measured: the API server accepts any operator',
  fix: 'follow the message; operators are In, NotIn, Exists and DoesNotExist, in this spelling',
  autofix: 'unsafe',
  check(resource, report) {
    if (resource.spec.routerSelector === undefined) return
    for (const { path, part, message, meant } of selectorProblems(resource.spec.routerSelector)) {
      report({
        message,
        at: { ...placeOf(resource, 'spec', 'routerSelector', ...path), part },
        ...(meant === undefined ? {} : { fix: { type: 'replace', value: meant } }),
      })
    }
  },
}
