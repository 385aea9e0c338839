import { asPathFiltersOf } from '../fleet/as-path.ts'
import { placeOf } from '../fleet/types.ts'
import { problemText } from './pattern-problem.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathRegexInvalid: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-regex-invalid',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'an AS path pattern that is no regular expression',
  why: 'No BGP daemon can compile the pattern, so the policy cannot be installed.',
  source: 'documented behaviour of GoBGP (RE2) and FRR (POSIX extended regular expressions)',
  fix: 'correct the pattern',
  check(policy, report) {
    for (const { pattern, path, re2, posix } of asPathFiltersOf(policy)) {
      if ('value' in re2 || 'value' in posix) continue
      const forGobgp = problemText(re2.problem)
      const forFrr = problemText(posix.problem)
      const problem = forGobgp === forFrr ? forGobgp : `GoBGP stops ${forGobgp}; FRR stops ${forFrr}`
      report({
        message: `the pattern "${pattern}" is a regular expression neither for GoBGP nor for FRR; ${problem}`,
        at: placeOf(policy, ...path),
      })
    }
  },
}
