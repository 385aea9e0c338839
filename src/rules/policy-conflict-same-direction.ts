import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { areNamersKnown, unnamedPoliciesOn } from '../fleet/route-map.ts'
import { canMatch, termsOf } from '../fleet/terms.ts'
import { familyName, type Policy, placeOf, type Router } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'

export const policyConflictSameDirection: FleetRule = {
  id: 'policy-conflict-same-direction',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'two policies of one direction in force on the same sessions',
  why: 'The API gives policies no order and FRR takes one route map a direction, so which one decides depends on the implementation.',
  source: 'API documentation; documented behaviour of FRR',
  fix: 'merge the two, or name each as route map of the peers it is for',
  *check(fleet) {
    for (const [policy, { rival, router, family }] of rivals(fleet)) {
      const { direction } = policy.spec
      yield {
        message: `BGPPolicy "${rival.name}" already filters the ${direction} of ${family} on BGPRouter "${router.name}", and no order between the two is defined; merge them, or name each as route map of its peers`,
        at: placeOf(policy, 'spec', 'direction'),
        related: [
          { message: `the ${direction} of BGPPolicy "${rival.name}"`, at: placeOf(rival, 'spec', 'direction') },
          { message: `BGPRouter "${router.name}", to which both bind`, at: placeOf(router, 'metadata', 'name') },
        ],
      }
    }
  },
}

interface Conflict {
  readonly rival: Policy
  readonly router: Router
  readonly family: string
}

/** For each later policy the first one that meets it on a router, in a direction and a family that the router has. */
function rivals(fleet: Fleet): ReadonlyMap<Policy, Conflict> {
  const conflicts = new Map<Policy, Conflict>()
  const seen = new Map<readonly Policy[], Set<string>>()
  for (const router of resourcesOf(fleet, 'BGPRouter')) {
    const policies = unnamedPoliciesOn(fleet, router)
    if (policies.length < 2 || !areNamersKnown(fleet, router.namespace)) continue
    // What the same policies do on a router with the same families is the same.
    const families = router.spec.addressFamilies.map(familyName).join()
    const seenFamilies = getOrInsert(seen, policies, () => new Set<string>())
    if (seenFamilies.has(families)) continue
    seenFamilies.add(families)
    const firsts = new Map<string, Policy>()
    for (const policy of policies) {
      const conflict = enter(firsts, policy, router)
      if (conflict !== undefined && !conflicts.has(policy)) conflicts.set(policy, conflict)
    }
  }
  return conflicts
}

/** Enters a policy in each direction and family where it is the first, and returns where it is not. */
function enter(firsts: Map<string, Policy>, policy: Policy, router: Router): Conflict | undefined {
  let conflict: Conflict | undefined
  for (const family of router.spec.addressFamilies.map(familyName)) {
    if (!termsOf(policy).some((term) => canMatch(term, family))) continue
    const rival = getOrInsert(firsts, `${policy.spec.direction} ${family}`, () => policy)
    if (rival !== policy) conflict ??= { rival, router, family }
  }
  return conflict
}
