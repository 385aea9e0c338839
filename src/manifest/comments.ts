import { attempt, type Span } from '../yaml/node.ts'
import { createScanner, takeToken } from '../yaml/scanner.ts'
import type { Token } from '../yaml/token.ts'
import { type Chunk, chunksOf } from './stream.ts'

/** The comments of one YAML document. All offsets are those of the file. */
export interface DocumentComments {
  /** Where the document starts. */
  readonly start: number
  /** In the order of the text. */
  readonly comments: readonly Span[]
  /** Where its content starts; undefined for a document that has none. */
  readonly content: number | undefined
}

/**
 * The comments of the YAML documents of a file, which are those that the scanner passes over: what looks like one inside
 * a text is none, and JSON has none. After a mistake that the scanner cannot get over, nobody can tell what is a comment.
 * Only the documents in which `word` stands somewhere are looked at, the others seem to have none.
 */
export function* readComments(text: string, word: RegExp): Generator<DocumentComments> {
  for (const chunk of chunksOf(text)) {
    const { start, end, comment } = chunk
    const isPromising = comment !== undefined || word.test(text.slice(start, end))
    yield isPromising ? commentsOf(chunk, text) : { start, comments: [], content: undefined }
  }
}

function commentsOf({ start, end, comment, badSeparator }: Chunk, file: string): DocumentComments {
  const base = file[start] === '\ufeff' ? start + 1 : start
  const scanner = createScanner(file.slice(base, end))
  const isContent = ({ type }: Token): boolean => type !== 'document-start'
  let first: Token | undefined
  const reading = attempt(() => {
    for (let next = takeToken(scanner); ; next = takeToken(scanner)) {
      if (isContent(next)) first ??= next
      if (next.type === 'stream-end') return
    }
  })
  const problem = 'problem' in reading ? reading.problem.start : undefined
  first ??= scanner.tokens.slice(scanner.taken).find(isContent)
  const isEmpty = first?.type === 'stream-end' || first?.type === 'document-end'
  const content = isEmpty ? undefined : (first?.start ?? problem)
  const comments = scanner.comments.map((span) => ({ start: base + span.start, end: base + span.end }))
  return {
    start,
    comments: comment === undefined ? comments : [comment, ...comments],
    content: content === undefined ? badSeparator?.start : base + content,
  }
}
