import { formatPath } from '../manifest/place.ts'
import { COSMOS_KINDS } from '../schema/kinds.ts'
import { placeIn } from '../schema/served.ts'
import { brokenRules } from '../schema/structure.ts'
import type { ServedRule } from './rule.ts'

export const invalidRule: ServedRule = {
  id: 'invalid-rule',
  group: 'verdict',
  scope: 'served',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'a validation rule of the kind is broken',
  why: 'The API server refuses the object.',
  source: 'measured behaviour of the API server; the rules that the schemas in schemas/ name',
  fix: 'follow the message',
  *check(served) {
    if (served.spec === undefined || served.keepsRules) return
    const reported = new Set(served.schemaProblems.map(({ path }) => formatPath(path)))
    for (const { message, at, field } of brokenRules({ spec: served.spec }, served.structure)) {
      // A value that is empty or too long breaks its rules too: one mistake, one finding.
      if (!reported.has(formatPath(field))) yield { message, at: placeIn(served, at), field: formatPath(field) }
    }
  },
}
