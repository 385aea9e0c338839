import type { Finding, Severity } from '../finding.ts'
import { type Format, summaryLine, visible } from './report.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/** Workflow commands, which a GitHub runner turns into annotations. */
export const github: Format = ({ findings, summary, display }) => {
  const lines = findings.map(annotate)
  if (!display.quiet) lines.push(...summary.hints, summaryLine(summary))
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
  const lines = [message, ...others].map((line) => escapeData(visible(line)))
  return `::${COMMANDS[severity]} ${properties.join(',')}::${lines.join('%0A')}`
}

/** As the runner reads them back: percent first, then what would end the command. */
function escapeData(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(property: string): string {
  return escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
