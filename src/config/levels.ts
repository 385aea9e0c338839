import { type Finding, type ResourceId, SEVERITIES, type Severity } from '../finding.ts'
import type { Labels } from '../fleet/types.ts'

/** The severity of what a rule finds, or that nothing is to be found. */
export type Level = Severity | 'off'

export const LEVELS: readonly Level[] = [...SEVERITIES, 'off']

/** How much each rule weighs. Plain data, so that threads can have it. */
export interface Levels {
  /** The severity of each rule that is on, for what no override speaks of. */
  readonly severities: ReadonlyMap<string, Severity>
  readonly overrides: readonly Override[]
}

/** Levels for the objects that meet all conditions that are given. */
export interface Override {
  readonly kinds?: readonly string[]
  /** Patterns, in which `*` stands for any characters. */
  readonly namespaces?: readonly string[]
  readonly names?: readonly string[]
  readonly labels?: Labels
  readonly levels: ReadonlyMap<string, Level>
  readonly reason: string
}

/** The object that a finding is on. */
export interface Subject extends Pick<ResourceId, 'kind' | 'namespace' | 'name'> {
  readonly labels: Labels
}

/** The level of a finding. One that belongs to a file and not to an object is nothing that an override speaks of. */
export function levelFor({ severities, overrides }: Levels, rule: string, subject: Subject | undefined): Level {
  const override = subject && overrides.findLast((override) => override.levels.has(rule) && holds(override, subject))
  return override?.levels.get(rule) ?? severities.get(rule) ?? 'off'
}

/** Findings with the levels of the objects that they are on; without those that are off. */
export function applyOverrides(
  findings: readonly Finding[],
  levels: Levels,
  labelsOf: (resource: ResourceId) => Labels,
): readonly Finding[] {
  if (levels.overrides.length === 0) return findings
  const kept: Finding[] = []
  for (const finding of findings) {
    const { resource } = finding
    const severity = levelFor(levels, finding.rule, resource && { ...resource, labels: labelsOf(resource) })
    if (severity !== 'off') kept.push({ ...finding, severity })
  }
  return kept
}

/** False for a rule that is off for every object, so that it need not run. */
export function mayReport({ severities, overrides }: Levels, rule: string): boolean {
  return severities.has(rule) || overrides.some(({ levels }) => (levels.get(rule) ?? 'off') !== 'off')
}

function holds({ kinds, namespaces, names, labels }: Override, subject: Subject): boolean {
  if (kinds?.includes(subject.kind) === false) return false
  if (namespaces?.some((pattern) => fits(subject.namespace, pattern)) === false) return false
  if (names?.some((pattern) => fits(subject.name, pattern)) === false) return false
  return labels === undefined || [...labels].every(([key, value]) => subject.labels.get(key) === value)
}

/** True for a text of which `*` in a pattern may stand for parts. Takes the earliest of each part, so it never goes back. */
export function fits(text: string, pattern: string): boolean {
  const [beginning = '', ...parts] = pattern.split('*')
  const ending = parts.pop()
  if (ending === undefined) return text === pattern
  let at = beginning.length
  if (!text.startsWith(beginning)) return false
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return text.length - ending.length >= at && text.endsWith(ending)
}
