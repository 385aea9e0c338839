import type { Span } from '../yaml/node.ts'
import type { Edit } from './edit.ts'
import { lineEnd, lineStart, REST_OF_LINE } from './lines.ts'
import { extentOf, type Spot } from './spot.ts'

export interface Removal {
  readonly edit: Edit
  /** The item or the field that goes. */
  readonly spot: Spot
}

/**
 * Takes out an item or a field: in block style with its lines, in flow style with a comma. The last field of a mapping
 * takes the mapping along; the last item of a list cannot go, since an empty list may mean something else. `text` begins
 * where its offsets do.
 */
export function removal(text: string, spot: Spot): Removal | undefined {
  const { collection, holder } = spot
  const isOnly = partsOf(spot) === 1
  if (isOnly) return collection.kind === 'mapping' && holder !== undefined ? removal(text, holder) : undefined
  const span = collection.flow ? inFlow(text, spot) : (wholeLines(text, spot) ?? upToNext(text, spot))
  return span && { edit: { ...span, text: '' }, spot }
}

function partsOf({ collection }: Spot): number {
  return collection.kind === 'sequence' ? collection.items.length : collection.entries.length
}

function neighbour({ collection, index }: Spot, distance: number): Span | undefined {
  return extentOf({ collection, index: index + distance })
}

/** What stands between two parts of a flow collection, if there is no comment, tag or anchor. */
const COMMA_ONLY = /^\s*,\s*$/

function inFlow(text: string, spot: Spot): Span | undefined {
  const own = extentOf(spot)
  const before = neighbour(spot, -1)
  const after = neighbour(spot, 1)
  if (own === undefined) return undefined
  if (before && COMMA_ONLY.test(text.slice(before.end, own.start))) return { start: before.end, end: own.end }
  if (after && COMMA_ONLY.test(text.slice(own.end, after.start))) return { start: own.start, end: after.start }
  return undefined
}

function wholeLines(text: string, spot: Spot): Span | undefined {
  const own = extentOf(spot)
  if (own === undefined) return undefined
  const start = lineStart(text, own.start)
  const isAlone = (spot.role === 'item' ? /^ *- +$/ : /^ *$/).test(text.slice(start, own.start))
  const end = endOfLines(text, own)
  return isAlone && end !== undefined ? { start, end } : undefined
}

/** The end of the last line of a part in block style; a text block ends there already. */
export function endOfLines(text: string, { start, end }: Span): number | undefined {
  if (end > start && text[end - 1] === '\n') return end
  const last = lineEnd(text, end)
  return REST_OF_LINE.test(text.slice(end, last)) ? last : undefined
}

/** The first field of an item shares its line with the dash, so the next one moves there. */
function upToNext(text: string, spot: Spot): Span | undefined {
  const own = extentOf(spot)
  const after = neighbour(spot, 1)
  if (own === undefined || after === undefined || spot.role === 'item') return undefined
  const end = endOfLines(text, own)
  if (end === undefined || text.slice(end, after.start).trim() !== '') return undefined
  return { start: own.start, end: after.start }
}
