import { prefixKey } from '../fleet/address.ts'
import { parseMatch } from '../fleet/parsed-match.ts'
import { placeOf } from '../fleet/types.ts'
import { repeatsIn } from '../repeats.ts'
import type { ResourceRule } from './rule.ts'

export const policyPrefixlistDuplicate: ResourceRule<'BGPPolicy'> = {
  id: 'policy-prefixlist-duplicate',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'one prefix twice in a prefixList',
  why: 'The list works as it would with one of them; usually another prefix was meant.',
  source: 'operational practice',
  fix: 'remove one, or correct it',
  autofix: 'safe',
  check(policy, report) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const { prefixes } = parseMatch(match)
      if (prefixes.length < 2) continue
      for (const { again, first } of repeatsIn(prefixes, prefixKey)) {
        const path = ['spec', 'terms', index, 'match', 'prefixList']
        report({
          message: `${again.text} is already in this list; remove it, or write the prefix that is meant`,
          at: placeOf(policy, ...path, prefixes.indexOf(again)),
          related: [{ message: 'the same prefix', at: placeOf(policy, ...path, prefixes.indexOf(first)) }],
          fix: { type: 'remove' },
        })
      }
    }
  },
}
