import type { FixedValue } from '../finding.ts'
import { readDocument } from '../manifest/stream.ts'
import type { Value } from '../yaml/decode.ts'
import type { ScalarNode } from '../yaml/node.ts'

/**
 * How a value is written where another one stood, which is `old` in the text: a text in the same quotes, or in double ones
 * where it would be something else without. Undefined for a layout of several lines, and for a tag without quotes.
 */
export function writtenLike(value: FixedValue, old: string, node: ScalarNode, inFlow: boolean): string | undefined {
  if (old === '' || /[\n\r]/.test(old)) return undefined
  if (typeof value !== 'string') return String(value)
  if (old.startsWith('"')) return JSON.stringify(value)
  if (old.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  return node.plain ? writtenNew(value, inFlow) : undefined
}

/** How a value is written that follows no other one: without quotes where it can be. */
export function writtenNew(value: FixedValue, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value)
  const read: Value | undefined = readDocument(inFlow ? `{k: ${value}}\n` : `k: ${value}\n`).value
  const isPlain = typeof read === 'object' && read !== null && 'k' in read && read.k === value
  return isPlain && readsAsItem(value, inFlow) ? value : JSON.stringify(value)
}

function readsAsItem(value: string, inFlow: boolean): boolean {
  const read = readDocument(inFlow ? `[${value}]\n` : `- ${value}\n`).value
  return Array.isArray(read) && read.length === 1 && read[0] === value
}
