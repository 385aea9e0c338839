import type { Location } from '../finding.ts'
import type { Word } from '../ignore-comment.ts'
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
  autofix: 'safe',
  *check({ at, keyword, fault, rules, unused, line }) {
    if (fault === 'misspelt') {
      yield { message: `"${keyword}" ignores nothing; write it as "cosmos-ignore RULE -- reason"`, at }
    }
    const where = line === undefined ? 'in this document' : 'here'
    const what = rules.length === 1 ? 'the comment' : 'it from the comment'
    for (const rule of unused) {
      yield {
        message: `${rule.text} finds nothing ${where}; remove ${what}`,
        at: rule.at,
        fix: { type: 'comment', at: rules.length === 1 ? at : withComma(rule, rules), text: '' },
      }
    }
  },
}

/** A rule and what parts it from the next one, or from the one before where it is the last. */
function withComma(rule: Word, rules: readonly Word[]): Location {
  const index = rules.indexOf(rule)
  const next = rules[index + 1]
  const start = next === undefined ? (rules[index - 1] ?? rule).at.end : rule.at.start
  return { ...rule.at, start, end: next?.at.start ?? rule.at.end }
}
