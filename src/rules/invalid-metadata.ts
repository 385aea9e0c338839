import { formatPath } from '../manifest/place.ts'
import { isPlainMetadata } from '../schema/accept.ts'
import { COSMOS_KINDS } from '../schema/kinds.ts'
import { metadataProblems } from '../schema/metadata.ts'
import { placeIn } from '../schema/served.ts'
import type { ServedRule } from './rule.ts'

export const invalidMetadata: ServedRule = {
  id: 'invalid-metadata',
  group: 'verdict',
  scope: 'served',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'metadata that the API server refuses',
  why: 'The API server refuses the object.',
  source: 'measured behaviour of the API server',
  fix: 'follow the message; names are lower case, label values are quoted text',
  *check(served) {
    if (isPlainMetadata(served.metadata)) return
    for (const { message, at, part, field } of metadataProblems(served.metadata)) {
      yield { message, at: placeIn(served, at, part), field: formatPath(field) }
    }
  },
}
