import type { Finding, Location } from '../finding.ts'
import { escapeUnit, type Format } from './report.ts'

/** For programs. Keys are a promise: new ones may come, none goes or changes its meaning. */
export const json: Format = ({ findings, summary }) => {
  const { files, documents, resources, errors, warnings, infos } = summary
  const document = {
    version: 1,
    summary: { files, documents, resources, errors, warnings, infos, ignored: 0 },
    findings: findings.map(toJson),
  }
  return `${escapeControls(JSON.stringify(document, undefined, 2))}\n`
}

function toJson({ rule, severity, rejected, message, at, path, resource, related }: Finding): object {
  return {
    rule,
    severity,
    rejected,
    message,
    ...flat(at),
    ...(path === undefined ? {} : { path }),
    ...(resource === undefined ? {} : { resource }),
    related: related.map((other) => ({ message: other.message, ...flat(other.at) })),
  }
}

function flat({ file, start, end }: Location): object {
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** JSON.stringify leaves U+007F to U+009F as they are. */
function escapeControls(text: string): string {
  return text.replace(/[\x7f-\x9f]/g, escapeUnit)
}
