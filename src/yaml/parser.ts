import { attempt, type Entry, fail, type Node, type ScalarNode, type Span, type SyntaxProblem } from './node.ts'
import { createScanner, peekToken, type Scanner, takeToken } from './scanner.ts'
import type { Token, TokenType } from './token.ts'

interface Parser {
  readonly scanner: Scanner
  readonly anchors: Map<string, Node>
  /** Prefixes of tags by handle. */
  readonly tagPrefixes: Map<string, string>
}

const YAML_TAGS = 'tag:yaml.org,2002:'

/** Characters that may stand in a YAML text: no controls but tab and line breaks, no half of a surrogate pair. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/**
 * Reads the first document of a text; whatever follows its end is not read, as on the server.
 * A text without content has no root. Offsets are those of the text.
 */
export function parseYaml(text: string): { readonly value: Node | undefined } | { readonly problem: SyntaxProblem } {
  return attempt(() => {
    const forbidden = FORBIDDEN.exec(text)
    if (forbidden !== null) failAtCharacter(text, forbidden.index)
    const p: Parser = { scanner: createScanner(text), anchors: new Map(), tagPrefixes: new Map() }
    return parseDocument(p)
  })
}

function failAtCharacter(text: string, at: number): never {
  const code = text.charCodeAt(at)
  const span = { start: at, end: at + 1 }
  // Bytes that are not UTF-8 are decoded to U+DC80 + byte, see load/text.ts.
  if (code >= 0xdc80 && code <= 0xdcff) fail(span, 'the file is not UTF-8 here; save it as UTF-8')
  fail(span, `the character U+${code.toString(16).toUpperCase().padStart(4, '0')} cannot stand in YAML`)
}

function parseDocument(p: Parser): Node | undefined {
  const hasDirectives = parseDirectives(p)
  const first = peekToken(p.scanner)
  const marked = first.type === 'document-start'
  if (marked) takeToken(p.scanner)
  else if (hasDirectives) fail(first, 'a line "---" must follow the directives')
  else if (first.type === 'stream-end') return undefined
  const root = marked && endsDocument(peekToken(p.scanner)) ? undefined : parseNode(p, true, false)
  // A mistake before the next token, such as a stray tab, is found here.
  peekToken(p.scanner)
  return root
}

function endsDocument(next: Token): boolean {
  return ['version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end'].includes(next.type)
}

function parseDirectives(p: Parser): boolean {
  let version = false
  let found = false
  for (let next = peekToken(p.scanner); next.type.endsWith('-directive'); next = peekToken(p.scanner)) {
    takeToken(p.scanner)
    found = true
    if (next.type === 'version-directive') {
      const [major, minor] = next.text.split('.').map(Number)
      if (version) fail(next, 'there is a second %YAML directive')
      if (major !== 1 || minor !== 1) fail(next, 'the API server reads YAML 1.1 only; remove the directive')
      version = true
    } else {
      if (p.tagPrefixes.has(next.text)) fail(next, `there is a second %TAG directive for ${next.text}`)
      p.tagPrefixes.set(next.text, next.suffix)
    }
  }
  if (!p.tagPrefixes.has('!')) p.tagPrefixes.set('!', '!')
  if (!p.tagPrefixes.has('!!')) p.tagPrefixes.set('!!', YAML_TAGS)
  return found
}

/**
 * Reads one node. In block context it may be a block collection; with `indentless`, a list whose items stand at the
 * column of the key they belong to.
 */
function parseNode(p: Parser, block: boolean, indentless: boolean): Node {
  const first = peekToken(p.scanner)
  if (first.type === 'alias') return parseAlias(p)
  const { anchor, tag } = parseProperties(p)
  const next = peekToken(p.scanner)
  if (next.type === 'scalar') return parseScalar(p, anchor, tag)
  if (next.type === 'flow-sequence-start') return parseSequence(p, anchor, true, parseFlowItems)
  if (next.type === 'flow-mapping-start') return parseMapping(p, anchor, true, parseFlowEntries)
  if (block && next.type === 'block-sequence-start') return parseSequence(p, anchor, false, parseBlockItems)
  if (block && next.type === 'block-mapping-start') return parseMapping(p, anchor, false, parseBlockEntries)
  if (indentless && next.type === 'block-entry') return parseSequence(p, anchor, false, parseIndentlessItems)
  if (anchor === undefined && tag === '') failAtToken(p.scanner.text, next)
  return named(p, anchor, emptyScalar(next.start, tag))
}

function parseAlias(p: Parser): Node {
  const { start, end, text } = takeToken(p.scanner)
  const target = p.anchors.get(text)
  if (target === undefined) fail({ start, end }, 'no anchor of this name comes before this alias')
  return { kind: 'alias', name: text, target, start, end }
}

function parseProperties(p: Parser): { anchor: string | undefined; tag: string } {
  let anchor: string | undefined
  let tag = ''
  for (let next = peekToken(p.scanner); ; next = peekToken(p.scanner)) {
    if (next.type === 'anchor' && anchor === undefined) anchor = takeToken(p.scanner).text
    else if (next.type === 'tag' && tag === '') tag = longTag(p, takeToken(p.scanner))
    else return { anchor, tag }
  }
}

function longTag(p: Parser, { start, end, text, suffix }: Token): string {
  if (text === '') return suffix
  const prefix = p.tagPrefixes.get(text)
  if (prefix === undefined) fail({ start, end }, 'no %TAG directive declares the handle of this tag')
  return prefix + suffix
}

function named<N extends Node>(p: Parser, anchor: string | undefined, node: N): N {
  if (anchor !== undefined) p.anchors.set(anchor, node)
  return node
}

function parseScalar(p: Parser, anchor: string | undefined, tag: string): Node {
  const { start, end, text, plain } = takeToken(p.scanner)
  return named(p, anchor, { kind: 'scalar', text, plain: plain && tag === '', tag, start, end })
}

function emptyScalar(at: number, tag = ''): ScalarNode {
  return { kind: 'scalar', text: '', plain: tag === '', tag, start: at, end: at }
}

// An alias inside its own anchor must find the collection, so it is named before its items are read.

function parseSequence(
  p: Parser,
  anchor: string | undefined,
  flow: boolean,
  parseItems: (p: Parser, items: Node[]) => Span,
): Node {
  const items: Node[] = []
  const node = named(p, anchor, { kind: 'sequence' as const, items, flow, start: 0, end: 0 })
  return Object.assign(node, parseItems(p, items))
}

function parseMapping(
  p: Parser,
  anchor: string | undefined,
  flow: boolean,
  parseEntries: (p: Parser, entries: Entry[]) => Span,
): Node {
  const entries: Entry[] = []
  const node = named(p, anchor, { kind: 'mapping' as const, entries, flow, start: 0, end: 0 })
  return Object.assign(node, parseEntries(p, entries))
}

function parseBlockItems(p: Parser, items: Node[]): Span {
  takeToken(p.scanner)
  const span = parseIndentlessItems(p, items)
  const next = takeToken(p.scanner)
  if (next.type !== 'block-end') fail(next, 'only items of the list that start with "- " may stand at this indentation')
  return span
}

function parseIndentlessItems(p: Parser, items: Node[]): Span {
  const { start } = peekToken(p.scanner)
  let end = start
  while (peekToken(p.scanner).type === 'block-entry') {
    const dash = takeToken(p.scanner)
    const item = followsOneOf(p, ITEM_ENDS) ? emptyScalar(dash.end) : parseNode(p, true, false)
    items.push(item)
    end = item.end
  }
  return { start, end }
}

/** What follows the dash of an empty item. */
const ITEM_ENDS: readonly TokenType[] = ['block-entry', 'key', 'value', 'block-end']

function follows(p: Parser, type: TokenType): boolean {
  return peekToken(p.scanner).type === type
}

function followsOneOf(p: Parser, types: readonly TokenType[]): boolean {
  return types.includes(peekToken(p.scanner).type)
}

function parseBlockEntries(p: Parser, entries: Entry[]): Span {
  takeToken(p.scanner)
  const { start } = peekToken(p.scanner)
  let end = start
  while (peekToken(p.scanner).type === 'key') {
    const key = parseBlockPart(p)
    const value = follows(p, 'value') ? parseBlockPart(p) : emptyScalar(peekToken(p.scanner).start)
    entries.push({ key, value })
    end = Math.max(key.end, value.end)
  }
  const next = takeToken(p.scanner)
  if (next.type !== 'block-end')
    fail(next, 'a key is expected here; check the indentation of this line and of the one above')
  return { start, end }
}

/** Reads what follows the indicator of a key or a value. */
function parseBlockPart(p: Parser): Node {
  const indicator = takeToken(p.scanner)
  if (followsOneOf(p, PART_ENDS)) return emptyScalar(indicator.end)
  return parseNode(p, true, true)
}

/** What follows the indicator of an empty key or value. */
const PART_ENDS: readonly TokenType[] = ['key', 'value', 'block-end']

function parseFlowItems(p: Parser, items: Node[]): Span {
  const { start } = takeToken(p.scanner)
  while (!follows(p, 'flow-sequence-end')) {
    if (items.length > 0) takeComma(p, ']')
    if (follows(p, 'flow-sequence-end')) break
    items.push(follows(p, 'key') ? parseSingleEntry(p) : parseNode(p, false, false))
  }
  return { start, end: takeToken(p.scanner).end }
}

/** Reads `key: value` in a flow sequence: a mapping of one entry. */
function parseSingleEntry(p: Parser): Node {
  const indicator = takeToken(p.scanner)
  const isEmpty = followsOneOf(p, ['value', 'flow-entry', 'flow-sequence-end'])
  // libyaml passes over the token after an empty key, so that what follows is refused.
  if (isEmpty) takeToken(p.scanner)
  const key = isEmpty ? emptyScalar(indicator.end) : parseNode(p, false, false)
  const value = follows(p, 'value')
    ? parseFlowPart(p, ['flow-entry', 'flow-sequence-end'])
    : emptyScalar(peekToken(p.scanner).start)
  return { kind: 'mapping', entries: [{ key, value }], flow: true, start: key.start, end: Math.max(key.end, value.end) }
}

function parseFlowPart(p: Parser, ends: readonly TokenType[]): Node {
  const indicator = takeToken(p.scanner)
  return followsOneOf(p, ends) ? emptyScalar(indicator.end) : parseNode(p, false, false)
}

function parseFlowEntries(p: Parser, entries: Entry[]): Span {
  const { start } = takeToken(p.scanner)
  while (!follows(p, 'flow-mapping-end')) {
    if (entries.length > 0) takeComma(p, '}')
    if (follows(p, 'flow-mapping-end')) break
    const explicit = follows(p, 'key')
    const key = explicit ? parseFlowPart(p, ['value', 'flow-entry', 'flow-mapping-end']) : parseNode(p, false, false)
    const value =
      explicit && follows(p, 'value')
        ? parseFlowPart(p, ['flow-entry', 'flow-mapping-end'])
        : emptyScalar(peekToken(p.scanner).start)
    entries.push({ key, value })
  }
  return { start, end: takeToken(p.scanner).end }
}

function takeComma(p: Parser, close: string): void {
  const next = takeToken(p.scanner)
  if (next.type !== 'flow-entry') fail(next, `"," or "${close}" is expected here`)
}

function failAtToken(text: string, next: Token): never {
  if (next.type === 'stream-end') fail(next, 'the text ends here, but a value is expected')
  if (next.type === 'value' && text[next.end] === ':')
    fail(next, 'an address that starts with "::" must be quoted here')
  fail(next, 'a value is expected here')
}
