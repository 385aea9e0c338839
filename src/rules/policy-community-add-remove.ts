import { extendedChanges, standardChanges } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyCommunityAddRemove: ResourceRule<'BGPPolicy'> = {
  id: 'policy-community-add-remove',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'one community both added and removed by a term',
  why: 'Nothing says which of the two comes first, so routes leave with the community or without it.',
  source: 'API documentation, which gives no order',
  fix: 'keep one of the two',
  check(policy, report) {
    for (const { add, remove } of [...standardChanges(policy), ...extendedChanges(policy)]) {
      if (add.length === 0 || remove.length === 0) continue
      const added = new Map(add.map((written) => [written.key, written]))
      for (const { key, text, path } of remove) {
        const other = key === undefined ? undefined : added.get(key)
        if (other === undefined) continue
        report({
          message: `this term adds ${other.text} too, and nothing says which comes first; keep one of the two`,
          at: placeOf(policy, ...path),
          related: [{ message: `${text} is added here`, at: placeOf(policy, ...other.path) }],
        })
      }
    }
  },
}
