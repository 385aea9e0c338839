import { COSMOS_KINDS } from '../schema/kinds.ts'
import { placeIn } from '../schema/served.ts'
import { repeatedItems } from '../schema/structure.ts'
import type { ServedRule } from './rule.ts'

export const invalidSchema: ServedRule = {
  id: 'invalid-schema',
  group: 'verdict',
  scope: 'served',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'a value that the schema of its kind does not allow',
  why: 'The API server refuses the object.',
  source: 'measured behaviour of the API server; the schemas in schemas/',
  fix: 'follow the message',
  autofix: 'unsafe',
  *check(served) {
    for (const { path, ...problem } of served.schemaProblems) yield { ...problem, at: placeIn(served, path) }
    if (served.spec === undefined || served.keepsRules) return
    for (const { path, firstPath, item } of repeatedItems({ spec: served.spec }, served.structure)) {
      yield {
        message: `${JSON.stringify(item)} is in the list already; remove one`,
        at: placeIn(served, path),
        related: [{ message: 'it stands here before', at: placeIn(served, firstPath) }],
      }
    }
  },
}
