import { decideAlike, termsOf } from '../fleet/terms.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'
import { earlierTerm } from './terms.ts'

export const policyTermMaybeShadowed: ResourceRule<'BGPPolicy'> = {
  id: 'policy-term-maybe-shadowed',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a term for prefixes that lie in those of an earlier term',
  why: 'Where prefixList means longer prefixes too, the earlier term leaves nothing for this one; where it means exactly its prefixes, this one lives.',
  source: 'FRR and GoBGP match a prefix without ge and le exactly; the API documentation does not say',
  fix: 'give the narrower term the smaller sequence, which is right in both readings',
  check(policy, report) {
    for (const term of termsOf(policy)) {
      const { shadowedBy } = term
      if (shadowedBy === undefined || decideAlike(term, shadowedBy)) continue
      report({
        message: `term ${term.sequence} (${term.action}) is never reached if the prefixes of term ${shadowedBy.sequence} (${shadowedBy.action}) stand for longer ones too; move it before term ${shadowedBy.sequence}`,
        at: placeOf(policy, 'spec', 'terms', term.index),
        related: [earlierTerm(policy, shadowedBy)],
      })
    }
  },
}
