import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyAnyWithZeroValue: ResourceRule<'BGPPolicy'> = {
  id: 'policy-any-with-zero-value',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a zero beside any: true',
  why: 'The API server lets a zero pass as absent; an implementation that knows zero from absent has two conditions that exclude each other.',
  source: 'measured server behaviour: any: true excludes these fields only when they are not 0',
  fix: 'remove the field that is 0',
  autofix: 'safe',
  check(policy, report) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      if (match.any !== true) continue
      for (const field of ['vni', 'localPreference', 'med'] as const) {
        if (match[field] !== 0) continue
        report({
          message: `${field}: 0 contradicts any: true where an implementation tells 0 from absent; remove it`,
          at: placeOf(policy, 'spec', 'terms', index, 'match', field),
          fix: { type: 'remove' },
        })
      }
    }
  },
}
