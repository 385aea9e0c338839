import { type Chain, DIRECTIONS, routeMapOf } from '../fleet/chain.ts'
import { factOf } from '../fleet/fact.ts'
import { type Fleet, hasUnknown, resourcesOf } from '../fleet/fleet.ts'
import { FAMILIES } from '../fleet/parsed-match.ts'
import { chainsInForce, sessionsOf } from '../fleet/session.ts'
import { isReachable, matchesAllOf, termsOf } from '../fleet/terms.ts'
import { type AddressFamily, compareNames, familyName, type Policy, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const policyNoTerminalTerm: FleetRule = {
  id: 'policy-no-terminal-term',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a policy that leaves open what happens to routes that match no term',
  why: 'FRR denies such routes, BIRD rejects them, GoBGP accepts them: the filter means something else on each.',
  source: 'documented behaviour of FRR, BIRD, GoBGP and Calico',
  fix: 'end with a term any: true that permits or denies the rest',
  *check(fleet) {
    for (const [policy, family] of openPolicies(fleet)) {
      const last = termsOf(policy).at(-1)
      if (last === undefined) continue
      yield {
        message: `no term says what happens to the other ${family} routes; add one with any: true behind term ${last.sequence} that permits or denies them`,
        at: placeOf(policy, 'spec', 'terms', last.index),
      }
    }
  },
}

/** The policies that must have a last word on a family and have none, each once. */
function openPolicies(fleet: Fleet): ReadonlyMap<Policy, string> {
  const open = new Map<Policy, string>()
  const inForce = [...chainsInForce(fleet)]
  const openChains = new Set(inForce.filter((chain) => chain.isKnown && openFamiliesIn(chain).size > 0))
  for (const { peer, families, chains } of openChains.size === 0 ? [] : sessionsOf(fleet)) {
    for (const direction of DIRECTIONS) {
      const chain = chains[direction]
      const family = openChains.has(chain) ? openFamily(chain, families) : undefined
      if (family === undefined) continue
      const first = responsibleOf(chain, routeMapOf(peer, direction))
      if (first !== undefined && !open.has(first)) open.set(first, familyName(family))
    }
  }
  const inChains = new Set(inForce.flatMap(({ policies }) => policies))
  for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
    const [family] = openFamilies([policy])
    const { namespace } = policy
    const mayBeInChain = hasUnknown(fleet, 'BGPPeer', namespace) || hasUnknown(fleet, 'BGPRouter', namespace)
    if (family !== undefined && !inChains.has(policy) && !mayBeInChain) open.set(policy, family)
  }
  return open
}

/** The route map of a chain, or else its first policy by name. */
function responsibleOf(chain: Chain, routeMap: string | undefined): Policy | undefined {
  const named = routeMap ? chain.policies.find(({ name }) => name === routeMap) : undefined
  return named ?? firstByName(chain).policy
}

const firstByName = factOf(({ policies }: Chain) => ({ policy: policies.toSorted(compareNames)[0] }))

/** The first family of a session that a chain leaves open. */
function openFamily(chain: Chain, families: readonly AddressFamily[]): AddressFamily | undefined {
  const open = openFamiliesIn(chain)
  return families.find((family) => open.has(familyName(family)))
}

const openFamiliesIn = factOf(({ policies }: Chain) => openFamilies(policies))

/** The families of which no reachable term matches every route; none where there is no term at all. */
function openFamilies(policies: readonly Policy[]): ReadonlySet<string> {
  if (policies.length === 0) return new Set()
  const terms = policies.flatMap(termsOf).filter(isReachable)
  return new Set(FAMILIES.filter((family) => !terms.some((term) => matchesAllOf(term, family))))
}
