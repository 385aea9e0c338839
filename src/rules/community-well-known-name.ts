import { communityText, readCommunity } from '../fleet/community.ts'
import { allOf, standardChanges } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const communityWellKnownName: ResourceRule<'BGPPolicy'> = {
  id: 'community-well-known-name',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a community by name',
  why: 'The API speaks of numbers only; which names an implementation knows is its own affair.',
  source: 'IANA, BGP Well-known Communities; API documentation',
  fix: 'write the number, as in 65535:65281 for no-export',
  autofix: 'safe',
  check(policy, report) {
    for (const { path, text } of allOf(standardChanges(policy))) {
      const reading = readCommunity(text)
      if (reading.state !== 'name') continue
      const number = communityText(reading.bits)
      report({
        message: `not every implementation knows the name ${text}; write ${number}`,
        at: placeOf(policy, ...path),
        fix: { type: 'replace', value: number },
      })
    }
  },
}
