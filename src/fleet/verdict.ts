import type { Chain } from './chain.ts'
import { factOf } from './fact.ts'
import { FAMILIES } from './parsed-match.ts'
import { canMatch, isReachable, matchesAllOf, termsOf } from './terms.ts'
import type { Policy } from './types.ts'

/** What a policy does to the routes of a family. */
export interface Verdict {
  /** Undecided is a policy that permits none of them and does not deny the others. */
  readonly outcome: 'permits all' | 'permits some' | 'denies all' | 'undecided'
  /** True when no term takes the routes that are left. The API does not say what becomes of them. */
  readonly isOpen: boolean
}

/** What policies that are in force together do; no order between those of one direction is defined. */
export type ChainOutcome = Verdict['outcome'] | 'depends on their order' | 'no policy' | 'unknown'

/** The verdict on each family, by familyName. */
export const verdictsOf = factOf((policy: Policy): ReadonlyMap<string, Verdict> => {
  return new Map(FAMILIES.map((family) => [family, verdictOn(policy, family)]))
})

function verdictOn(policy: Policy, family: string): Verdict {
  let permits = false
  let denies = false
  for (const term of termsOf(policy)) {
    if (!isReachable(term) || !canMatch(term, family)) continue
    if (term.action === 'permit') permits = true
    else denies = true
    if (matchesAllOf(term, family)) return { outcome: outcomeOf(permits, denies), isOpen: false }
  }
  return { outcome: permits ? 'permits some' : 'undecided', isOpen: true }
}

function outcomeOf(permits: boolean, denies: boolean): Verdict['outcome'] {
  if (!permits) return 'denies all'
  return denies ? 'permits some' : 'permits all'
}

/** What a chain does to the routes of a family. */
export function outcomeIn({ policies, isKnown }: Chain, family: string): ChainOutcome {
  if (!isKnown) return 'unknown'
  const outcomes = new Set(policies.map((policy) => verdictsOf(policy).get(family)?.outcome ?? 'undecided'))
  const [only, ...others] = outcomes
  if (only === undefined) return 'no policy'
  return others.length > 0 ? 'depends on their order' : only
}
