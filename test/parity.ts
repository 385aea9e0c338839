import { judgeDocument } from '../src/judge.ts'
import { formatPath } from '../src/manifest/place.ts'
import { readDocument, readDocuments } from '../src/manifest/stream.ts'
import { isVerdict } from '../src/rules/rule.ts'
import type { Value } from '../src/yaml/decode.ts'

/** What the API server made of one document. */
export interface VerdictRecord {
  readonly id: string
  readonly yaml: string
  readonly accepted: boolean
  readonly fields?: readonly string[]
  readonly duplicates?: readonly string[]
  readonly complete?: boolean
}

/** What kubectl's decoder made of one file. */
export interface StreamRecord {
  readonly id: string
  readonly text: string
  readonly documents: readonly unknown[]
  readonly error?: string
}

export interface Parity {
  readonly verdict: boolean
  readonly fields: boolean
}

/** Compares the linter's verdict and field paths with the server's. */
export function compareVerdict(record: VerdictRecord): Parity {
  const { judgements } = judgeDocument(readDocument(record.yaml), {
    source: 'record.yaml',
    namespace: 'default',
    isContext: false,
  })
  const refusals = judgements.filter(({ rule }) => isVerdict(rule)).map(({ report }) => report)
  const fields = new Set(refusals.map(({ field, at }) => field ?? formatPath(at.path)))
  const keys = new Set(refusals.map(({ at }) => String(at.path.at(-1))))
  const wanted = new Set(record.fields ?? [])
  const hasFields = [...wanted].every((path) => fields.has(path))
  const hasKeys = (record.duplicates ?? []).every((key) => keys.has(key))
  const isExact = record.complete !== true || fields.size === wanted.size
  return { verdict: (refusals.length === 0) === record.accepted, fields: hasFields && hasKeys && isExact }
}

/** True when the same documents come before the first problem, and a problem comes where kubectl has one. */
export function matchesStream(record: StreamRecord): boolean {
  const documents: Value[] = []
  let hasProblem = false
  for (const { value, problems } of readDocuments(record.text)) {
    hasProblem = problems.length > 0
    if (hasProblem) break
    if (value !== null && value !== undefined) documents.push(value)
  }
  return hasProblem === (record.error !== undefined) && canonical(documents) === canonical(record.documents)
}

/** JSON with sorted keys. What is a bigint here is a float on the server. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return Number(part)
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
    return entries
  })
}
