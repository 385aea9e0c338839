import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { IgnoreRule } from './rule.ts'

export const ignoreWithoutReason: IgnoreRule = {
  id: 'ignore-without-reason',
  group: 'input',
  scope: 'ignore',
  kinds: COSMOS_KINDS,
  severity: 'warning',
  summary: 'an ignore comment without a reason',
  why: 'Nobody can later tell whether the exception still holds, so the comment ignores nothing until it says why. A date alone is no reason.',
  source: 'operational practice',
  fix: 'end the comment with " -- " and the reason',
  *check({ at, fault }) {
    if (fault !== 'no reason') return
    yield { message: 'a comment ignores nothing without a reason; end it with " -- " and the reason', at }
  },
}
