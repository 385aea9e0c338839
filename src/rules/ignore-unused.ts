import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { IgnoreRule } from './rule.ts'

export const ignoreUnused: IgnoreRule = {
  id: 'ignore-unused',
  group: 'input',
  scope: 'ignore',
  kinds: COSMOS_KINDS,
  severity: 'warning',
  summary: 'an ignore comment that ignores nothing',
  why: 'A comment that ignores nothing today hides the next, real finding; one that is misspelt hides none at all.',
  source: 'operational practice',
  fix: 'remove the rule from the comment, or the comment with its last rule',
  *check({ at, keyword, fault, rules, unused, line }) {
    if (fault === 'misspelt') {
      yield { message: `"${keyword}" ignores nothing; write it as "cosmos-ignore RULE -- reason"`, at }
    }
    const where = line === undefined ? 'in this document' : 'here'
    const what = rules.length === 1 ? 'the comment' : 'it from the comment'
    for (const rule of unused) yield { message: `${rule.text} finds nothing ${where}; remove ${what}`, at: rule.at }
  },
}
