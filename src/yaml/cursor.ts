import { fail, type Span } from './node.ts'

/** A place in a text that the scanner moves forward. The text ends with an imagined NUL, as in libyaml. */
export interface Cursor {
  readonly text: string
  pos: number
  /** Line breaks before `pos`. */
  line: number
  /** Offset of the first character of the line. */
  lineStart: number
  /** The comments before `pos`. */
  readonly comments: Span[]
}

export const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
export const SPACE = 0x20

/** The UTF-16 unit `ahead` of the cursor, 0 beyond the end. */
export function peek(c: Cursor, ahead = 0): number {
  const at = c.pos + ahead
  return at < c.text.length ? c.text.charCodeAt(at) : 0
}

export function column(c: Cursor): number {
  return c.pos - c.lineStart
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** YAML 1.1 breaks lines at NEL, LS and PS too. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === 0x85 || code === 0x2028 || code === 0x2029
}

export function isBreakOrEnd(code: number): boolean {
  return code === 0 || isBreak(code)
}

export function isSpaceOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code)
}

/** Letters, digits, `_` and `-`: what names of anchors, handles and directives are made of. */
export function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    code === 0x2d
  )
}

/** Passes one line break and returns it as a scalar keeps it: `\n`, or LS and PS as they are. */
export function takeBreak(c: Cursor): string {
  const code = peek(c)
  c.pos += code === CR && peek(c, 1) === LF ? 2 : 1
  c.line += 1
  c.lineStart = c.pos
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n'
}

export function skipBlanks(c: Cursor): void {
  while (isBlank(peek(c))) c.pos += 1
}

export function skipToLineEnd(c: Cursor): void {
  while (!isBreakOrEnd(peek(c))) c.pos += 1
}

/** Passes a comment, from its `#` on, and notes it. */
export function takeComment(c: Cursor): void {
  const start = c.pos
  skipToLineEnd(c)
  c.comments.push({ start, end: c.pos })
}

/** True at `---` or `...` that stands alone at the start of a line. */
export function atDocumentMarker(c: Cursor): boolean {
  if (column(c) !== 0) return false
  const code = peek(c)
  if (code !== 0x2d && code !== 0x2e) return false
  return peek(c, 1) === code && peek(c, 2) === code && isSpaceOrEnd(peek(c, 3))
}

/** Fails at the character of the cursor. */
export function failHere(c: Cursor, message: string): never {
  fail({ start: c.pos, end: c.pos + 1 }, message)
}

export function failAtTab(c: Cursor): never {
  failHere(c, 'a tab cannot indent a line; use spaces')
}
