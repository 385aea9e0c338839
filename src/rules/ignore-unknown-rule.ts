import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { IgnoreRule } from './rule.ts'

export const ignoreUnknownRule: IgnoreRule = {
  id: 'ignore-unknown-rule',
  group: 'input',
  scope: 'ignore',
  kinds: COSMOS_KINDS,
  severity: 'warning',
  summary: 'an ignore comment that names no rule which it could ignore',
  why: 'The comment ignores nothing.',
  source: 'operational practice',
  fix: 'name the rule as the report does',
  autofix: 'unsafe',
  *check({ at, fault, unknown }) {
    if (fault === 'no rule') {
      yield { message: 'this comment names no rule; write it as "cosmos-ignore RULE -- reason"', at }
    }
    for (const { explanation, at, meant } of unknown) {
      yield {
        message: explanation,
        at,
        ...(meant === undefined ? {} : { fix: { type: 'comment', at, text: meant } }),
      }
    }
  },
}
