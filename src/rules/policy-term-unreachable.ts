import { coversInAllReadings } from '../fleet/match.ts'
import { decideAlike, type Term, termsOf } from '../fleet/terms.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'
import { earlierTerm } from './terms.ts'

export const policyTermUnreachable: ResourceRule<'BGPPolicy'> = {
  id: 'policy-term-unreachable',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a term behind one that already decides about all its routes',
  why: 'The first match decides, so what this term permits, denies or sets never happens.',
  source: 'API documentation: terms are evaluated by ascending sequence, the first match decides',
  fix: 'give the narrower term the smaller sequence',
  check(policy, report) {
    for (const term of termsOf(policy)) {
      const { coveredBy } = term
      if (coveredBy === undefined || decideAlike(term, coveredBy)) continue
      report({
        message: `term ${term.sequence} (${term.action}) is never reached: term ${coveredBy.sequence} (${coveredBy.action}) comes first and matches every route that it matches; ${remedyFor(term, coveredBy)}`,
        at: placeOf(policy, 'spec', 'terms', term.index),
        related: [earlierTerm(policy, coveredBy)],
      })
    }
  },
}

/** To swap two terms that match the same would only make the other one dead. */
function remedyFor(term: Term, coveredBy: Term): string {
  const matchTheSame = coversInAllReadings(term.match, coveredBy.match)
  return matchTheSame ? 'keep one of the two' : `move it before term ${coveredBy.sequence}`
}
