import { provenRoutersOf } from './binding.ts'
import { type Fleet, find, hasUnknown } from './fleet.ts'
import { isNamed, peersNaming, unnamedPoliciesOn } from './route-map.ts'
import { type Session, sessionsOf, sessionsOn } from './session.ts'
import type { Direction, Policy } from './types.ts'

/** The policies in force for a session in one direction: that of its route map first, then those that nothing names. */
export interface Chain {
  readonly policies: readonly Policy[]
  /** False when a policy of the chain is missing, refused or of the other direction, so that its effect is not known. */
  readonly isKnown: boolean
}

export function chainOf(fleet: Fleet, { peer, router }: Session, direction: Direction): Chain {
  const policies = unnamedPoliciesOn(fleet, router).filter(({ spec }) => spec.direction === direction)
  const isKnown = !hasUnknown(fleet, 'BGPPolicy', peer.namespace)
  const name = direction === 'import' ? peer.spec.routeMapIn : peer.spec.routeMapOut
  if (!name) return { policies, isKnown }
  const routeMap = find(fleet, 'BGPPolicy', peer.namespace, name)
  if (routeMap?.spec.direction !== direction) return { policies, isKnown: false }
  return { policies: [routeMap, ...policies], isKnown }
}

/**
 * The sessions to which a policy applies, one for each peer and sort of router: those of the peers that name it, or
 * all of the routers it binds to when nothing names it.
 */
export function* sessionsUnder(fleet: Fleet, policy: Policy): Generator<Session> {
  for (const peer of peersNaming(fleet, policy)) yield* sessionsOf(fleet, peer)
  if (!isNamed(fleet, policy)) yield* sessionsOn(fleet, provenRoutersOf(fleet, policy))
}
