import { parsePrefix } from '../fleet/address.ts'
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
  *check(policy) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const families = (match.prefixList ?? []).map((text) => parsePrefix(text)?.bits)
      const item = families.findIndex((bits) => bits !== families[0])
      if (item === -1) continue
      const [first, other] = families[item] === 32 ? ['IPv6', 'IPv4'] : ['IPv4', 'IPv6']
      yield {
        message: `${match.prefixList?.[item]} is ${other} in a list that begins with ${first}; use a term for each family`,
        at: placeOf(policy, 'spec', 'terms', index, 'match', 'prefixList', item),
      }
    }
  },
}
