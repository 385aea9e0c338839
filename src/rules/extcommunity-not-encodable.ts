import { allOf, extendedChanges } from '../fleet/community-fields.ts'
import { readExtendedCommunity } from '../fleet/extended-community.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const extcommunityNotEncodable: ResourceRule<'BGPPolicy'> = {
  id: 'extcommunity-not-encodable',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'an extended community that does not fit into eight octets',
  why: 'Implementations refuse it, or cut it off and make another community of it.',
  source: 'RFC 4360 section 3; RFC 5668 section 2',
  fix: 'use a number up to 65535 behind an address or an AS number above 65535, as in 70000:100',
  check(policy, report) {
    for (const { path, text } of allOf(extendedChanges(policy))) {
      const reading = readExtendedCommunity(text)
      if (reading.state !== 'not-encodable') continue
      report({
        message: `no extended community can hold ${text}, since ${reading.limit}; use a smaller value`,
        at: placeOf(policy, ...path),
      })
    }
  },
}
