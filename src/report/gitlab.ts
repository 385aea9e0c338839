import type { Finding, Severity } from '../finding.ts'
import { fingerprints } from '../fingerprint.ts'
import { type Format, visible, withFindings } from './report.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>

/** A code quality report, which GitLab shows in merge requests. */
export const gitlab: Format = ({ findings }) => {
  const names = fingerprints(findings)
  return withFindings([], findings, (finding, index) => ({ ...describe(finding), fingerprint: names[index] }))
}

function describe({ rule, severity, rejected, message, at }: Finding): object {
  return {
    description: `${visible(message)} [${rule}]`,
    check_name: rule,
    severity: rejected && severity === 'error' ? 'critical' : SEVERITIES[severity],
    location: { path: visible(at.file), lines: { begin: at.start.line, end: at.end.line } },
  }
}
