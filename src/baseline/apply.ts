import type { Settings } from '../config/settings.ts'
import { shownOf } from '../config/shown.ts'
import type { Finding } from '../finding.ts'
import { plural, visible } from '../report/report.ts'
import { UNRESOLVED } from '../rules/unresolved.ts'
import { compare } from './compare.ts'
import { type Baseline, countOf, type Entry, entriesOf, entryOf, totalOf } from './entry.ts'
import { pathsFrom, pathsMissed } from './paths.ts'
import { baselineAsText } from './text.ts'

/** What is to be done with a baseline: hold it against findings, write what is there, or only take out what is gone. */
export type Task = 'compare' | 'update' | 'prune'

export interface BaselineRun {
  readonly task: Task
  /** Absent where there is none yet. */
  readonly baseline?: Baseline | undefined
  /** What is linted, from the working directory. */
  readonly paths: readonly string[]
  /** False when some of it could not be looked at. */
  readonly isWhole: boolean
  readonly settings: Settings
}

/** What a baseline makes of findings. */
export interface Applied {
  readonly fresh: readonly Finding[]
  /** Findings that are in the baseline. */
  readonly known: readonly Finding[]
  /** Lines for people. */
  readonly notes: readonly string[]
  /** The file to write, for a baseline that changes. */
  readonly written?: { readonly file: string; readonly text: string }
  /** Why it cannot be written. */
  readonly problem?: string
}

export function applyBaseline(findings: readonly Finding[], run: BaselineRun): Applied {
  const { task, baseline = { paths: [], findings: [] }, settings } = run
  const file = settings.baseline.value
  const isIdle = task === 'compare' && baseline.findings.length === 0
  if (file === undefined || isIdle) return { fresh: findings, known: [], notes: [] }
  const { fresh, left } = compare(findings, baseline.findings)
  const isSeen = seenBy(settings, fresh)
  const gone = left.filter(isSeen)
  const applied = { fresh, known: without(findings, fresh) }
  const obstacle = obstacleTo(run.isWhole, pathsMissed(file, baseline, run.paths))
  if (task === 'compare') {
    return {
      ...applied,
      notes: [...(obstacle === undefined ? tellGone(gone) : []), ...tellUnknown(baseline, settings)],
    }
  }
  if (obstacle !== undefined) return { ...applied, notes: [], problem: `${file} is left as it is: ${obstacle}` }
  const added = task === 'update' ? shownOf(fresh, settings) : []
  const rest = without(fresh, added)
  const known = without(findings, rest)
  const entries = [...entriesOf(known), ...left.filter((entry) => !isSeen(entry))]
  const paths = task === 'update' ? pathsFrom(file, run.paths) : baseline.paths
  const note = visible(`${plural(totalOf(entries), 'finding')} in ${file}: ${added.length} new, ${totalOf(gone)} gone`)
  return { fresh: rest, known, notes: [note], written: { file, text: baselineAsText({ paths, findings: entries }) } }
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = new Set(others)
  return findings.filter((finding) => !left.has(finding))
}

function obstacleTo(isWhole: boolean, missed: readonly string[]): string | undefined {
  if (!isWhole) return 'not everything could be looked at'
  if (missed.length === 0) return undefined
  const which = missed.map((path) => `"${path}"`).join(', ')
  return `this run does not look at all of ${which}; name the paths that it is of, or delete it to begin anew`
}

/**
 * Tells of which entries a run would know a finding. A flag may turn their rule off, an older version does not have it,
 * and an object that the API server would refuse, or of which a reference leads nowhere, is not judged by all rules.
 */
export function seenBy({ rules }: Settings, fresh: readonly Finding[]): (entry: Entry) => boolean {
  const blinding = fresh.filter(({ rule, rejected }) => rejected || UNRESOLVED.has(rule))
  const hidden = new Set(blinding.map((finding) => entryOf(finding).object))
  // A file that cannot be read as YAML may hold any object.
  if (hidden.has(undefined)) return () => false
  return ({ rule, object }) => {
    const level = rules.get(rule)
    return level !== undefined && !(level.value === 'off' && level.from.startsWith('--')) && !hidden.has(object)
  }
}

/** More than are read at once. */
const MOST_TOLD = 5

function tellGone(gone: readonly Entry[]): readonly string[] {
  if (gone.length === 0) return []
  const total = totalOf(gone)
  return [
    `${plural(total, 'finding')} of the baseline ${total === 1 ? 'is' : 'are'} gone; --prune-baseline takes ${total === 1 ? 'it' : 'them'} out:`,
    ...tellSome(gone),
  ]
}

/** A line for each of the first, and how many more there are. */
export function tellSome(entries: readonly Entry[]): readonly string[] {
  const lines = entries.map(nameOf).sort()
  const rest = lines.length - MOST_TOLD
  return [...lines.slice(0, MOST_TOLD).map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${rest} more`] : [])]
}

function nameOf(entry: Entry): string {
  const { rule, object, path, message } = entry
  const place = object === undefined ? [message] : path === undefined ? [object] : [object, path]
  const times = countOf(entry) === 1 ? '' : ` (${countOf(entry)} times)`
  return visible(`${rule}: ${place.join(', ')}${times}`)
}

function tellUnknown({ findings }: Baseline, { rules }: Settings): readonly string[] {
  const unknown = findings.filter(({ rule }) => !rules.has(rule))
  if (unknown.length === 0) return []
  const which = [...new Set(unknown.map(({ rule }) => rule))].slice(0, MOST_TOLD).join(', ')
  return [`The baseline has ${plural(totalOf(unknown), 'finding')} of rules that this version does not have: ${which}`]
}
