import type { Finding, Severity } from '../finding.ts'
import { compactLine } from './compact.ts'
import { closingLines, counts, type Format, plural, tally, visible, worstFirst } from './report.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/** GitHub keeps so many annotations of a level for each step. */
const KEPT = 10

/** Workflow commands, which a GitHub runner turns into annotations, and plain lines for what it would drop. */
export const github: Format = function* (input) {
  const { annotated, further } = choose(input.findings)
  for (const finding of annotated) yield `${annotate(finding)}\n`
  for (const line of countFurther(further)) yield `${line}\n`
  for (const finding of further) yield `${logLine(finding)}\n`
  for (const line of closingLines(input)) yield `${harmless(line)}\n`
}

function choose(findings: readonly Finding[]): Readonly<Record<'annotated' | 'further', readonly Finding[]>> {
  const isWhole = Object.values(tally(findings)).every((count) => count <= KEPT)
  // The notice that counts the further findings is one of those that are kept.
  const room = { error: KEPT, warning: KEPT, info: isWhole ? KEPT : KEPT - 1 }
  const annotated: Finding[] = []
  const further: Finding[] = []
  for (const finding of worstFirst(findings)) {
    if (room[finding.severity] === 0) further.push(finding)
    else {
      room[finding.severity] -= 1
      annotated.push(finding)
    }
  }
  return { annotated, further }
}

function countFurther(further: readonly Finding[]): readonly string[] {
  if (further.length === 0) return []
  const count = plural(further.length, 'further finding')
  return [`::notice title=cosmos lint::${count} in the log of this step: ${counts(tally(further))}`]
}

function annotate({ rule, severity, message, at, related }: Finding): string {
  const { file, start, end } = at
  // The runner takes columns only for a range within one line.
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    ...columns,
    `title=${escapeProperty(rule)}`,
  ]
  const others = related.map((other) => `${other.at.file}:${other.at.start.line}: ${other.message}`)
  return `::${COMMANDS[severity]} ${properties.join(',')}::${[message, ...others].map(escapeData).join('%0A')}`
}

/** No line break is left that could start another command; a percent sign must not look like an escape. */
function escapeData(data: string): string {
  return visible(data).replaceAll('%', '%25')
}

function escapeProperty(property: string): string {
  return escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** The runner looks for `::` behind the blanks at the start of a line, and for `##[` anywhere in it. */
function logLine(finding: Finding): string {
  return `- ${harmless(compactLine(finding))}`
}

function harmless(line: string): string {
  return line.replaceAll('##[', '##\\u005b')
}
