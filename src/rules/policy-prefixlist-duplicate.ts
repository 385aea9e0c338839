import { networkText, parsePrefix } from '../fleet/address.ts'
import { type Policy, placeOf } from '../fleet/types.ts'
import type { Report, ResourceRule } from './rule.ts'

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
  *check(policy) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      yield* duplicatesIn(policy, index, match.prefixList ?? [])
    }
  },
}

function* duplicatesIn(policy: Policy, index: number, prefixList: readonly string[]): Generator<Report> {
  const firsts = new Map<string, number>()
  for (const [item, text] of prefixList.entries()) {
    const prefix = parsePrefix(text)
    if (prefix === undefined) continue
    const network = networkText(prefix)
    const first = firsts.get(network)
    if (first === undefined) {
      firsts.set(network, item)
      continue
    }
    yield {
      message: `${text} is already in this list; remove it, or write the prefix that is meant`,
      at: placeOf(policy, 'spec', 'terms', index, 'match', 'prefixList', item),
      related: [
        { message: 'the same prefix', at: placeOf(policy, 'spec', 'terms', index, 'match', 'prefixList', first) },
      ],
    }
  }
}
