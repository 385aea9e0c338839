import { isIdle } from '../fleet/terms.ts'
import { type PolicySet, placeOf } from '../fleet/types.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const policyTermNoop: ResourceRule<'BGPPolicy'> = {
  id: 'policy-term-noop',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a set, or a part of one, that sets nothing',
  why: 'The route stays as it is; usually a value was lost.',
  source: 'API documentation',
  fix: 'remove it, or write the value that is missing',
  autofix: 'safe',
  check(policy, report) {
    for (const [index, { set }] of policy.spec.terms.entries()) {
      if (set === undefined) continue
      for (const path of idlePartsOf(set)) {
        report({
          message: `${path.at(-1)} changes nothing; remove it, or write the value that is missing`,
          at: placeOf(policy, 'spec', 'terms', index, ...path),
          fix: { type: 'remove' },
        })
      }
    }
  },
}

function* idlePartsOf(set: PolicySet): Generator<Path> {
  if (Object.keys(set).length === 0) yield ['set']
  for (const part of ['asPath', 'communities', 'extCommunities', 'nextHop'] as const) {
    if (set[part] !== undefined && isIdle(set[part])) yield ['set', part]
  }
}
