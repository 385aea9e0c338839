/** Adds to the number that a map has for a key; one that it has none for is 0. */
export function addTo<K>(numbers: Map<K, number>, key: K, amount: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) + amount)
}
