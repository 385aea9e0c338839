/** A later item of a list, and the first one that is equal to it. */
export interface Repeat<T> {
  readonly again: T
  readonly first: T
}

/** The items that repeat an earlier one, in their order. An item without a key is equal to none. */
export function* repeatsIn<T extends object>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): Generator<Repeat<T>> {
  const firsts = new Map<string, T>()
  for (const again of items) {
    const key = keyOf(again)
    const first = key === undefined ? undefined : firsts.get(key)
    if (first !== undefined) yield { again, first }
    else if (key !== undefined) firsts.set(key, again)
  }
}
