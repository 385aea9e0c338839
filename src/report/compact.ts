import { type Format, summaryLine, visible } from './report.ts'

/** One line a finding, as compilers write them. */
export const compact: Format = ({ findings, summary, display }) => {
  const lines = findings.map(
    ({ at, severity, message, rule }) =>
      `${visible(at.file)}:${at.start.line}:${at.start.column}: ${severity}: ${visible(message)} [${rule}]`,
  )
  if (!display.quiet) lines.push(...summary.hints, summaryLine(summary))
  return lines.map((line) => `${line}\n`).join('')
}
