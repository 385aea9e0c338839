import { Chalk } from 'chalk'
import type { Finding, Location, Severity } from '../finding.ts'
import { closingLines, type Display, type Format, place, type ReportInput, visible } from './report.ts'

/** For people at a terminal: each finding with the lines it speaks of. */
export const text: Format = function* (input) {
  const paint = paintFor(input.display)
  let gap = ''
  for (const finding of input.findings) {
    yield gap + describe(finding, input, paint)
    gap = '\n'
  }
  const end = closingLines(input)
  if (end.length > 0) yield `${gap}${end.join('\n')}\n`
}

export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'blue', (text: string) => string>>

/** Colours cost time to set up, and most reports have none. */
const PLAIN: Paint = { bold: String, dim: String, red: String, yellow: String, blue: String }

export function paintFor({ colour }: Pick<Display, 'colour'>): Paint {
  return colour ? new Chalk({ level: 1 }) : PLAIN
}

export const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>

function describe(finding: Finding, input: ReportInput, paint: Paint): string {
  const { at, severity, rule, message, related } = finding
  let block = `${paint.bold(place(at))}  ${paint[COLOURS[severity]](severity)}  ${rule}\n`
  for (const line of wrap(visible(message), input.display.width - 2)) block += `  ${line}\n`
  for (const line of frame(at, input, paint)) block += `  ${line}\n`
  for (const other of related) block += `  ${place(other.at)}  ${visible(other.message)}\n`
  return block
}

/** Breaks a sentence at spaces; a word that is wider than the line stays whole. */
export function wrap(sentence: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The line of a place and the one before, with carets under the text. */
function frame(at: Location, input: ReportInput, paint: Paint): readonly string[] {
  const [before, line] = at.excerpt?.split('\n') ?? linesAround(at, input)
  if (line === undefined) return []
  const gutter = String(at.start.line).length
  const framed: string[] = []
  const room = Math.max(input.display.width - gutter - 7, 20)
  const from = firstColumnShown(line, at.start.column, room)
  if (before !== undefined && isContext(before, line)) {
    framed.push(paint.dim(`  ${String(at.start.line - 1).padStart(gutter)} | `) + paint.dim(show(before, from, room)))
  }
  const end = at.end.line === at.start.line ? at.end.column : line.length + 1
  const lead = show(line.slice(0, at.start.column - 1), from, room)
  const marked = show(line.slice(0, Math.max(end - 1, at.start.column)), from, room)
  const caret = '^'.repeat(Math.max(characters(marked) - characters(lead), 1))
  framed.push(`${paint.red('>')} ${paint.dim(`${at.start.line} |`)} ${show(line, from, room)}`)
  framed.push(`  ${' '.repeat(gutter)} ${paint.dim('|')} ${' '.repeat(characters(lead))}${paint.red(caret)}`)
  return framed
}

function linesAround(at: Location, input: ReportInput): readonly (string | undefined)[] {
  const lines = input.linesOf(at.file)
  return [lines[at.start.line - 2], lines[at.start.line - 1]]
}

/** A line is cut at the left when what it is about would lie beyond the right edge. */
function firstColumnShown(line: string, column: number, room: number): number {
  return line.length <= room || column <= room / 2 ? 0 : Math.min(column - Math.floor(room / 2), line.length - room)
}

function show(line: string, from: number, room: number): string {
  return visible(line.slice(from, from + room).replaceAll('\t', ' '))
}

function characters(text: string): number {
  return Array.from(text).length
}

/** The line above helps when it is the parent or a sibling; it never crosses into another document or a text block. */
function isContext(before: string, line: string): boolean {
  return before.trim() !== '' && !before.startsWith('---') && indentOf(before) <= indentOf(line)
}

function indentOf(line: string): number {
  return line.search(/\S|$/)
}
