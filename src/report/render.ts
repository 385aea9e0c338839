import { relative, resolve, sep } from 'node:path'
import type { Finding, Location } from '../finding.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Format, ReportInput } from './report.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

/** Where they are read, files go by their path from here. */
const LOCAL = { text, compact, json } as const satisfies Readonly<Record<string, Format>>

/** Platforms and their pages know files by their path from the root of the repository. */
const FROM_ROOT = { github, sarif, junit, gitlab, markdown } as const satisfies Readonly<Record<string, Format>>

/** The output formats by the names of --format. */
const FORMATS = { ...LOCAL, ...FROM_ROOT }

export type FormatName = keyof typeof FORMATS

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]

/** The report as one text. */
export function render(format: FormatName, input: ReportInput, root: string | undefined): string {
  return Array.from(pieces(format, input, root)).join('')
}

/** The report piece by piece, so that a long one need not be there at once. `root` is the folder of the repository. */
export function pieces(format: FormatName, input: ReportInput, root: string | undefined): Iterable<string> {
  if (format in LOCAL || root === undefined) return FORMATS[format](input)
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
