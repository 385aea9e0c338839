import type { Span } from '../manifest/node.ts'
import type { Edit } from './edit.ts'
import { lineEnd, lineStart } from './lines.ts'

/** Writes a stretch of a comment anew. Where nothing comes in its place, the blanks before it go too, or the whole line. */
export function commentEdit(text: string, { start, end }: Span, replacement: string): Edit {
  const isLast = /^[ \t]*\r?\n?$/.test(text.slice(end, lineEnd(text, end)))
  if (replacement !== '' || !isLast) return { start, end, text: replacement }
  const lineAt = lineStart(text, start)
  const before = text.slice(lineAt, start).trimEnd()
  if (before === '') return { start: lineAt, end: lineEnd(text, end), text: '' }
  return { start: lineAt + before.length, end, text: '' }
}
