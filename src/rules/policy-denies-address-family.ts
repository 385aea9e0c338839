import { type Chain, DIRECTIONS } from '../fleet/chain.ts'
import { factOf } from '../fleet/fact.ts'
import { FAMILIES } from '../fleet/parsed-match.ts'
import { chainsInForce, type Session, sessionsOf } from '../fleet/session.ts'
import { canMatch, isReachable, matchesAllOf, matchesEverything, type Term, termsOf } from '../fleet/terms.ts'
import { familyName, type Policy, placeOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule, Report } from './rule.ts'

export const policyDeniesAddressFamily: FleetRule = {
  id: 'policy-denies-address-family',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'a family of a session that its policies deny whole while they permit another',
  why: 'Every route of the family is dropped on the session, which stays up and looks healthy.',
  source: 'API documentation (the first term that matches decides)',
  fix: 'permit the family, or bind the policy only to routers of the other one',
  *check(fleet) {
    const areAllFree = [...chainsInForce(fleet)].every((chain) => denialsIn(chain).size === 0)
    if (areAllFree) return
    const reported = new Map<Policy, Set<string>>()
    for (const session of sessionsOf(fleet)) {
      for (const direction of DIRECTIONS) {
        const denials = denialsIn(session.chains[direction])
        if (denials.size === 0) continue
        for (const family of session.families.map(familyName)) {
          const denial = denials.get(family)
          if (denial === undefined) continue
          const families = getOrInsert(reported, denial.policy, () => new Set<string>())
          if (!families.has(family)) yield explain(denial, family, session)
          families.add(family)
        }
      }
    }
  },
}

interface Denial {
  readonly policy: Policy
  readonly term: Term
}

/** What a chain denies whole, by family. */
const denialsIn = factOf(({ policies, isKnown }: Chain): ReadonlyMap<string, Denial> => {
  const denials = new Map<string, Denial>()
  if (!isKnown || policies.length === 0) return denials
  for (const family of FAMILIES) {
    const denial = denialOf(policies, family)
    if (denial !== undefined) denials.set(family, denial)
  }
  return denials
})

/** The term that denies all of a family to a chain that permits another one. */
function denialOf(policies: readonly Policy[], family: string): Denial | undefined {
  if (policies.some((policy) => mayPermit(policy, family))) return undefined
  if (!policies.flatMap(termsOf).some((term) => term.action === 'permit' && isReachable(term))) return undefined
  for (const policy of policies) {
    const terms = termsOf(policy)
    const term = terms.find((each) => isReachable(each) && matchesAllOf(each, family))
    if (term !== undefined && !isWholeBlock(terms)) return { policy, term }
  }
  return undefined
}

/** True if a route of the family may meet a permit before a term that takes the whole family. */
function mayPermit(policy: Policy, family: string): boolean {
  let isTaken = false
  for (const term of termsOf(policy)) {
    const hasOwnFinding = !isReachable(term) || term.match.contradiction !== undefined
    const isMeant = canMatch(term, family) || term.match.contradiction !== undefined
    if (term.action === 'permit' && isMeant && (hasOwnFinding || !isTaken)) return true
    isTaken ||= matchesAllOf(term, family)
  }
  return false
}

/** A policy that permits nothing at all is a deliberate block, or policy-denies-everything. */
function isWholeBlock(terms: readonly Term[]): boolean {
  return terms.every(({ action }) => action === 'deny') && terms.some(matchesEverything)
}

function explain({ policy, term }: Denial, family: string, { peer, router }: Session): Report {
  return {
    message: `term ${term.sequence} drops every ${family} route of BGPPeer "${peer.name}" on BGPRouter "${router.name}", since no term before it permits one; permit the family, or bind the policy elsewhere`,
    at: placeOf(policy, 'spec', 'terms', term.index),
    related: [
      { message: `BGPPeer "${peer.name}" carries ${family}`, at: placeOf(peer, 'spec', 'addressFamilies') },
      { message: `BGPRouter "${router.name}" activates it`, at: placeOf(router, 'spec', 'addressFamilies') },
    ],
  }
}
