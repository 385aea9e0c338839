import type { Span } from '../yaml/node.ts'
import type { Edit } from './edit.ts'
import { lineEnd, lineStart } from './lines.ts'

/**
 * Writes a stretch of a comment anew. Where nothing comes in its place, the blanks go that parted it from what stands
 * before it, or from the comment behind it, or else the whole line.
 */
export function commentEdit(text: string, { start, end }: Span, replacement: string): Edit {
  const isLast = /^[ \t]*\r?\n?$/.test(text.slice(end, lineEnd(text, end)))
  if (replacement !== '') return { start, end, text: replacement }
  if (!isLast) return { start, end: end + blanksBeforeComment(text, end), text: '' }
  const lineAt = lineStart(text, start)
  const before = text.slice(lineAt, start).trimEnd()
  if (before === '') return { start: lineAt, end: lineEnd(text, end), text: '' }
  return { start: lineAt + before.length, end, text: '' }
}

function blanksBeforeComment(text: string, at: number): number {
  return /^([ \t]+)#/.exec(text.slice(at, lineEnd(text, at)))?.[1]?.length ?? 0
}
