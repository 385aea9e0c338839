import { hideSecrets } from './secrets.ts'
import type { Source } from './source.ts'

type Lines = readonly (string | undefined)[]

/** UTF-16 code units of two lines. */
const LONGEST_EXCERPT = 512

/**
 * Gives the line before some line of a text, and the line itself, with the secrets in them hidden. They are copied, since
 * a part of a text would keep the whole text. Undefined for long ones, and for a line that is hidden.
 */
export function createExcerpter(text: string, starts: readonly number[]): (line: number) => string | undefined {
  let shown = documentAround(text, starts, 1)
  const lineAt = (line: number) => {
    if (line < shown.first || line >= shown.end) shown = documentAround(text, starts, line)
    return shown.lines[line - shown.first]
  }
  return (line) => {
    const before = line === 1 ? '' : (lineAt(line - 1) ?? '')
    const own = lineAt(line)
    if (own === undefined || before.length + own.length > LONGEST_EXCERPT) return undefined
    return [before, own].join('\n')
  }
}

/** What may be shown of the document that a line is in; `end` is the first line after it. */
interface ShownDocument {
  readonly first: number
  readonly end: number
  readonly lines: Lines
}

function documentAround(text: string, starts: readonly number[], line: number): ShownDocument {
  const isSeparator = (other: number) => text.startsWith('---', starts[other - 1])
  let first = line
  while (first > 1 && !isSeparator(first)) first -= 1
  let end = line + 1
  while (end <= starts.length && !isSeparator(end)) end += 1
  return { first, end, lines: hideSecrets(text.slice(starts[first - 1], starts[end - 1])) }
}

/**
 * Reads the lines of a source again, for the text around a finding, with the secrets in them hidden. The last file is
 * kept: findings come file by file.
 */
export function excerptFrom(sources: readonly Source[]): (file: string) => Lines {
  let byName: ReadonlyMap<string, Source> | undefined
  let last: { readonly file: string; readonly lines: Lines } | undefined
  return (file) => {
    if (last?.file === file) return last.lines
    byName ??= new Map(sources.map((source) => [source.name, source]))
    const reading = byName.get(file)?.read()
    last = { file, lines: reading !== undefined && 'text' in reading ? hideSecrets(reading.text) : [] }
    return last.lines
  }
}
