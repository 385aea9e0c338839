import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyMatchEmpty: ResourceRule<'BGPPolicy'> = {
  id: 'policy-match-empty',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a match without a condition',
  why: 'A term without conditions is for every route; that is what any: true says, so a condition was probably lost.',
  source: 'API documentation: a field that is absent or empty matches everything',
  fix: 'write any: true, or the condition that is missing',
  autofix: 'unsafe',
  check(policy, report) {
    for (const [index, { sequence, action, match }] of policy.spec.terms.entries()) {
      if (!Object.values(match).every(isNoCondition)) continue
      report({
        message: `term ${sequence} has no condition, so it would ${action} every route; write any: true, or the condition that is missing`,
        at: placeOf(policy, 'spec', 'terms', index, 'match'),
        ...(Object.keys(match).length === 0 ? { fix: { type: 'add', key: 'any', value: true } } : {}),
      })
    }
  },
}

function isNoCondition(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0)
}
