import type { Fleet } from './fleet.ts'

/** Something to know about a fleet: found out when a rule first asks for it, and once only. */
export function fact<T extends object>(findOut: (fleet: Fleet) => T): (fleet: Fleet) => T {
  return factOf(findOut)
}

/**
 * Something to know about one object, likewise. The rules ask about one object after the other, so the last answer is
 * at hand.
 */
export function factOf<K extends object, T extends object>(findOut: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>()
  let latest: readonly [K, T] | undefined
  return (object) => {
    if (latest?.[0] !== object) latest = [object, getOrInsert(known, object, () => findOut(object))]
    return latest[1]
  }
}
