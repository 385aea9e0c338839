import { addressKey, parseAddress } from '../fleet/address.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { nextHopProblem, nextHopsOf } from '../fleet/next-hop.ts'
import { areSessionsKnown, sessionsUnder } from '../fleet/policy-sessions.ts'
import { type Peer, type Policy, placeOf } from '../fleet/types.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const policyNexthopInvalid: FleetRule = {
  id: 'policy-nexthop-invalid',
  group: 'policies',
  scope: 'fleet',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'a next hop that no route can have',
  why: 'Whoever receives the route refuses it or cannot resolve it; no neighbour takes its own address as next hop.',
  source: 'RFC 4271 section 5.1.3; RFC 6890',
  fix: 'use an address of a router that the neighbours can reach',
  *check(fleet) {
    for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
      for (const { term, text } of nextHopsOf(policy)) {
        const problem = problemOf(fleet, policy, text)
        if (problem === undefined) continue
        yield {
          message: `the next hop ${JSON.stringify(text)} ${problem.text}; use an address that the neighbours can reach`,
          at: placeOf(policy, 'spec', 'terms', term, 'set', 'nextHop', 'address'),
          related: problem.related,
        }
      }
    }
  },
}

interface Problem {
  readonly text: string
  readonly related: readonly RelatedPlace[]
}

function problemOf(fleet: Fleet, policy: Policy, text: string): Problem | undefined {
  const problem = nextHopProblem(text)
  if (problem !== undefined) return { text: problem, related: [] }
  const neighbour = policy.spec.direction === 'export' ? onlyNeighbour(fleet, policy, text) : undefined
  if (neighbour === undefined) return undefined
  return {
    text: `is the address of BGPPeer "${neighbour.name}", to which the route goes`,
    related: [{ message: `the address of BGPPeer "${neighbour.name}"`, at: placeOf(neighbour, 'spec', 'address') }],
  }
}

/** The neighbour of a policy that has an address, if it has no other. */
function onlyNeighbour(fleet: Fleet, policy: Policy, text: string): Peer | undefined {
  const key = keyOf(text)
  let neighbour: Peer | undefined
  if (key === undefined || !areSessionsKnown(fleet, policy)) return undefined
  for (const peer of sessionsUnder(fleet, policy).flatMap(({ peers }) => peers)) {
    if (keyOf(peer.spec.address) !== key) return undefined
    neighbour ??= peer
  }
  return neighbour
}

function keyOf(text: string): string | undefined {
  const address = parseAddress(text)
  return address && addressKey(address)
}
