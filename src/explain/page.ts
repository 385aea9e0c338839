import { shorten } from '../locate.ts'
import { visible } from '../report/report.ts'
import { type Paint, wrap } from '../report/text.ts'
import type { Mention, Spot } from './explanation.ts'

/** Of a list, no more entries are printed. */
const MOST_SHOWN = 8

export interface Page {
  readonly width: number
  /** That of the object; other ones are named. */
  readonly namespace: string
  readonly paint: Paint
}

export type Lines = readonly string[]

/** A label, and texts beside it. */
export type Row = readonly [label: string, ...texts: Lines]

/** A title with the number of items, and their lines below. */
export function section<T>({ paint }: Page, title: string, items: readonly T[], linesOf: (item: T) => Lines): Lines {
  const rest = items.length - MOST_SHOWN
  return [
    paint.bold(`${title}: ${items.length === 0 ? 'none' : items.length}`),
    ...items.slice(0, MOST_SHOWN).flatMap(linesOf),
    ...(rest > 0 ? [`  ${moreText(rest)}`] : []),
  ]
}

/** A section of which each item is a row. */
export function table<T>(page: Page, title: string, items: readonly T[], rowOf: (item: T) => Row): Lines {
  const [heading = '', ...rest] = section(page, title, items, () => [])
  return [heading, ...rows(page, 2, items.slice(0, MOST_SHOWN).map(rowOf)), ...rest]
}

/** Labels in a column, and beside each its texts, broken where the page ends. */
export function rows({ width }: Page, indent: number, all: readonly Row[]): Lines {
  const labels = all.map(([label]) => visible(label))
  const column = Math.max(...labels.map(({ length }) => length)) + 2
  return all.flatMap(([, ...texts], index) => {
    const lines = texts.flatMap((text) => hang(wrap(visible(shorten(text)), width - indent - column - 2)))
    return lines.map((line, nth) => {
      const label = nth === 0 ? (labels[index] ?? '') : ''
      return `${' '.repeat(indent)}${label.padEnd(column)}${line}`.trimEnd()
    })
  })
}

/** What a text goes on with is told from the next text. */
function hang([first = '', ...others]: Lines): Lines {
  return [first, ...others.map((line) => `  ${line}`)]
}

export function mentionTexts(page: Page, mentions: readonly Mention[]): Lines {
  return capped(mentions.map((each) => named(page, each)))
}

export function mentionLines(page: Page, mention: Mention): Lines {
  return hang(wrap(visible(named(page, mention)), page.width - 4)).map((line) => `  ${line}`.trimEnd())
}

/** An object as this command takes it, and where it is. */
export function named({ namespace }: Page, mention: Mention): string {
  const elsewhere = mention.namespace === namespace ? '' : ` -n ${mention.namespace}`
  const known = mention.nameOnly ? ' (known by name only)' : ''
  return `${mention.kind}/${shorten(mention.name)}${elsewhere}${known}  ${spotText(mention)}`
}

export function spotText({ file, line }: Spot): string {
  return `${visible(file)}:${line}`
}

export function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ')
}

export function capped(texts: Lines): Lines {
  const rest = texts.length - MOST_SHOWN
  return rest > 0 ? [...texts.slice(0, MOST_SHOWN), moreText(rest)] : texts
}

function moreText(count: number): string {
  return `and ${count} more; --json has all`
}
