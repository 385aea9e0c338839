import type { Finding } from '../finding.ts'
import { closingLines, type Format, place, visible } from './report.ts'

/** One line a finding, as compilers write them. */
export const compact: Format = (input) => {
  return [...input.findings.map(compactLine), ...closingLines(input)].map((line) => `${line}\n`).join('')
}

export function compactLine({ at, severity, message, rule }: Finding): string {
  return `${place(at)}: ${severity}: ${visible(message)} [${rule}]`
}
