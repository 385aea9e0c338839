import type { FixedValue } from '../finding.ts'
import type { MappingNode, Path, Span } from '../yaml/node.ts'
import type { Edit } from './edit.ts'
import { lineBreakOf, lineStart } from './lines.ts'
import { endOfLines } from './removal.ts'
import { writtenNew } from './scalar.ts'
import { extentOf, pathOf, type Spot } from './spot.ts'

export interface Addition {
  readonly edit: Edit
  readonly path: Path
}

export interface NewField {
  readonly key: string
  readonly value: FixedValue
}

/**
 * Adds a field: as the last one of the mapping at a spot, or after the field that the spot is. Flow style is written as
 * JSON where the whole document is.
 */
export function addition(text: string, spot: Spot, field: NewField, isJson: boolean): Addition | undefined {
  const entry = spot.collection.kind === 'mapping' ? spot.collection.entries[spot.index] : undefined
  if (entry === undefined) return undefined
  const inner = entry.value.kind === 'mapping' ? entry.value : undefined
  const path = inner === undefined ? pathOf(spot).slice(0, -1) : pathOf(spot)
  const mapping = inner ?? spot.collection
  const index = inner === undefined ? spot.index : inner.entries.length - 1
  const edit = mapping.kind === 'mapping' ? addTo(text, mapping, index, field, isJson) : undefined
  return edit && { edit, path: [...path, field.key] }
}

function addTo(text: string, mapping: MappingNode, index: number, field: NewField, isJson: boolean): Edit | undefined {
  const after = extentOf({ collection: mapping, index })
  if (!mapping.flow) return after && addLine(text, mapping, after, field)
  const written = isJson
    ? `${JSON.stringify(field.key)}: ${JSON.stringify(field.value)}`
    : `${field.key}: ${writtenNew(field.value, true)}`
  if (after === undefined) return insert(mapping.start + 1, written)
  const space = /[{,](\s*)$/.exec(text.slice(mapping.start, after.start))?.[1] || ' '
  return insert(after.end, `,${space}${written}`)
}

function addLine(text: string, mapping: MappingNode, after: Span, { key, value }: NewField): Edit | undefined {
  const indent = text.slice(lineStart(text, mapping.start), mapping.start)
  const end = endOfLines(text, after)
  if (end === undefined || !/^[ -]*$/.test(indent)) return undefined
  const line = `${' '.repeat(indent.length)}${key}: ${writtenNew(value, false)}`
  const lineBreak = lineBreakOf(text)
  return text[end - 1] === '\n' ? insert(end, `${line}${lineBreak}`) : insert(end, `${lineBreak}${line}`)
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text }
}
