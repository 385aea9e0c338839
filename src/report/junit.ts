import type { Finding } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import { type Format, place, visible } from './report.ts'

/** JUnit XML, which most CI systems read: a suite for each file with findings, in which each finding is a failure. */
export const junit: Format = ({ findings }) => {
  const suites = [...groupBy(findings, ({ at }) => at.file)].map(([file, inFile]) => suite(file, inFile))
  const counts = `tests="${Math.max(findings.length, 1)}" failures="${findings.length}" errors="0"`
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cosmos lint" ${counts}>\n`,
    ...(suites.length === 0 ? [PASSED] : suites),
    '</testsuites>\n',
  ]
}

/** CI systems call a report without a test empty, and may fail for it. */
const PASSED = `  <testsuite name="cosmos lint" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="cosmos lint" name="no findings"/>
  </testsuite>
`

function suite(file: string, findings: readonly Finding[]): string {
  const counts = `tests="${findings.length}" failures="${findings.length}" errors="0" skipped="0"`
  return `  <testsuite name="${escapeXml(file)}" ${counts}>
${findings.map(testCase).join('')}  </testsuite>
`
}

function testCase({ rule, severity, message, at, related }: Finding): string {
  const others = related.map((other) => `${place(other.at)}: ${other.message}`)
  const text = [`${severity} at ${place(at)}`, ...others].map(escapeXml).join('\n')
  return `    <testcase classname="${escapeXml(at.file)}" name="${rule} at ${at.start.line}:${at.start.column}">
      <failure type="${rule}" message="${escapeXml(message)}">${text}</failure>
    </testcase>
`
}

function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
