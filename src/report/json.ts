import type { Finding, Location } from '../finding.ts'
import { type Format, withFindings } from './report.ts'

/** For programs. Keys are a promise: new ones may come, none goes or changes its meaning. */
export const json: Format = ({ findings, summary }) => {
  const { files, documents, resources, errors, warnings, infos, ignored, inBaseline, inBase } = summary
  const counts = { files, documents, resources, errors, warnings, infos, ignored, inBaseline, inBase }
  return withFindings({ version: 1, summary: counts, findings: [] }, findings, describe)
}

function describe({ rule, severity, rejected, message, at, path, resource, related }: Finding): object {
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
