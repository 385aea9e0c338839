import { relative, resolve, sep } from 'node:path'
import type { Finding, Location } from '../finding.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import type { Format, ReportInput } from './report.ts'
import { text } from './text.ts'

/** The output formats by the names of --format. */
const FORMATS = { text, compact, json, github } as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

/** `root` is the folder of the repository: a GitHub runner knows files by their path from there. */
export function render(format: FormatName, input: ReportInput, root: string | undefined): string {
  if (format !== 'github' || root === undefined) return FORMATS[format](input)
  return FORMATS[format]({ ...input, findings: input.findings.map((finding) => fromRoot(finding, root)) })
}

function fromRoot(finding: Finding, root: string): Finding {
  const related = finding.related.map(({ message, at }) => ({ message, at: locateFrom(root, at) }))
  return { ...finding, at: locateFrom(root, finding.at), related }
}

function locateFrom(root: string, at: Location): Location {
  const path = relative(root, resolve(at.file)).split(sep).join('/')
  return path.startsWith('../') ? at : { ...at, file: path }
}
