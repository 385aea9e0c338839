import type { Prefix } from '../fleet/address.ts'
import { parseMatch } from '../fleet/parsed-match.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyPrefixlistAmbiguous: ResourceRule<'BGPPolicy'> = {
  id: 'policy-prefixlist-ambiguous',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'a prefixList with prefixes that could stand for longer ones',
  why: 'The API has no ge and no le: FRR and GoBGP match exactly these prefixes, while a reader often expects all that lie in them.',
  source: 'documented behaviour of FRR and GoBGP; API documentation',
  fix: 'write any: true for all routes; otherwise find out how the implementation reads the list',
  check(policy, report) {
    // One explanation is enough for a policy.
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const wide = parseMatch(match).prefixes.find((prefix) => !isHost(prefix))
      if (wide === undefined) continue
      report({
        message: `${wide.text} is this prefix alone for FRR and GoBGP, and for a reader perhaps all that lie in it; ${remedyFor(wide)}`,
        at: placeOf(policy, 'spec', 'terms', index, 'match', 'prefixList'),
      })
      return
    }
  },
}

/** The prefix of one address has none inside it. */
function isHost({ bits, length }: Prefix): boolean {
  return length === bits
}

function remedyFor({ length }: Prefix): string {
  return length === 0 ? 'for all routes write any: true' : 'check how the implementation reads it'
}
