import { type Finding, SEVERITIES, type Severity } from './finding.ts'

export function isAtLeast(finding: Finding, level: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(level)
}

export function lower(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b
}
