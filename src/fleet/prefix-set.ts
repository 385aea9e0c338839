import { compareRanges, covers, type Prefix } from './address.ts'

/** The prefixes that lie in no other of the list, in the order of their addresses; they are apart from each other. */
export function outermost(prefixes: readonly Prefix[]): readonly Prefix[] {
  const outer: Prefix[] = []
  for (const prefix of [...prefixes].sort(compareRanges)) {
    const last = outer.at(-1)
    if (last === undefined || !covers(last, prefix)) outer.push(prefix)
  }
  return outer
}

/** True if each prefix lies in one of the others. Both lists are as `outermost` gives them, so one pass suffices. */
export function allInside(prefixes: readonly Prefix[], others: readonly Prefix[]): boolean {
  let index = 0
  for (const prefix of prefixes) {
    let other = others[index]
    while (other !== undefined && isBefore(other, prefix)) {
      index += 1
      other = others[index]
    }
    if (other === undefined || !covers(other, prefix)) return false
  }
  return true
}

/** True if the prefixes have an address in common. */
export function overlap(prefix: Prefix, other: Prefix): boolean {
  return covers(prefix, other) || covers(other, prefix)
}

function isBefore(prefix: Prefix, other: Prefix): boolean {
  return prefix.bits === other.bits ? prefix.last < other.first : prefix.bits < other.bits
}
