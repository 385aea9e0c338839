import type { Span } from '../yaml/node.ts'

/** A stretch of a text, and what is to stand there instead. */
export interface Edit extends Span {
  readonly text: string
}

/** A text that is being edited. */
export interface Draft {
  readonly before: string
  readonly text: string
  /** What the text is made of. */
  readonly pieces: readonly Piece[]
}

/** A stretch of the text as it was before, or a new one. */
type Piece = Span | { readonly text: string }

export function draftOf(before: string): Draft {
  return { before, text: before, pieces: [{ start: 0, end: before.length }] }
}

/** The edits are of the text of the draft, in its order, and none overlaps another one. */
export function editDraft({ before, text, pieces }: Draft, edits: readonly Edit[]): Draft {
  const left = pieces.toReversed()
  const made: Piece[] = []
  let at = 0
  for (const edit of edits) {
    for (const piece of take(left, edit.start - at)) made.push(piece)
    if (edit.text !== '') made.push({ text: edit.text })
    take(left, edit.end - edit.start)
    at = edit.end
  }
  return { before, text: applyEdits(text, edits), pieces: [...made, ...left.reverse()] }
}

/** Takes pieces of a length in all from the end of a list. */
function take(pieces: Piece[], length: number): readonly Piece[] {
  const taken: Piece[] = []
  let missing = length
  while (missing > 0) {
    const piece = pieces.pop()
    if (piece === undefined) break
    const size = 'text' in piece ? piece.text.length : piece.end - piece.start
    const used = Math.min(size, missing)
    if (used < size) pieces.push(cut(piece, used, size))
    taken.push(cut(piece, 0, used))
    missing -= used
  }
  return taken
}

function cut(piece: Piece, from: number, to: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(from, to) }
  return { start: piece.start + from, end: piece.start + to }
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  return [...parts, text.slice(at)].join('')
}

/** What the edits of a draft come to, as edits of the text as it was before. */
export function editsOf({ before, pieces }: Draft): readonly Edit[] {
  const edits: Edit[] = []
  let start = 0
  let text = ''
  for (const piece of [...pieces, { start: before.length, end: before.length }]) {
    if ('text' in piece) text += piece.text
    else {
      if (piece.start > start || text !== '') edits.push({ start, end: piece.start, text })
      start = piece.end
      text = ''
    }
  }
  return edits
}

/** True also for two that begin at one place, since it would not be clear which comes first. */
export function overlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
