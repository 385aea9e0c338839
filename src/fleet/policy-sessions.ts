import { append } from '../group-by.ts'
import { bindingOf } from './binding.ts'
import { DIRECTIONS } from './chain.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { areNamersKnown, isNamed } from './route-map.ts'
import { arePeersKnown, type Session, type SessionType, sessionsOf } from './session.ts'
import type { Policy } from './types.ts'

/** The sessions to which a policy applies; none where it binds to a router that is refused, so that not all are known. */
export function sessionsUnder(fleet: Fleet, policy: Policy): readonly Session[] {
  return bindingOf(fleet, policy).isProven ? (sessionsByPolicy(fleet).get(policy) ?? []) : []
}

const sessionsByPolicy = fact((fleet) => {
  const byPolicy = new Map<Policy, Session[]>()
  for (const session of sessionsOf(fleet)) {
    for (const direction of DIRECTIONS) {
      for (const policy of session.chains[direction].policies) append(byPolicy, policy, session)
    }
  }
  return byPolicy
})

/** False when an object whose content is not known may name a policy, or be a session to which it applies. */
export function areSessionsKnown(fleet: Fleet, { namespace }: Policy): boolean {
  return arePeersKnown(fleet, namespace) && areNamersKnown(fleet, namespace)
}

/** The type that all sessions have to which a policy applies; undefined when they differ or are not all known. */
export function onlyTypeUnder(fleet: Fleet, policy: Policy): SessionType | undefined {
  if (!areSessionsKnown(fleet, policy)) return undefined
  const types = new Set<SessionType | undefined>()
  for (const { peer, type } of sessionsUnder(fleet, policy)) {
    // A peer that names the policy takes it to all its routers, also to one that is refused.
    const isKnown = !isNamed(fleet, policy) || bindingOf(fleet, peer).isProven
    types.add(isKnown ? type : undefined)
  }
  return types.size === 1 ? [...types][0] : undefined
}
