import type { CosmosKind } from '../schema/kinds.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { type Fleet, find, resourcesOf } from './fleet.ts'
import type { Bound, Known, Resource, Router } from './types.ts'

/** An object before and after a change. */
export interface Pair<T> {
  readonly was: T
  readonly is: T
}

/** The objects of a kind that are reported on and that the API server would accept before and after. */
export function pairsOf<K extends CosmosKind>(before: Fleet, after: Fleet, kind: K): readonly Pair<Resource<K>>[] {
  const pairs: Pair<Resource<K>>[] = []
  for (const is of resourcesOf(after, kind)) {
    if (is.isContext) continue
    const was = find(before, kind, is.namespace, is.name)
    if (was !== undefined) pairs.push({ was, is })
  }
  return pairs
}

/** The bindings of objects, in their order; those before are all found first, since a fleet is asked at a time. */
export function bindingPairs(before: Fleet, after: Fleet, pairs: readonly Pair<Bound>[]): readonly Pair<Binding>[] {
  const then = pairs.map(({ was }) => bindingOf(before, was))
  return pairs.flatMap(({ is }, index) => {
    const was = then[index]
    return was === undefined ? [] : [{ was, is: bindingOf(after, is) }]
  })
}

/** How many sessions each router has both before and after. */
export function lastingOfRouters(before: Fleet, after: Fleet, pairs: readonly Pair<Router>[]): readonly number[] {
  const then = pairs.map(({ was }) => bindingsOn(before, was))
  const count = counterOf(({ peers }) => peers)
  return pairs.map(({ is }, index) => {
    let sum = 0
    for (const now of bindingsOn(after, is)) for (const was of then[index] ?? []) sum += count({ was, is: now })
    return sum
  })
}

/** How many routers each of the bindings has both before and after. */
export function lastingOfBindings(bindings: readonly Pair<Binding>[]): readonly number[] {
  return bindings.map(counterOf(({ routers }) => routers))
}

/** Counts what two bindings have in common; once only, as they are those of many objects. */
function counterOf(listOf: (binding: Binding) => readonly Known[]): (pair: Pair<Binding>) => number {
  const counts = new Map<Binding, Map<Binding, number>>()
  return ({ was, is }) => {
    const known = counts.get(was) ?? new Map<Binding, number>()
    counts.set(was, known)
    const count = known.get(is) ?? countCommon(listOf(was), listOf(is))
    known.set(is, count)
    return count
  }
}

/** Both are of one namespace. */
function countCommon(some: readonly Known[], others: readonly Known[]): number {
  if (some.length === 0 || others.length === 0) return 0
  const names = new Set(some.map(({ name }) => name))
  return others.filter(({ name }) => names.has(name)).length
}
