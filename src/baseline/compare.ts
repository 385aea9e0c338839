import type { Finding } from '../finding.ts'
import { append } from '../group-by.ts'
import { countOf, type Entry, entryOf } from './entry.ts'

/** What findings and entries say of each other. */
export interface Comparison {
  /** Findings for which there is no entry. */
  readonly fresh: readonly Finding[]
  /** Entries for which there is no finding, or not as many as they count. */
  readonly left: readonly Entry[]
}

/** Finds an entry for each finding, the surest ones first. */
export function compare(findings: readonly Finding[], entries: readonly Entry[]): Comparison {
  let fresh = findings
  let left = entries
  for (const keyOf of LIKENESSES) ({ fresh, left } = match(fresh, left, keyOf))
  return { fresh, left }
}

/**
 * What a finding and its entry have in common. Rule, object and path are enough. An item that is added to a list or taken
 * out of it moves those behind it; which ones these are, the message tells best, though its words are no promise.
 */
const LIKENESSES: readonly ((entry: Entry) => readonly string[])[] = [
  (entry) => [...identityOf(entry), entry.path ?? '', entry.message],
  (entry) => [...identityOf(entry), anyItem(entry.path), entry.message],
  (entry) => [...identityOf(entry), entry.path ?? ''],
  (entry) => [...identityOf(entry), anyItem(entry.path)],
]

/** Without an object, nothing but the message tells a finding from others. */
function identityOf({ rule, object, message }: Entry): readonly string[] {
  return object === undefined ? [rule, '', message] : [rule, object]
}

/** A path as it is for any item of its lists, which move when one comes or goes. */
export function anyItem(path = ''): string {
  return path.replaceAll(/\[\d+\]/g, '[]')
}

function match(
  findings: readonly Finding[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => readonly string[],
): Comparison {
  if (entries.length === 0) return { fresh: findings, left: entries }
  const open = new Map<string, Entry[]>()
  for (const entry of entries) append(open, JSON.stringify(keyOf(entry)), entry)
  const fresh = findings.filter((finding) => !takeOne(open.get(JSON.stringify(keyOf(entryOf(finding))))))
  return { fresh, left: [...open.values()].flat() }
}

/** Takes what an entry counts for one finding out of a list; false where nothing is left. */
function takeOne(entries: Entry[] = []): boolean {
  const entry = entries.pop()
  if (entry === undefined) return false
  if (countOf(entry) > 1) entries.push({ ...entry, count: countOf(entry) - 1 })
  return true
}
