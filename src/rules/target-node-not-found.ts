import { foreignOf, resourcesOf } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissingForeign } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const targetNodeNotFound: FleetRule = {
  id: 'target-node-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'error',
  summary: 'targetRef names a Node that does not exist',
  why: 'Each node takes up the routers that name it, so nobody takes up this one.',
  source: 'API documentation; measured: the API server stores dangling references',
  fix: 'correct the name, or add the Node to what is read',
  autofix: 'unsafe',
  *check(fleet) {
    const nodes = new Map([...foreignOf(fleet, 'node')].map((node) => [node.id.name, node]))
    if (nodes.size === 0) return
    for (const router of resourcesOf(fleet, 'BGPRouter')) {
      const { kind, name } = router.spec.targetRef
      if (kind !== 'Node' || nodes.has(name)) continue
      yield {
        ...explainMissingForeign(`Node "${name}" does not exist in the cluster`, name, nodes),
        at: placeOf(router, 'spec', 'targetRef', 'name'),
      }
    }
  },
}
