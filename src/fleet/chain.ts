import { getOrInsert } from '../get-or-insert.ts'
import { bindingOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, find, hasUnknown } from './fleet.ts'
import { areNamersKnown, isNamed, unnamedPoliciesOn } from './route-map.ts'
import { arePeersKnown, type Session, type SessionType, sessionsOf } from './session.ts'
import type { Direction, Policy } from './types.ts'

export const DIRECTIONS: readonly Direction[] = ['import', 'export']

/** The policies in force for a session in one direction: that of its route map first, then those that nothing names. */
export interface Chain {
  readonly policies: readonly Policy[]
  /**
   * False when the effect of the chain is not known: a policy of it is missing, refused or of the other direction, or
   * an object that is refused may name one that nothing else names.
   */
  readonly isKnown: boolean
}

export function chainOf(fleet: Fleet, { peer, router }: Pick<Session, 'peer' | 'router'>, direction: Direction): Chain {
  const policies = unnamedPoliciesOn(fleet, router).filter(({ spec }) => spec.direction === direction)
  const areNamed = policies.length === 0 || areNamersKnown(fleet, peer.namespace)
  const isKnown = areNamed && !hasUnknown(fleet, 'BGPPolicy', peer.namespace)
  const name = direction === 'import' ? peer.spec.routeMapIn : peer.spec.routeMapOut
  if (!name) return { policies, isKnown }
  const routeMap = find(fleet, 'BGPPolicy', peer.namespace, name)
  if (routeMap?.spec.direction !== direction) return { policies, isKnown: false }
  return { policies: [routeMap, ...policies], isKnown }
}

/** True for a session that no policy filters in a direction. */
export function isUnfiltered(fleet: Fleet, session: Session, direction: Direction): boolean {
  const { policies, isKnown } = chainOf(fleet, session, direction)
  return isKnown && policies.length === 0
}

/** The sessions to which a policy applies; none where it binds to a router that is refused, so that not all are known. */
export function sessionsUnder(fleet: Fleet, policy: Policy): readonly Session[] {
  return bindingOf(fleet, policy).isProven ? (sessionsByPolicy(fleet).get(policy) ?? []) : []
}

const sessionsByPolicy = fact((fleet) => {
  const byPolicy = new Map<Policy, Session[]>()
  for (const session of sessionsOf(fleet)) {
    for (const direction of DIRECTIONS) {
      for (const policy of chainOf(fleet, session, direction).policies) {
        getOrInsert(byPolicy, policy, () => []).push(session)
      }
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
