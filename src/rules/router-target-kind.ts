import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerTargetKind: ResourceRule<'BGPRouter'> = {
  id: 'router-target-kind',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'a router on a target that is no Node',
  why: 'The API documents Node as the only target; a controller that serves nodes passes the router by.',
  source: 'API documentation',
  fix: 'write kind: Node, unless a controller of yours serves this kind',
  check(resource, report) {
    const { kind } = resource.spec.targetRef
    if (kind === 'Node') return
    report({
      message: `the target is of kind "${kind}", and the API documents only Node; write Node, unless a controller of yours serves this kind`,
      at: placeOf(resource, 'spec', 'targetRef', 'kind'),
    })
  },
}
