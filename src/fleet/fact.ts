import { getOrInsert } from '../get-or-insert.ts'
import type { Fleet } from './fleet.ts'

/** Something to know about a fleet: found out when a rule first asks for it, and once only. */
export function fact<T extends object>(findOut: (fleet: Fleet) => T): (fleet: Fleet) => T {
  const known = new WeakMap<Fleet, T>()
  return (fleet) => getOrInsert(known, fleet, () => findOut(fleet))
}

/** Something to know about one object, likewise. */
export function factOf<K extends object, T extends object>(findOut: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>()
  return (object) => getOrInsert(known, object, () => findOut(object))
}
