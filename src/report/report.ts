import { type Finding, type Location, SEVERITIES, type Severity } from '../finding.ts'

/** What a format makes a report of. */
export interface ReportInput {
  readonly findings: readonly Finding[]
  readonly summary: Summary
  /** The lines of a file, without secrets, for findings without an excerpt; none when it can no longer be read. */
  linesOf(file: string): readonly (string | undefined)[]
  readonly display: Display
  /** The version of this program, for formats that name it. */
  readonly version?: string
}

/** How many findings there are of each severity. */
export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface Summary extends Tally {
  readonly files: number
  readonly filesWithoutResources: number
  readonly fragments: number
  readonly documents: number
  readonly resources: number
  /** Such as `41 routers` and `120 peers`. */
  readonly kinds: readonly string[]
  /** How many findings comments leave out. */
  readonly ignored: number
  /** How many findings the baseline leaves out. */
  readonly inBaseline: number
  /** How many findings are left out because they were there before the change. */
  readonly inBase: number
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

/** One output format: the findings as text, piece by piece, with a line break at its end unless it is empty. */
export type Format = (input: ReportInput) => Iterable<string>

/** Control and direction characters, line separators, halves of characters, and what XML forbids besides. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\p{Cs}\ufffe\uffff]/gu

const UNSAFE_IN_LINES = new RegExp(`(?!\\n)${UNSAFE.source}`, UNSAFE.flags)

/** Unsafe characters as escapes, so that no name or value can move a cursor, turn a line round or start a command. */
export function visible(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(UNSAFE, escapeUnit)
}

/** What nearly all texts are, and found faster than that nothing is unsafe. */
const HARMLESS = /^[ -~]*$/
const HARMLESS_LINES = /^[\n -~]*$/

/** A UTF-16 unit as JSON escapes it. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** An indented JSON document. */
export function toJson(document: object): string {
  return `${asJson(document)}\n`
}

/** An indented JSON document with findings in its last list, which is empty: piece by piece, since there may be many. */
export function* withFindings(
  document: object,
  findings: readonly Finding[],
  describe: (finding: Finding, index: number) => object,
): Generator<string> {
  const frame = toJson(document)
  const at = frame.lastIndexOf('[]')
  const line = frame.slice(frame.lastIndexOf('\n', at) + 1, at)
  const lineBreak = `\n${' '.repeat(line.search(/\S|$/))}`
  yield frame.slice(0, at)
  for (const [index, finding] of findings.entries()) {
    const item = asJson(describe(finding, index)).replaceAll('\n', `${lineBreak}  `)
    yield `${index === 0 ? '[' : ','}${lineBreak}  ${item}`
  }
  yield findings.length === 0 ? '[]' : `${lineBreak}]`
  yield frame.slice(at + '[]'.length)
}

/** JSON.stringify leaves many unsafe characters as they are, and breaks lines itself. */
function asJson(value: object): string {
  const json = JSON.stringify(value, undefined, 2)
  return HARMLESS_LINES.test(json) ? json : json.replace(UNSAFE_IN_LINES, escapeUnit)
}

/** A place as compilers write it. */
export function place({ file, start }: Location): string {
  return `${visible(file)}:${start.line}:${start.column}`
}

/** Findings come sorted by place, and stay so within each severity. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

export function tally(findings: readonly Finding[]): Tally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return { errors: counts.error, warnings: counts.warning, infos: counts.info }
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
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
  const { files, filesWithoutResources, errors, warnings, infos, ignored, inBaseline, inBase, seconds } = summary
  const leftOut = [
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ...(inBaseline > 0 ? [`${inBaseline} in the baseline`] : []),
    ...(inBase > 0 ? [`${inBase} from before`] : []),
  ]
  const found = [counts(summary), ...leftOut].join(', ')
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`
  if (summary.resources === 0) {
    const nothing = `no Cosmos object in ${plural(files, 'file')}`
    return errors + warnings + infos + ignored + inBaseline + inBase === 0 ? nothing : `${nothing}: ${found}${time}`
  }
  const others = filesWithoutResources === 0 ? '' : `, ${plural(filesWithoutResources, 'file')} without Cosmos objects`
  const where = `${plural(files - filesWithoutResources, 'file')}${others}`
  return `${summary.kinds.join(', ')} in ${where}: ${found}${time}`
}

/** Such as `2 errors, 0 warnings`; infos are named only where there are some. */
export function counts({ errors, warnings, infos }: Tally): string {
  const found = [plural(errors, 'error'), plural(warnings, 'warning')]
  if (infos > 0) found.push(plural(infos, 'info'))
  return found.join(', ')
}
