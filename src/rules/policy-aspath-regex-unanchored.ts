import { asPathFiltersOf, matchesEveryPath } from '../fleet/as-path.ts'
import { placeOf } from '../fleet/types.ts'
import { treesOf } from '../regex/pattern.ts'
import { openRuns } from '../regex/runs.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathRegexUnanchored: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-regex-unanchored',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a number in an AS path pattern that is also found inside longer numbers',
  why: 'A pattern is searched for in the path as text: 65001 is also found in 165001 and in 650010.',
  source: 'search semantics of RE2 and POSIX; API documentation (AS path as text separated by blanks)',
  fix: 'put ^, $ or a blank on both sides of the number, as in (^| )65001( |$)',
  check(policy, report) {
    for (const filter of asPathFiltersOf(policy)) {
      if (filter.matchType !== 'contains' || matchesEveryPath(filter)) continue
      const runs = treesOf(filter).map(openRuns)
      const number = runs[0]?.[0]
      if (number === undefined || runs.some(({ length }) => length === 0)) continue
      report({
        message: `the pattern "${filter.pattern}" finds ${number} also inside longer numbers; put ^, $ or a blank on both sides of it, as in (^| )${number}( |$)`,
        at: placeOf(policy, ...filter.path),
      })
    }
  },
}
