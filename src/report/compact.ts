import type { Finding } from '../finding.ts'
import { closingLines, type Format, place, visible } from './report.ts'

/** One line a finding, as compilers write them. */
export const compact: Format = function* (input) {
  for (const finding of input.findings) yield `${compactLine(finding)}\n`
  for (const line of closingLines(input)) yield `${line}\n`
}

export function compactLine({ at, severity, message, rule }: Finding): string {
  return `${place(at)}: ${severity}: ${visible(message)} [${rule}]`
}
