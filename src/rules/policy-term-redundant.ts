import { decideAlike, termsOf } from '../fleet/terms.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'
import { earlierTerm } from './terms.ts'

export const policyTermRedundant: ResourceRule<'BGPPolicy'> = {
  id: 'policy-term-redundant',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a term that repeats the decision of an earlier one',
  why: 'An earlier term takes all its routes and does the same to them, so the policy works as well without it.',
  source: 'API documentation: terms are evaluated by ascending sequence, the first match decides',
  fix: 'remove the term',
  check(policy, report) {
    for (const term of termsOf(policy)) {
      const { coveredBy } = term
      if (coveredBy === undefined || !decideAlike(term, coveredBy)) continue
      report({
        message: `term ${term.sequence} changes nothing: term ${coveredBy.sequence} comes first, matches every route that it matches and decides alike; remove it`,
        at: placeOf(policy, 'spec', 'terms', term.index),
        related: [earlierTerm(policy, coveredBy)],
      })
    }
  },
}
