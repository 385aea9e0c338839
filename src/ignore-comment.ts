import type { Location } from './finding.ts'
import { type DocumentComments, readComments } from './manifest/comments.ts'
import { lineStarts, positionAt } from './manifest/place.ts'
import type { Span } from './yaml/node.ts'

/** A word of a comment. */
export interface Word {
  readonly text: string
  readonly at: Location
}

/** `# cosmos-ignore RULE[, RULE] -- reason until YYYY-MM-DD`, as it is written. */
export interface IgnoreComment {
  readonly at: Location
  /** What should be `cosmos-ignore`. */
  readonly keyword: string
  readonly rules: readonly Word[]
  /** Without the date. */
  readonly reason: string
  /** What should be the last day on which it holds. */
  readonly until?: Word
  /** Its document, an index into `documents`. */
  readonly document: number
  /** The line that it holds for; absent where it holds for the document. */
  readonly line?: number
}

/** The ignore comments of a file. Plain data, since threads tell each other of it. */
export interface FileIgnores {
  readonly file: string
  /** The line that each document starts on. */
  readonly documents: readonly number[]
  readonly comments: readonly IgnoreComment[]
}

/** What a text has that is worth a closer look. */
const MENTION = /cosmos[-_]?ignore/i

/** The ignore comments of a file, and what is meant to be one; undefined where there is none. */
export function ignoresIn(file: string, text: string): FileIgnores | undefined {
  if (!MENTION.test(text)) return undefined
  const page: Page = { file, text, starts: lineStarts(text) }
  const documents: number[] = []
  const comments: IgnoreComment[] = []
  for (const document of readComments(text, MENTION)) {
    for (const comment of ignoresOf(document, documents.length, page)) comments.push(comment)
    documents.push(lineAt(page, document.start))
  }
  return comments.length === 0 ? undefined : { file, documents, comments }
}

interface Page {
  readonly file: string
  readonly text: string
  /** Offsets at which its lines start. */
  readonly starts: readonly number[]
}

function lineAt({ starts }: Page, offset: number): number {
  return positionAt(starts, offset).line
}

function locate({ file, starts }: Page, start: number, end: number): Location {
  return { file, start: positionAt(starts, start), end: positionAt(starts, end) }
}

/** A comment before `---` belongs to what follows: a document without content leaves its comments to the next one. */
function* ignoresOf({ comments, content }: DocumentComments, index: number, page: Page): Generator<IgnoreComment> {
  const lines = linesHeld(comments, page)
  const document = content === undefined ? index + 1 : index
  for (const [number, comment] of comments.entries()) {
    const isBeforeContent = content === undefined || comment.start < content
    const line = lines[number]
    const reach = isBeforeContent || line === undefined ? { document } : { document, line }
    yield* parseComment(comment, page, reach)
  }
}

/** The line that each comment speaks of: its own, or the one below the comments where nothing else stands on the line. */
function linesHeld(comments: readonly Span[], page: Page): readonly number[] {
  const lines: number[] = []
  let below = { line: 0, held: 0 }
  for (const { start } of [...comments].reverse()) {
    const line = lineAt(page, start)
    const isAlone = page.text.slice(page.starts[line - 1], start).trim() === ''
    const next = below.line === line + 1 ? below.held : line + 1
    below = { line, held: isAlone ? next : line }
    lines.push(below.held)
  }
  return lines.reverse()
}

/** Comments for several readers may stand one behind the other, each with its own `#`. */
const IGNORE = /(?<=^|[ \t])#+[ \t]*(cosmos[-_]?ignore[-:\w]*)(.*?)(?=[ \t]#+(?:[ \t]|cosmos[-_]?ignore)|$)/gi

function* parseComment(
  { start, end }: Span,
  page: Page,
  reach: Pick<IgnoreComment, 'document' | 'line'>,
): Generator<IgnoreComment> {
  for (const { 0: whole, 1: keyword = '', 2: rest = '', index } of page.text.slice(start, end).matchAll(IGNORE)) {
    const from = start + index
    const restStart = from + whole.length - rest.length
    const dashes = /(?<![^ \t])--(?![^ \t])/.exec(rest)
    const rulesEnd = dashes?.index ?? rest.length
    const rules = Array.from(rest.slice(0, rulesEnd).matchAll(/[^\s,]+/g), ({ 0: text, index: at }): Word => {
      return { text, at: locate(page, restStart + at, restStart + at + text.length) }
    })
    const at = locate(page, from, from + whole.trimEnd().length)
    const afterDashes = rulesEnd + (dashes?.[0].length ?? 0)
    yield { at, keyword, rules, ...parseReason(rest.slice(afterDashes), restStart + afterDashes, page), ...reach }
  }
}

/** What starts with a digit or ends with a year is meant to be a date. */
const DATE = /^\d|[ \t]20\d\d$/

function parseReason(text: string, start: number, page: Page): Pick<IgnoreComment, 'reason' | 'until'> {
  // Only the last `until` counts.
  const before = /^.*(?<![^ \t])until(?=[ \t])/i.exec(text)?.[0] ?? ''
  const date = text.slice(before.length).trim()
  if (before === '' || !DATE.test(date)) return { reason: text.trim() }
  const at = start + text.indexOf(date, before.length)
  return {
    reason: before.slice(0, -'until'.length).trim(),
    until: { text: date, at: locate(page, at, at + date.length) },
  }
}

/** An ignore comment, and what became of it. */
export interface JudgedComment extends IgnoreComment {
  readonly fault: Fault | undefined
  /** The rules that looked where it holds and found nothing. */
  readonly unused: readonly Word[]
  /** What it names besides that it cannot ignore. */
  readonly unknown: readonly UnknownRule[]
}

export interface UnknownRule {
  readonly explanation: string
  readonly at: Location
  /** The rule that it is most likely a slip of. */
  readonly meant: string | undefined
}

/** Why a comment ignores nothing; undefined for one that does. */
export type Fault = 'misspelt' | 'no rule' | 'no reason' | 'no date' | 'expired'

/** A comment with several faults has the first of them. `today` is a date too. */
export function faultOf({ keyword, rules, reason, until }: IgnoreComment, today: string): Fault | undefined {
  if (keyword !== 'cosmos-ignore') return 'misspelt'
  if (rules.length === 0) return 'no rule'
  if (reason === '') return 'no reason'
  if (until === undefined) return undefined
  if (!isDate(until.text)) return 'no date'
  return until.text < today ? 'expired' : undefined
}

/** True for a day of the calendar as YYYY-MM-DD. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
