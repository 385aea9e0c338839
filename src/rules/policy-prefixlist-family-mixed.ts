import { parseMatch } from '../fleet/parsed-match.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyPrefixlistFamilyMixed: ResourceRule<'BGPPolicy'> = {
  id: 'policy-prefixlist-family-mixed',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'IPv4 and IPv6 in one prefixList',
  why: 'FRR and others keep prefix lists by family, so such a term has to be split, or half of it is lost.',
  source: 'documented behaviour of FRR',
  fix: 'use a term for each family',
  check(policy, report) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const { prefixes } = parseMatch(match)
      const item = prefixes.findIndex(({ bits }) => bits !== prefixes[0]?.bits)
      const stranger = prefixes[item]
      if (stranger === undefined) continue
      const [first, other] = stranger.bits === 32 ? ['IPv6', 'IPv4'] : ['IPv4', 'IPv6']
      report({
        message: `${stranger.text} is ${other} in a list that begins with ${first}; use a term for each family`,
        at: placeOf(policy, 'spec', 'terms', index, 'match', 'prefixList', item),
      })
    }
  },
}
