import type { Fleet } from './fleet.ts'

/**
 * Something to know about a fleet: found out when a rule first asks for it, and once only. Rules ask for each object, so
 * the fact of the fleet at hand is at hand too; that of another one is let go.
 */
export function fact<T>(findOut: (fleet: Fleet) => T): (fleet: Fleet) => T {
  return latest(findOut)
}

/** Something to know about one object, found out once only. For what there are few of, such as policies. */
export function factOf<K extends object, T extends object>(findOut: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>()
  return (object) => {
    let found = known.get(object)
    if (found === undefined) {
      found = findOut(object)
      known.set(object, found)
    }
    return found
  }
}

/** The same for what there may be many of: rules ask about one object after the other, so only the last answer is kept. */
export function latest<K extends object, T>(findOut: (object: K) => T): (object: K) => T {
  let last: K | undefined
  let answer: T
  return (object) => {
    if (last !== object) {
      answer = findOut(object)
      last = object
    }
    return answer
  }
}
