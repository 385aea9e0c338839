import type { Finding, Severity } from '../finding.ts'
import { closingLines, type Format, visible } from './report.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/** Workflow commands, which a GitHub runner turns into annotations. */
export const github: Format = (input) => {
  const lines = [...input.findings.map(annotate), ...closingLines(input)]
  return lines.map((line) => `${line}\n`).join('')
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
