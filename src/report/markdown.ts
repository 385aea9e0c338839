import type { Finding } from '../finding.ts'
import { closingLines, counts, type Format, place, plural, visible, worstFirst } from './report.ts'

/** GitHub drops a job summary of more than 1 MiB whole; some room is left for what else the step writes there. */
const LIMIT = 1_000_000

/** For a job summary or a comment: a table of the findings, the worst first. */
export const markdown: Format = (input) => {
  const head = `## cosmos lint: ${counts(input.summary)}\n`
  const end = closingLines(input).map((line) => `\n${prose(line)}\n`)
  const rows = worstFirst(input.findings).map(row)
  const shown = countFitting(rows, LIMIT - sizeOf([head, TABLE, ...end, cutNote(rows.length)]))
  const table = rows.length === 0 ? [] : [TABLE, ...rows.slice(0, shown)]
  const note = shown < rows.length ? [cutNote(rows.length - shown)] : []
  return [head, ...table, ...note, ...end]
}

const TABLE = '\n| Severity | Rule | Place | Message |\n| --- | --- | --- | --- |\n'

function cutNote(left: number): string {
  return `\n${plural(left, 'more finding')} did not fit; the other formats show all.\n`
}

function row({ severity, rule, at, message, related }: Finding): string {
  const others = related.map((other) => `<br>${code(place(other.at))} ${prose(other.message)}`)
  return `| ${severity} | ${code(rule)} | ${code(place(at))} | ${prose(message)}${others.join('')} |\n`
}

/** How many rows take no more than `room` bytes. */
function countFitting(rows: readonly string[], room: number): number {
  let left = room
  const firstTooMany = rows.findIndex((row) => {
    left -= Buffer.byteLength(row)
    return left < 0
  })
  return firstTooMany === -1 ? rows.length : firstTooMany
}

function sizeOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

/** Behind these, platforms look for the number of an issue and for the name of an emoji, though not in code. */
const LEADS = /(?<=#)|(?<=:)(?=[\w+-]+:)/

/** An empty element between the lead and the rest keeps the text what it is. */
function prose(text: string): string {
  return text.split(LEADS).map(plain).join('<b></b>')
}

/** A character reference never starts markup: no Markdown, table, mathematics, HTML or link. */
function plain(text: string): string {
  return visible(text)
    .replace(/[\\`*_~[\]|<>&$]|:(?=\/\/)|(?<=www)\./gi, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('@', '@<b></b>')
}
