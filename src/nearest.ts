import { getOrInsert } from './get-or-insert.ts'

/** A name of more characters is none in Kubernetes, and its spellings take the square of them. */
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
  const inLowerCase = name.toLowerCase()
  for (const candidate of candidates) {
    const distance = candidate.toLowerCase() === inLowerCase ? 0.5 : editDistance(name, candidate)
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
  return suggestion(nearest(name, candidates))
}

/** The same for a candidate that was found. */
export function suggestion(candidate: string | undefined): string {
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
  return edits(name, 0, candidate, 0, FARTHEST)
}

/**
 * The edits between the rests of two words, or one more than `most`. With so few, to try each one at the first letter
 * that differs takes less than to fill a table.
 */
function edits(a: string, fromA: number, b: string, fromB: number, most: number): number {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > most) return most + 1
  const same = sameLetters(a, fromA, b, fromB)
  const i = fromA + same
  const j = fromB + same
  if (i === a.length && j === b.length) return 0
  if (most === 0) return 1
  const isSwap = i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j]
  const rest = Math.min(
    edits(a, i + 1, b, j + 1, most - 1),
    edits(a, i + 1, b, j, most - 1),
    edits(a, i, b, j + 1, most - 1),
    isSwap ? edits(a, i + 2, b, j + 2, most - 1) : most,
  )
  return rest + 1
}

function sameLetters(a: string, fromA: number, b: string, fromB: number): number {
  const most = Math.min(a.length - fromA, b.length - fromB)
  let count = 0
  while (count < most && a.charCodeAt(fromA + count) === b.charCodeAt(fromB + count)) count += 1
  return count
}
