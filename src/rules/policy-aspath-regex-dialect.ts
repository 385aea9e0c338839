import { asPathFiltersOf } from '../fleet/as-path.ts'
import { placeOf } from '../fleet/types.ts'
import { type AsPathPattern, isReadAlike, traitsOf } from '../regex/pattern.ts'
import { problemText } from './pattern-problem.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathRegexDialect: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-regex-dialect',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'an AS path pattern that depends on the daemon',
  why: 'GoBGP reads patterns as RE2, FRR as POSIX extended regular expressions or, where it is built so, as PCRE.',
  source: 'documented behaviour of FRR and GoBGP',
  fix: 'use what all dialects share, as in (^| )65001( |$)',
  check(policy, report) {
    for (const filter of asPathFiltersOf(policy)) {
      const difference = differenceIn(filter)
      if (difference === undefined) continue
      report({
        message: `the pattern "${filter.pattern}" ${difference}`,
        at: placeOf(policy, ...filter.path),
      })
    }
  },
}

/** Undefined also for a pattern that is valid nowhere. */
function differenceIn(pattern: AsPathPattern): string | undefined {
  const { re2, posix } = pattern
  if ('problem' in re2) {
    if ('problem' in posix) return undefined
    return `is valid for FRR only; GoBGP stops ${problemText(re2.problem)}; write it so that both take it`
  }
  if ('problem' in posix)
    return `is valid for GoBGP only; FRR stops ${problemText(posix.problem)}; write it so that both take it`
  const traits = traitsOf(pattern)
  if (traits.length > 0)
    return `uses ${traits.join(' and ')}, which not every daemon reads alike; write it without, as in (^| )65001( |$) or [0-9]`
  return isReadAlike(re2.value, posix.value)
    ? undefined
    : 'means one thing to GoBGP and another to FRR; write it so that both read it alike'
}
