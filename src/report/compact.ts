import { closingLines, type Format, visible } from './report.ts'

/** One line a finding, as compilers write them. */
export const compact: Format = (input) => {
  const lines = input.findings.map(
    ({ at, severity, message, rule }) =>
      `${visible(at.file)}:${at.start.line}:${at.start.column}: ${severity}: ${visible(message)} [${rule}]`,
  )
  return [...lines, ...closingLines(input)].map((line) => `${line}\n`).join('')
}
