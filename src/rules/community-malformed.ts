import { isPattern, readCommunity } from '../fleet/community.ts'
import { allOf, standardChanges } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const communityMalformed: ResourceRule<'BGPPolicy'> = {
  id: 'community-malformed',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'text that is no community',
  why: 'The API server takes any text here. FRR refuses the policy then, and GoBGP reads what it can: 65000:1:2 becomes 65000:1.',
  source: 'RFC 1997; documented behaviour of FRR; measured with GoBGP',
  fix: 'write two numbers up to 65535 with a colon between, as in 65000:100',
  check(policy, report) {
    for (const { list, path, text } of allOf(standardChanges(policy))) {
      if (readCommunity(text).state !== 'malformed' || (list === 'remove' && isPattern(text))) continue
      report({
        message: `"${text}" is no community; write two numbers, as in 65000:100`,
        at: placeOf(policy, ...path),
      })
    }
  },
}
