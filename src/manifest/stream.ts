import { createPlainReader, readPlain } from '../plain/plain.ts'
import type { PlainReader } from '../plain/reader.ts'
import { nodesOf, spanOnTape, type Tape } from '../plain/tape.ts'
import { type Decoded, type Duplicate, decode, isFields, type Value } from '../yaml/decode.ts'
import { parseJson, skipJsonSpace } from '../yaml/json.ts'
import type { Node, Part, Path, Span, SyntaxProblem } from '../yaml/node.ts'
import { parseYaml } from '../yaml/parser.ts'

/** One document of a file. Offsets in its nodes and problems count from `base`. */
export interface Document {
  /** Its number in the file, from 0. */
  readonly index: number
  readonly base: number
  readonly text: string
  readonly value: Value | undefined
  /** The nodes of the value; undefined for a document that has none or cannot be read. */
  root(): Node | undefined
  /** The text of a field, for a document in which it is found without nodes. */
  spanOf?(path: Path, part: Part): Span | undefined
  readonly duplicates: readonly Duplicate[]
  /** Why kubectl cannot read it; empty for a document that it can. */
  readonly problems: readonly SyntaxProblem[]
}

/** A file that is read document by document. */
export interface DocumentReader {
  readonly plain: PlainReader
  /** The values of a file that looks like JSON, until the last one is read. */
  json: JsonValues | undefined
  /** Where YAML goes on. */
  next: Start
  /** The number of the next YAML document. */
  index: number
}

/**
 * The documents of a file as kubectl splits it: JSON values while the text looks like JSON, YAML documents between
 * lines that start with `---` otherwise. kubectl stops at the first problem; this goes on with the next document.
 */
export function openDocuments(text: string): DocumentReader {
  const json = looksLikeJson(text) ? readJsonValues(text) : undefined
  return { plain: createPlainReader(withLastLineEnded(text)), json, next: TOP, index: 0 }
}

/** Undefined after the last document. With `wanted`, YAML documents of other numbers are passed over unread. */
export function nextDocument(r: DocumentReader, wanted?: { has(index: number): boolean }): Document | undefined {
  const { text } = r.plain
  const json = r.json && nextJsonValue(r, r.json)
  if (json !== undefined) return json
  while (r.next.at < text.length) {
    const { index } = r
    const chunk = cutChunk(text, r.next)
    r.next = chunk.next
    r.index += 1
    if (wanted === undefined || wanted.has(index))
      return readPlainChunk(r.plain, chunk, index) ?? readChunk(text, chunk, index)
  }
  return undefined
}

function nextJsonValue(r: DocumentReader, values: JsonValues): Document | undefined {
  const next = values.next()
  if (next.done !== true) return next.value
  r.json = undefined
  r.next = { at: next.value?.at ?? r.plain.text.length, comment: undefined }
  r.index = next.value?.index ?? 0
  return undefined
}

/** The documents of a file, one after the other. */
export function* readDocuments(text: string, wanted?: { has(index: number): boolean }): Generator<Document> {
  const reader = openDocuments(text)
  for (let next = nextDocument(reader, wanted); next !== undefined; next = nextDocument(reader, wanted)) yield next
}

/** The YAML documents of a file as stretches of its text, unread. */
export function* chunksOf(text: string): Generator<Chunk> {
  const reader = openDocuments(text)
  while (reader.json !== undefined) nextJsonValue(reader, reader.json)
  const lines = reader.plain.text
  while (reader.next.at < lines.length) {
    const chunk = cutChunk(lines, reader.next)
    yield chunk
    reader.next = chunk.next
  }
}

/** kubectl ends every line, the last one too. */
function withLastLineEnded(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** Undefined for a document that is not in plain style. */
function readPlainChunk(reader: PlainReader, { start, end, badSeparator }: Chunk, index: number): Document | undefined {
  const value = badSeparator === undefined ? readPlain(reader, start, end) : undefined
  if (value === undefined) return undefined
  const { text } = reader
  const tapeOf = keepTrack(reader, start, end)
  return {
    index,
    base: start,
    text: text.slice(start, end),
    value,
    duplicates: NONE,
    problems: NONE,
    root: () => (value === null ? undefined : nodesOf(value, text, tapeOf(), start)),
    spanOf: (path, part) => {
      if (!isFields(value)) return undefined
      const span = spanOnTape({ value, tape: tapeOf(), text }, path, part)
      return { start: span.start - start, end: span.end - start }
    },
  }
}

const NONE: readonly never[] = []

/** Gives the tape with the nodes of a document. That is read again only where another one was read since. */
function keepTrack({ text, tape }: PlainReader, start: number, end: number): () => Tape {
  let { documents } = tape
  return () => {
    if (tape.documents === documents) return tape
    readPlain(createPlainReader(text), start, end)
    documents = tape.documents
    return tape
  }
}

function looksLikeJson(text: string): boolean {
  return BRACE_FIRST.test(text.length > JSON_GUESS ? text.slice(0, JSON_GUESS) : text)
}

/** How far into a file kubectl looks for the brace of JSON. */
const JSON_GUESS = 4096

/** White space as Go sees it: unlike JavaScript, with NEL and without the byte order mark. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const BRACE_FIRST = new RegExp(`^${SPACE}*\\{`)
const LEADING_SPACE = new RegExp(`^${SPACE}+`)
const TRAILING_SPACE = new RegExp(`(?<!${SPACE})${SPACE}+$`)

function trimSpace(text: string): string {
  return text.replace(LEADING_SPACE, '').replace(TRAILING_SPACE, '')
}

type JsonValues = Generator<Document, { readonly at: number; readonly index: number } | undefined>

/** Yields JSON values. Returns where the text goes on as YAML, undefined when it ends as JSON. */
function* readJsonValues(text: string): JsonValues {
  let end = 0
  for (let index = 0; ; index += 1) {
    const start = skipJsonSpace(text, end)
    if (start === text.length) return undefined
    const json = parseJson(text, start)
    if ('problem' in json) {
      const at = index < 2 ? startOfYaml(text, end) : undefined
      if (at !== undefined) return { at, index }
      yield broken(index, 0, text.slice(start), json.problem)
      return undefined
    }
    end = json.value.end
    yield { index, base: 0, text: text.slice(start, end), ...decoded(json.value.root) }
  }
}

/**
 * kubectl reads text that is no JSON as YAML, unless two JSON values came before or fewer than four bytes are left.
 * It first skips white space up to the end of the line.
 */
function startOfYaml(text: string, from: number): number | undefined {
  let at = from
  while (at < text.length && text[at] !== '\n' && trimSpace(text.charAt(at)) === '') at += 1
  if (Buffer.byteLength(text.slice(at, at + 4)) < 4) return undefined
  return text[at] === '\n' ? at + 1 : at
}

function broken(index: number, base: number, text: string, problem: SyntaxProblem): Document {
  return { index, base, text, value: undefined, duplicates: [], problems: [problem], root: () => undefined }
}

function decoded(root: Node): Pick<Document, 'value' | 'duplicates' | 'problems' | 'root'> {
  const result: Decoded | { readonly problem: SyntaxProblem } = decode(root)
  return 'problem' in result
    ? { value: undefined, duplicates: [], problems: [result.problem], root: () => root }
    : { value: result.value, duplicates: result.duplicates, problems: [], root: () => root }
}

export interface Chunk extends Span {
  /** The comment on the separator before it. */
  readonly comment: Span | undefined
  /** What follows the separator after it on its line and may not. */
  readonly badSeparator: Span | undefined
  readonly next: Start
}

/** Where a chunk starts, and the comment on the separator before it. */
interface Start {
  readonly at: number
  readonly comment: Span | undefined
}

const TOP: Start = { at: 0, comment: undefined }

/** Cuts at the next line that starts with `---`. One that starts a chunk belongs to it, as its YAML document start. */
function cutChunk(text: string, { at: start, comment }: Start): Chunk {
  const end = findSeparator(text, start)
  const lineEnd = endOfLine(text, end)
  const rest = restOf(text, end + '---'.length, lineEnd)
  const isComment = rest !== undefined && text.startsWith('#', rest.start)
  const next = { at: lineEnd + 1, comment: isComment ? rest : undefined }
  return { start, end, comment, badSeparator: isComment ? undefined : rest, next }
}

/** What stands on a line behind its separator. */
function restOf(text: string, start: number, end: number): Span | undefined {
  const rest = start < end ? trimSpace(text.slice(start, end)) : ''
  if (rest === '') return undefined
  const restStart = text.indexOf(rest, start)
  return { start: restStart, end: restStart + rest.length }
}

/** The start of the next separator line, not counting a good one at `start` itself. */
function findSeparator(text: string, start: number): number {
  if (text.startsWith('---', start)) {
    const rest = restOf(text, start + '---'.length, endOfLine(text, start))
    if (rest !== undefined && !text.startsWith('#', rest.start)) return start
  }
  const breakBefore = text.indexOf('\n---', start)
  return breakBefore === -1 ? text.length : breakBefore + 1
}

function endOfLine(text: string, at: number): number {
  const lineBreak = text.indexOf('\n', at)
  return lineBreak === -1 ? text.length : lineBreak
}

function readChunk(file: string, chunk: Chunk, index: number): Document {
  const text = file.slice(chunk.start, chunk.end)
  const document = readDocument(text, chunk.start, index)
  if (chunk.badSeparator === undefined) return document
  const start = chunk.badSeparator.start - document.base
  const end = chunk.badSeparator.end - document.base
  const problem = { start, end, message: 'only a comment may follow "---" on its line' }
  return { ...document, problems: [...document.problems, problem] }
}

/** Reads a text that is one YAML document; `start` is its offset in the file. */
export function readDocument(marked: string, start = 0, index = 0): Document {
  const hasByteOrderMark = marked.startsWith('\ufeff')
  const text = hasByteOrderMark ? marked.slice(1) : marked
  const base = hasByteOrderMark ? start + 1 : start
  const parsed = parseYaml(text)
  if ('problem' in parsed) return broken(index, base, text, parsed.problem)
  if (parsed.value === undefined) {
    return { index, base, text, value: null, duplicates: [], problems: [], root: () => undefined }
  }
  return { index, base, text, ...decoded(parsed.value) }
}
