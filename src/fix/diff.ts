import { hideSecrets } from '../load/secrets.ts'
import { lineStarts, positionAt } from '../manifest/place.ts'
import { visible } from '../report/report.ts'
import { type Draft, type Edit, editsOf } from './edit.ts'

/** Lines around a change that show where it is. */
const CONTEXT = 3

/** A unified diff of a file, for people and for `patch -p1`. Secrets are hidden in it, and then it is for people only. */
export function diffOf(name: string, draft: Draft): string {
  const old = pageOf(draft.before)
  const now = pageOf(draft.text)
  const hunks = hunksOf(changesOf(draft, old, now)).map((changes) => hunkAsText(changes, old, now))
  return `--- a/${visible(name)}\n+++ b/${visible(name)}\n${hunks.join('')}`
}

/** The lines of a text, with their line breaks. */
interface Page {
  readonly lines: readonly string[]
  /** As they may be shown, without line breaks; undefined for what must not be. */
  readonly shown: readonly (string | undefined)[]
}

function pageOf(text: string): Page {
  return { lines: linesOf(text), shown: hideSecrets(text) }
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Lines that others take the place of: `start` counts from 0, `end` is the first line after them. */
interface Stretch {
  readonly start: number
  readonly end: number
}

interface LineChange {
  readonly old: Stretch
  readonly now: Stretch
}

function changesOf(draft: Draft, { lines }: Page, now: Page): readonly LineChange[] {
  const starts = lineStarts(draft.before)
  const stretches: Stretch[] = []
  const added: number[] = []
  for (const edit of editsOf(draft)) {
    const stretch = linesUnder(edit, starts, lines.length)
    const last = stretches.at(-1)
    const growth = lineBreaksIn(edit.text) - lineBreaksIn(draft.before.slice(edit.start, edit.end))
    if (last !== undefined && stretch.start <= last.end) {
      stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
      added[added.length - 1] = (added.at(-1) ?? 0) + growth
    } else {
      stretches.push(stretch)
      added.push(growth)
    }
  }
  let shift = 0
  return stretches.map((old, index) => {
    const start = old.start + shift
    shift += added[index] ?? 0
    // A last line without a line break may have gone.
    return { old, now: { start, end: Math.min(old.end + shift, now.lines.length) } }
  })
}

function linesUnder({ start, end, text }: Edit, starts: readonly number[], count: number): Stretch {
  const first = positionAt(starts, start)
  const last = positionAt(starts, end)
  const isWhole = first.column === 1 && last.column === 1 && (text === '' || text.endsWith('\n'))
  return { start: first.line - 1, end: Math.min(isWhole ? last.line - 1 : last.line, count) }
}

function lineBreaksIn(text: string): number {
  return text.split('\n').length - 1
}

/** Changes so near to each other that their context would overlap are shown as one. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const last = hunk?.at(-1)
    if (hunk !== undefined && last !== undefined && change.old.start - last.old.end <= 2 * CONTEXT) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

function hunkAsText(changes: readonly LineChange[], old: Page, now: Page): string {
  const [first] = changes
  const last = changes.at(-1)
  if (first === undefined || last === undefined) return ''
  const lead = Math.min(CONTEXT, first.old.start)
  const tail = Math.min(CONTEXT, old.lines.length - last.old.end)
  const body: string[] = []
  let at = first.old.start - lead
  for (const change of changes) {
    body.push(show(' ', { start: at, end: change.old.start }, old))
    body.push(show('-', change.old, old), show('+', change.now, now))
    at = change.old.end
  }
  body.push(show(' ', { start: at, end: at + tail }, old))
  const range = ({ start, end }: Stretch): string => `${end === start ? start : start + 1},${end - start}`
  const oldRange = range({ start: first.old.start - lead, end: last.old.end + tail })
  const newRange = range({ start: first.now.start - lead, end: last.now.end + tail })
  return `@@ -${oldRange} +${newRange} @@\n${body.join('')}`
}

function show(sign: ' ' | '-' | '+', { start, end }: Stretch, { lines, shown }: Page): string {
  let text = ''
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? ''
    const words = shown[index] ?? '(hidden, since the document has a Secret)'
    // A tab, and the CR before a line break, do no harm, and a diff without them would not apply.
    const safe = words.split('\t').map(visible).join('\t')
    text += `${sign}${safe}${line.endsWith('\r\n') ? '\r' : ''}\n`
    if (!line.endsWith('\n')) text += '\\ No newline at end of file\n'
  }
  return text
}
