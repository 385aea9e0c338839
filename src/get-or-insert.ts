interface Store<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
}

/** The value of a key; made and kept when the map has none. */
export function getOrInsert<K, V extends object>(map: Store<K, V>, key: K, make: () => V): V {
  let value = map.get(key)
  if (value === undefined) {
    value = make()
    map.set(key, value)
  }
  return value
}

/** A function that finds out once only what there is to know of a key. */
export function remember<K, V extends object>(known: Store<K, V>, findOut: (key: K) => V): (key: K) => V {
  return (key) => {
    let found = known.get(key)
    if (found === undefined) {
      found = findOut(key)
      known.set(key, found)
    }
    return found
  }
}
