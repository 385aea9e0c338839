import { addTo } from '../add-to.ts'
import { anyItem } from '../baseline/compare.ts'
import type { Finding } from '../finding.ts'
import type { LintResult } from '../lint.ts'

type Findings = Pick<LintResult, 'findings' | 'ignored'>

/**
 * The objects and files that have a new finding, or still one that was to be mended, so none where it is cleaner than
 * before. A finding that a comment ignores counts: a comment shall not come to stand over what it was not meant for,
 * unless it is the comment that was mended. Items of a list may have moved, and messages may count them, so this goes by
 * how many findings of each rule a field of an object has.
 */
export function spoiltBy(mended: readonly Finding[], before: Findings, after: Findings): ReadonlySet<string> {
  const most = count(before.findings)
  for (const finding of mended) addTo(most, keyOf(finding), -1)
  const named = new Set(mended.map(({ fix }) => (fix?.type === 'comment' ? fix.text : undefined)))
  const ignored = after.ignored.filter(({ rule }) => !named.has(rule))
  return new Set([...beyond(after.findings, most), ...beyond(ignored, count(before.ignored))])
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) addTo(counts, keyOf(finding), 1)
  return counts
}

function keyOf(finding: Finding): string {
  return JSON.stringify([finding.rule, subjectOf(finding), anyItem(finding.path)])
}

/** Names the object that a finding is on, or its file. */
export function subjectOf({ resource, at }: Finding): string {
  return JSON.stringify(resource === undefined ? [at.file] : [resource.kind, resource.namespace, resource.name])
}

/** The subjects of which there are more findings than there may be. */
function* beyond(findings: readonly Finding[], most: ReadonlyMap<string, number>): Generator<string> {
  const counts = count(findings)
  for (const finding of findings) {
    const key = keyOf(finding)
    if ((counts.get(key) ?? 0) > (most.get(key) ?? 0)) yield subjectOf(finding)
  }
}
