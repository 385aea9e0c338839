import { seenBy, tellSome } from '../baseline/apply.ts'
import { compare } from '../baseline/compare.ts'
import { type Entry, entryOf } from '../baseline/entry.ts'
import type { Settings } from '../config/settings.ts'
import type { Finding } from '../finding.ts'
import type { LintResult } from '../lint.ts'
import { plural, visible } from '../report/report.ts'
import { isAtLeast } from '../severities.ts'
import type { Past } from './past.ts'

/** What a change makes of findings. */
export interface Difference {
  readonly caused: readonly Finding[]
  /** Findings that were there before. */
  readonly old: readonly Finding[]
  /** Lines for people about what is no longer there. */
  readonly notes: readonly string[]
}

/** Sorts `fresh` findings of a run. They stay the same when lines, files and folders move, as for a baseline. */
export function differenceFrom(
  { base, result: then }: Past,
  now: LintResult,
  fresh: readonly Finding[],
  settings: Settings,
): Difference {
  const shown = new Set<Entry>()
  const before = then.findings.map((finding) => {
    const entry = entryOf(finding)
    if (isAtLeast(finding, settings.severity.value)) shown.add(entry)
    return entry
  })
  const { fresh: added, left } = compare(now.findings, before)
  const fixed = compare(now.ignored, left)
    .left.filter(seenBy(settings, added))
    .filter((entry) => shown.has(entry))
  const isCaused = new Set(added)
  return {
    caused: fresh.filter((finding) => isCaused.has(finding)),
    old: fresh.filter((finding) => !isCaused.has(finding)),
    notes: tellFixed(fixed, base.ref),
  }
}

function tellFixed(fixed: readonly Entry[], ref: string): readonly string[] {
  if (fixed.length === 0) return []
  const are = fixed.length === 1 ? 'is' : 'are'
  return [`${plural(fixed.length, 'finding')} of ${visible(ref)} ${are} fixed:`, ...tellSome(fixed)]
}
