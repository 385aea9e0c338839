import { remember } from '../get-or-insert.ts'
import type { Fleet } from './fleet.ts'

/**
 * Something to know about a fleet: found out when a rule first asks for it, and once only. Rules ask for each object, so
 * the fact of the fleet at hand is at hand too; that of another one is let go.
 */
export function fact<T>(findOut: (fleet: Fleet) => T): (fleet: Fleet) => T {
  let last: Fleet | undefined
  let answer: T
  return (fleet) => {
    if (last !== fleet) {
      answer = findOut(fleet)
      last = fleet
    }
    return answer
  }
}

/** Something to know about one object, found out once only. For what there are few of, such as policies. */
export function factOf<K extends object, T extends object>(findOut: (object: K) => T): (object: K) => T {
  return remember(new WeakMap<K, T>(), findOut)
}

/**
 * The same for what there may be many of. The rules go through a batch of objects one after the other, so the latest
 * answers are kept: as many at least as a batch has objects, and twice as many at most.
 */
export function recent<K extends object, T extends object>(findOut: (object: K) => T): (object: K) => T {
  let newer = new Map<K, T>()
  let older = newer
  return (object) => {
    let found = newer.get(object) ?? older.get(object)
    if (found === undefined) {
      if (newer.size === BATCH) {
        older = newer
        newer = new Map()
      }
      found = findOut(object)
      newer.set(object, found)
    }
    return found
  }
}

const BATCH = 512
