import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { IgnoreRule } from './rule.ts'

export const ignoreExpired: IgnoreRule = {
  id: 'ignore-expired',
  group: 'input',
  scope: 'ignore',
  kinds: COSMOS_KINDS,
  severity: 'warning',
  summary: 'an ignore comment beyond its last day',
  why: 'What was to be ignored for a time has stayed; from the day after the date on it is reported again. A date that no calendar has counts as past.',
  source: 'operational practice',
  fix: 'mend what the comment ignored, or set a later date',
  *check({ fault, until }) {
    if (until === undefined) return
    if (fault === 'expired') {
      const message = `the last day of this comment was ${until.text}; mend what it ignored, or set a later date`
      yield { message, at: until.at }
    }
    if (fault === 'no date') {
      yield { message: `"${until.text}" is no day; write it as YYYY-MM-DD at the end of the comment`, at: until.at }
    }
  },
}
