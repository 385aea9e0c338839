import { attempt, type Entry, fail, type Node, type SyntaxProblem } from './node.ts'
import { DEEPEST_NESTING, MOST_VALUES, TOO_LARGE } from './scanner.ts'

interface Reader {
  readonly text: string
  pos: number
  depth: number
  values: number
}

/**
 * Reads one JSON value from `start`, with the offsets of the text. `end` is the first offset after it: kubectl takes
 * `{}{}` for two documents.
 */
export function parseJson(
  text: string,
  start: number,
): { readonly value: { readonly root: Node; readonly end: number } } | { readonly problem: SyntaxProblem } {
  return attempt(() => {
    const r: Reader = { text, pos: start, depth: 0, values: 0 }
    const root = parseValue(r)
    return { root, end: r.pos }
  })
}

/** The first offset from `at` on that is no JSON white space. */
export function skipJsonSpace(text: string, at: number): number {
  let pos = at
  while (pos < text.length && ' \t\n\r'.includes(text.charAt(pos))) pos += 1
  return pos
}

function failHere(r: Reader, message: string): never {
  fail({ start: r.pos, end: Math.min(r.pos + 1, r.text.length) }, message)
}

function parseValue(r: Reader): Node {
  r.pos = skipJsonSpace(r.text, r.pos)
  r.values += 1
  if (r.values > MOST_VALUES) failHere(r, TOO_LARGE)
  const first = r.text.charAt(r.pos)
  if (first === '{') return parseNested(r, parseObject)
  if (first === '[') return parseNested(r, parseArray)
  if (first === '"') return parseString(r)
  return parseWord(r)
}

function parseNested(r: Reader, parse: (r: Reader) => Node): Node {
  if (r.depth >= DEEPEST_NESTING) failHere(r, `the text is nested deeper than ${DEEPEST_NESTING} levels`)
  r.depth += 1
  const node = parse(r)
  r.depth -= 1
  return node
}

/** Reads items separated by commas up to the closing bracket. */
function parseItems(r: Reader, close: string, parseItem: () => void): void {
  r.pos += 1
  r.pos = skipJsonSpace(r.text, r.pos)
  let isFirst = true
  while (r.text.charAt(r.pos) !== close) {
    if (!isFirst) takeCharacter(r, ',', `"," or "${close}" is expected here`)
    isFirst = false
    parseItem()
    r.pos = skipJsonSpace(r.text, r.pos)
  }
  r.pos += 1
}

function takeCharacter(r: Reader, character: string, message: string): void {
  r.pos = skipJsonSpace(r.text, r.pos)
  if (r.text.charAt(r.pos) !== character) failHere(r, message)
  r.pos += 1
}

function parseObject(r: Reader): Node {
  const start = r.pos
  const entries: Entry[] = []
  parseItems(r, '}', () => {
    r.pos = skipJsonSpace(r.text, r.pos)
    if (r.text.charAt(r.pos) !== '"') failHere(r, 'a key in double quotes is expected here')
    const key = parseString(r)
    takeCharacter(r, ':', '":" is expected here')
    entries.push({ key, value: parseValue(r) })
  })
  return { kind: 'mapping', entries, flow: true, start, end: r.pos }
}

function parseArray(r: Reader): Node {
  const start = r.pos
  const items: Node[] = []
  parseItems(r, ']', () => items.push(parseValue(r)))
  return { kind: 'sequence', items, flow: true, start, end: r.pos }
}

/** Passes what a sticky pattern finds here, and returns it. */
function takeMatch(r: Reader, pattern: RegExp, message: string): string {
  pattern.lastIndex = r.pos
  const text = pattern.exec(r.text)?.[0]
  if (text === undefined) failHere(r, message)
  r.pos += text.length
  return text
}

const STRING = /"(?:[^"\\]|\\.)*"/sy

function parseString(r: Reader): Node {
  const start = r.pos
  const text = unquote(takeMatch(r, STRING, 'this quote is never closed'))
  if (text === undefined)
    fail({ start, end: r.pos }, 'this string has a character or an escape that JSON does not allow')
  return { kind: 'scalar', text, plain: false, tag: '', start, end: r.pos }
}

function unquote(quoted: string): string | undefined {
  try {
    // Half a surrogate pair becomes U+FFFD, as in Go.
    return String(JSON.parse(quoted)).toWellFormed()
  } catch {
    return undefined
  }
}

const WORD = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y

function parseWord(r: Reader): Node {
  const start = r.pos
  const text = takeMatch(r, WORD, 'a JSON value is expected here')
  if (!Number.isFinite(Number(text)) && /[0-9]/.test(text)) fail({ start, end: r.pos }, 'this number is too large')
  return { kind: 'scalar', text, plain: true, tag: '', start, end: r.pos }
}
