import type { Finding } from '../finding.ts'

/** What a format makes a report of. */
export interface ReportInput {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  /** The lines of a file that has findings; none when it can no longer be read. */
  linesOf(file: string): readonly string[]
  readonly display: Display
}

export interface Summary {
  readonly files: number
  readonly filesWithoutResources: number
  readonly fragments: number
  readonly documents: number
  readonly resources: number
  /** Such as `41 routers` and `120 peers`. */
  readonly kinds: readonly string[]
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Sentences that help with findings, such as how to give what lives only in the cluster. */
  readonly hints: readonly string[]
  /** Seconds that the run took; absent where the same input must give the same bytes. */
  readonly seconds?: number
}

export interface Display {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Leaves out the line that says what was looked at. */
  readonly quiet: boolean
}

/** One output format: the findings as text, with a line break at its end unless it is empty. */
export type Format = (input: ReportInput) => string

/** Control characters as escapes, so that no name or value can move a cursor, set a colour or start a command. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  return text.replace(/[\0-\x1f\x7f-\x9f]/g, escapeUnit)
}

/** A UTF-16 unit as JSON escapes it. */
export function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The lines below the findings: hints, and what was looked at. */
export function closingLines({ summary, display }: ReportInput): readonly string[] {
  return display.quiet ? [] : [...summary.hints, summaryLine(summary)]
}

/** The line that proves what was looked at. */
export function summaryLine(summary: Summary): string {
  const { files, filesWithoutResources, errors, warnings, infos, seconds } = summary
  const found = [plural(errors, 'error'), plural(warnings, 'warning')]
  if (infos > 0) found.push(plural(infos, 'info'))
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`
  if (summary.resources === 0) {
    const nothing = `no Cosmos object in ${plural(files, 'file')}`
    return errors + warnings + infos === 0 ? nothing : `${nothing}: ${found.join(', ')}${time}`
  }
  const others = filesWithoutResources === 0 ? '' : `, ${plural(filesWithoutResources, 'file')} without Cosmos objects`
  const where = `${plural(files - filesWithoutResources, 'file')}${others}`
  return `${summary.kinds.join(', ')} in ${where}: ${found.join(', ')}${time}`
}
