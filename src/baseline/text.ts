import { createValidator, schema } from 'schema:baseline'
import { readChecked } from '../config/checked.ts'
import type { Form } from '../config/misfit.ts'
import { lineStarts, positionAt } from '../manifest/place.ts'
import { visible } from '../report/report.ts'
import type { Baseline } from './entry.ts'

/** A line for each entry, so that a diff shows whole entries and git merges them one by one. */
export function baselineAsText({ paths, findings }: Baseline): string {
  const entries = findings.map(onOneLine).sort()
  const list = entries.length === 0 ? '[]' : `[\n    ${entries.join(',\n    ')}\n  ]`
  return `{\n  "version": 1,\n  "paths": ${onOneLine(paths)},\n  "findings": ${list}\n}\n`
}

function onOneLine(value: object): string {
  return visible(JSON.stringify(value, undefined, 1).replaceAll(/\n */g, ' '))
}

const BASELINE: Form = {
  noun: 'baseline',
  items: { findings: { definition: 'entry', words: 'an entry' } },
  schema,
  createValidator,
}

/** What a merge that failed leaves in a file. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m

/** Reads a baseline and holds it against its schema. A problem is a sentence that begins with its place. */
export function readBaseline(
  file: string,
  text: string,
): { readonly baseline: Baseline } | { readonly problems: readonly string[] } {
  const conflict = CONFLICT.exec(text)
  if (conflict !== null) {
    const { line } = positionAt(lineStarts(text), conflict.index)
    const remedy = 'keep the entries of both sides, then run cosmos lint --prune-baseline'
    return { problems: [`${file}:${line}:1: the baseline has merge conflicts; ${remedy}`] }
  }
  const read = readChecked(file, text, BASELINE)
  if (read === undefined) return { problems: [`${file}: the baseline is empty; delete it, or restore what it held`] }
  return 'problems' in read ? read : { baseline: read.values as Baseline }
}
