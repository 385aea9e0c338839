import { asPathFiltersOf } from '../fleet/as-path.ts'
import { placeOf } from '../fleet/types.ts'
import { ambiguousRepetition } from '../regex/ambiguity.ts'
import { treesOf } from '../regex/pattern.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathRegexExpensive: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-regex-expensive',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an AS path pattern that can take exponential time',
  why: 'An engine that tries one way after the other can need more time than there is for a single route.',
  source: 'documented behaviour of FRR (POSIX or PCRE); operational practice',
  fix: 'drop one of the quantifiers, or let a blank separate the repetitions',
  check(policy, report) {
    for (const filter of asPathFiltersOf(policy)) {
      const repetitions = treesOf(filter).map(ambiguousRepetition)
      const [repetition] = repetitions
      if (repetition === undefined || repetitions.includes(undefined)) continue
      report({
        message: `in the pattern "${filter.pattern}", ${repetition} can be read in several ways, and an engine that tries one after the other may need exponential time; drop a quantifier or a branch, or separate the repetitions with a blank`,
        at: placeOf(policy, ...filter.path),
      })
    }
  },
}
