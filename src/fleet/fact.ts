import { getOrInsert } from '../get-or-insert.ts'
import type { Fleet } from './fleet.ts'

/** Something to know about a fleet: found out when a rule first asks for it, and once only. */
export function fact<T extends object>(findOut: (fleet: Fleet) => T): (fleet: Fleet) => T {
  const known = new WeakMap<Fleet, T>()
  return (fleet) => getOrInsert(known, fleet, () => findOut(fleet))
}
