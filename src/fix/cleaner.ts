import { addTo } from '../add-to.ts'
import type { Finding } from '../finding.ts'
import type { LintResult } from '../lint.ts'

type Findings = Pick<LintResult, 'findings' | 'ignored'>

/**
 * True when the findings that were to be mended are gone and none is new, be it one that a comment ignores: a comment
 * shall not come to stand over what it was not meant for, unless it is the comment that was mended. Items of a list may have moved, and messages may count them,
 * so this goes by how many findings of each rule a field of an object has.
 */
export function isCleaner(before: Findings, after: Findings, mended: readonly Finding[]): boolean {
  const most = count(before.findings)
  for (const finding of mended) addTo(most, keyOf(finding), -1)
  const named = new Set(mended.map(({ fix }) => (fix?.type === 'comment' ? fix.text : undefined)))
  const ignored = after.ignored.filter(({ rule }) => !named.has(rule))
  return isWithin(count(after.findings), most) && isWithin(count(ignored), count(before.ignored))
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) addTo(counts, keyOf(finding), 1)
  return counts
}

function keyOf({ rule, resource, path = '', at }: Finding): string {
  const { kind = '', namespace = '', name = at.file } = resource ?? {}
  return JSON.stringify([rule, kind, namespace, name, path.replaceAll(/\[\d+\]/g, '[]')])
}

function isWithin(counts: ReadonlyMap<string, number>, most: ReadonlyMap<string, number>): boolean {
  for (const [key, number] of counts) if (number > (most.get(key) ?? 0)) return false
  return true
}
