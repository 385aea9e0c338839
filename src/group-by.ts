/** The items of each key, in their order. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) append(groups, keyOf(item), item)
  return groups
}

/** Adds an item to the list of a key. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else if (list.length < SHORT) lists.set(key, withItem(list, item))
  else list.push(item)
}

/** The list with one more item; a short one is made anew, for one that grows has room for many more, and most stay short. */
export function withItem<T>(list: T[], item: T): T[] {
  if (list.length < SHORT) return list.concat([item])
  list.push(item)
  return list
}

const SHORT = 3
