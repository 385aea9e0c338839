import { asPathFiltersOf, matchesEveryPath } from '../fleet/as-path.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyAspathRegexMatchesAll: ResourceRule<'BGPPolicy'> = {
  id: 'policy-aspath-regex-matches-all',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an AS path pattern that matches every path',
  why: 'The filter looks like a condition and filters nothing.',
  source: 'search semantics of RE2 and POSIX',
  fix: 'say which paths are meant, as in ^65001( |$), or drop the filter; .* says that all are meant',
  check(policy, report) {
    for (const filter of asPathFiltersOf(policy)) {
      const { pattern, path } = filter
      if (DELIBERATE.has(pattern) || !matchesEveryPath(filter)) continue
      report({
        message: `the pattern "${pattern}" matches every AS path, also the empty one; say which paths are meant, or drop the filter`,
        at: placeOf(policy, ...path),
      })
    }
  },
}

const DELIBERATE: ReadonlySet<string> = new Set(['.*', '^.*$'])
