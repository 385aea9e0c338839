import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Location, ResourceId, Severity } from '../finding.ts'
import { fingerprints } from '../fingerprint.ts'
import { CATALOGUE } from '../rules/index.ts'
import { capital, type Format, visible, withFindings } from './report.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** What GitHub sorts alerts by. */
const PROBLEMS = {
  error: { precision: 'very-high', 'problem.severity': 'error' },
  warning: { precision: 'high', 'problem.severity': 'warning' },
  info: { precision: 'medium', 'problem.severity': 'recommendation' },
} as const satisfies Record<Severity, object>

/** SARIF 2.1.0, which code scanning reads: the findings and the rules that they are of. */
export const sarif: Format = ({ findings, version }) => {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const names = fingerprints(findings)
  const driver = {
    name: 'cosmos lint',
    ...(version === undefined ? {} : { semanticVersion: version }),
    rules: rules.map(describeRule),
  }
  const runs = [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }]
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }
  return withFindings(log, findings, (finding, index) => ({
    ...describe(finding),
    ruleIndex: rules.indexOf(finding.rule),
    partialFingerprints: { 'cosmosLint/v1': names[index] },
  }))
}

function describeRule(id: string): object {
  const rule = CATALOGUE.find((candidate) => candidate.id === id)
  if (rule === undefined) return { id }
  const { group, severity, summary, why, source, fix } = rule
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${capital(summary)}.` },
    fullDescription: { text: why },
    help: {
      text: `Why: ${why}\nSource: ${source}.\nMend it by hand: ${fix}.`,
      markdown: `**Why:** ${why}\n\n**Source:** ${source}.\n\n**Mend it by hand:** ${fix}.`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group], ...PROBLEMS[severity] },
  }
}

function describe({ rule, severity, message, at, path, resource, related }: Finding): object {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: messageOf(message),
    locations: [
      { ...locate(at), ...(resource === undefined ? {} : { logicalLocations: [logicalLocation(resource, path)] }) },
    ],
    relatedLocations: related.map((other, id) => ({ id, ...locate(other.at), message: messageOf(other.message) })),
  }
}

/** In a message, `{0}` would be a placeholder and `[text](target)` a link. */
function messageOf(message: string): object {
  const text = visible(message).replace(/\{(\d+)\}/g, '{{$1}}')
  return { text: text.replaceAll('](', ']\\(') }
}

function locate({ file, start, end }: Location): object {
  return {
    physicalLocation: {
      artifactLocation: isAbsolute(file)
        ? { uri: pathToFileURL(file).href }
        : { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  }
}

/** The field, or the object where no field is named. */
function logicalLocation({ apiVersion, kind, namespace, name }: ResourceId, path: string | undefined): object {
  const object = `${apiVersion}/${kind}/${namespace}/${name}`
  if (path === undefined) return { name: visible(name), fullyQualifiedName: visible(object), kind: 'object' }
  return { name: visible(path), fullyQualifiedName: visible(`${object}/${path}`), kind: 'property' }
}
