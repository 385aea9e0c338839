import type { Finding } from '../finding.ts'
import { isAtLeast } from '../severities.ts'
import type { Settings } from './settings.ts'

/** What a report shows of some findings. */
export function shownOf(findings: readonly Finding[], { severity }: Settings): readonly Finding[] {
  return findings.filter((finding) => isAtLeast(finding, severity.value))
}
