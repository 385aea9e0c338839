import { compareRanges, covers, type Prefix, type Range } from './address.ts'

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

/** True if a prefix has an address in one of the ranges, which are as unionOf gives them. */
export function touchesAny(ranges: readonly Range[], prefix: Range): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const range = ranges[middle]
    if (range !== undefined && isBefore(range, prefix)) low = middle + 1
    else high = middle
  }
  const range = ranges[low]
  return range !== undefined && !isBefore(prefix, range)
}

function isBefore(range: Range, other: Range): boolean {
  return range.bits === other.bits ? range.last < other.first : range.bits < other.bits
}
