import { getOrInsert } from './get-or-insert.ts'

/** A name of more characters is none in Kubernetes, and to compare it takes the square of them. */
const LONGEST_NAME = 253

/** Spellings that differ in more than this many letters are different names. */
const FARTHEST = 2

/** The candidate that `name` is most likely a slip of: the only nearest one within two edits. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const [only, ...others] = allNearest(name, candidates)
  return others.length === 0 ? only : undefined
}

/** The candidates that `name` may be a slip of: the nearest ones within two edits. */
export function allNearest(name: string, candidates: Iterable<string>): readonly string[] {
  let best: string[] = []
  let bestDistance = FARTHEST + 1
  for (const candidate of candidates) {
    const distance = candidate.toLowerCase() === name.toLowerCase() ? 0.5 : editDistance(name, candidate)
    if (distance < bestDistance) {
      best = [candidate]
      bestDistance = distance
    } else if (distance === bestDistance && distance <= FARTHEST) best.push(candidate)
  }
  // In a short name two edits change everything.
  const areNear = best.every((candidate) => bestDistance < Math.max(name.length, candidate.length) / 2)
  return areNear ? best : []
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const candidate = nearest(name, candidates)
  return candidate === undefined ? '' : `; did you mean "${candidate}"?`
}

/**
 * As didYouMean, for many names and many candidates: a name is compared only with those that it shares a spelling with,
 * which are all within one edit and some within two.
 */
export function suggester(candidates: Iterable<string>): (name: string) => string {
  const similarTo = indexSpellings(candidates)
  return (name) => didYouMean(name, similarTo(name))
}

/** The candidates that share a spelling with a name, after one letter is left out of each or of one. */
export function indexSpellings(candidates: Iterable<string>): (name: string) => ReadonlySet<string> {
  const bySpelling = new Map<string, string[]>()
  for (const candidate of candidates) {
    for (const spelling of shortenings(candidate)) getOrInsert(bySpelling, spelling, () => []).push(candidate)
  }
  return (name) => {
    const similar = new Set<string>()
    for (const spelling of shortenings(name)) {
      for (const candidate of bySpelling.get(spelling) ?? []) similar.add(candidate)
    }
    return similar
  }
}

/** A word, and what is left of it without one of its letters. */
function shortenings(word: string): ReadonlySet<string> {
  const spellings = new Set([word])
  if (word.length > LONGEST_NAME) return spellings
  for (let i = 0; i < word.length; i += 1) spellings.add(word.slice(0, i) + word.slice(i + 1))
  return spellings
}

/** Letters to insert, remove, replace or swap with their neighbour (optimal string alignment), as far as FARTHEST. */
function editDistance(name: string, candidate: string): number {
  const [a, b] = withoutCommonEnds(name, candidate)
  if (Math.abs(a.length - b.length) > FARTHEST || a.length > LONGEST_NAME) return FARTHEST + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replace)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > FARTHEST) return FARTHEST + 1
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

/** Names of one fleet begin and end alike, and only what is between takes time to compare. */
function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
