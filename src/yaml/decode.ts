import { attempt, type Entry, fail, type MappingNode, type Node, type Path, type SyntaxProblem } from './node.ts'
import { resolveScalar, type Scalar } from './scalar.ts'

/** A value as the API server decodes it to JSON. */
export type Value = Scalar | readonly Value[] | Fields

/** An object. Its keys are the user's: read them with `field`, since `constructor` is a key like any other. */
export interface Fields {
  readonly [key: string]: Value
}

/** A key that stands twice in one mapping. */
export interface Duplicate {
  readonly path: Path
  readonly first: Node
  readonly again: Node
}

export interface Decoded {
  readonly value: Value
  readonly duplicates: readonly Duplicate[]
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** The own field of an object, undefined when it is absent or the value is no object. */
export function field(value: Value | undefined, key: string): Value | undefined {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

export function setField(fields: Record<string, Value>, key: string, value: Value): void {
  if (key === '__proto__') {
    Object.defineProperty(fields, key, { value, writable: true, enumerable: true, configurable: true })
  } else fields[key] = value
}

interface Decoder {
  readonly path: (string | number)[]
  readonly duplicates: Duplicate[]
  /** Aliases being expanded. */
  readonly open: Set<Node>
  nodes: number
  nodesInAliases: number
  /** Characters of the scalars in aliases. */
  textInAliases: number
}

/** Ten times what the server takes in a request. */
const MOST_TEXT_IN_ALIASES = 30 * 1024 * 1024

/** Turns nodes into values: scalars resolved, aliases expanded, merge keys merged, the last of two equal keys kept. */
export function decode(root: Node): Decoded | { readonly problem: SyntaxProblem } {
  const d: Decoder = { path: [], duplicates: [], open: new Set(), nodes: 0, nodesInAliases: 0, textInAliases: 0 }
  const result = attempt(() => decodeNode(d, root))
  return 'problem' in result ? result : { value: result.value, duplicates: d.duplicates }
}

function decodeNode(d: Decoder, node: Node): Value {
  countNode(d, node)
  switch (node.kind) {
    case 'scalar': {
      const value = resolveScalar(node)
      if (typeof value === 'number' && !Number.isFinite(value)) fail(node, `JSON has no number ${node.text}; quote it`)
      return value
    }
    case 'sequence':
      return node.items.map((item, index) => decodeAt(d, index, item))
    case 'mapping':
      return decodeMapping(d, node)
    case 'alias':
      return expand(d, node, () => decodeNode(d, node.target))
  }
}

function decodeAt(d: Decoder, step: string | number, node: Node): Value {
  d.path.push(step)
  const value = decodeNode(d, node)
  d.path.pop()
  return value
}

/** The server's measure against documents that grow without end when their aliases are expanded. */
function countNode(d: Decoder, node: Node): void {
  d.nodes += 1
  if (d.open.size > 0) {
    d.nodesInAliases += 1
    d.textInAliases += node.kind === 'scalar' ? node.text.length : 0
    if (d.textInAliases > MOST_TEXT_IN_ALIASES) fail(node, 'the aliases expand to too much text')
  }
  if (d.nodesInAliases <= 100 || d.nodes <= 1000) return
  if (d.nodesInAliases / d.nodes > allowedAliasRatio(d.nodes)) fail(node, 'the aliases expand to too many values')
}

function allowedAliasRatio(nodes: number): number {
  const growth = Math.min(Math.max((nodes - 400_000) / 3_600_000, 0), 1)
  return 0.99 - 0.89 * growth
}

function expand<T>(d: Decoder, node: Node & { kind: 'alias' }, decodeTarget: () => T): T {
  if (d.open.has(node)) fail(node, `the value of &${node.name} contains itself`)
  d.open.add(node)
  const value = decodeTarget()
  d.open.delete(node)
  return value
}

/** What refuses a whole document, since nothing is known of the objects behind it. */
const MOST_DUPLICATES = 100_000

interface Fill {
  readonly fields: Record<string, Value>
  /** Keys by decoded value: 1 and "1" are two keys to the YAML reader, although one in JSON. */
  readonly keys: Map<Scalar, Node>
}

function decodeMapping(d: Decoder, node: MappingNode): Value {
  const fill: Fill = { fields: {}, keys: new Map() }
  fillFrom(d, fill, node)
  return fill.fields
}

function fillFrom(d: Decoder, fill: Fill, node: MappingNode): void {
  for (const { key, value } of node.entries) {
    if (isMergeKey(key)) merge(d, fill, value)
    else {
      const decoded = decodeKey(d, key)
      const name = String(decoded)
      setField(fill.fields, name, decodeAt(d, name, value))
      const first = fill.keys.get(decoded)
      if (first === undefined) fill.keys.set(decoded, key)
      else if (d.duplicates.length < MOST_DUPLICATES) d.duplicates.push({ path: [...d.path, name], first, again: key })
      else fail(key, `more than ${MOST_DUPLICATES} keys stand twice in this document`)
    }
  }
}

/** Numbers that JSON lacks: refused as values, but names as keys. */
const INFINITE = /^(?:\.(?:inf|Inf|INF|nan|NaN|NAN)|-\.(?:inf|Inf|INF))$/

function decodeKey(d: Decoder, key: Node): string | number | boolean | bigint {
  if (key.kind === 'scalar' && key.plain && INFINITE.test(key.text)) return key.text.toLowerCase()
  const decoded = decodeNode(d, key)
  if (decoded === null) return fail(key, 'a key cannot be null; quote it if the word is meant')
  if (typeof decoded !== 'object') return decoded
  const span = { start: key.start, end: Math.max(key.end, key.start + 1) }
  return fail(span, 'a list or a mapping cannot be a key; quote it if the text is meant')
}

const MERGE_TAG = 'tag:yaml.org,2002:merge'

function isMergeKey(key: Node): boolean {
  return key.kind === 'scalar' && key.text === '<<' && (key.plain || key.tag === MERGE_TAG || key.tag === '!')
}

/** The mappings that a merge key names, in the order in which they are written into the mapping. */
function mergeSources(value: Node): readonly Node[] {
  return value.kind === 'sequence' ? value.items.toReversed() : [value]
}

function merge(d: Decoder, fill: Fill, value: Node): void {
  if (value.kind === 'sequence') countNode(d, value)
  for (const source of mergeSources(value)) {
    countNode(d, source)
    if (source.kind === 'mapping') fillFrom(d, fill, source)
    else if (source.kind === 'alias' && source.target.kind === 'mapping') {
      const { target } = source
      expand(d, source, () => fillFrom(d, fill, target))
    } else fail(source, 'only mappings can be merged with "<<"')
  }
}

/** The entry that gives a mapping its key, also by way of a merge; the last one when there are several. */
export function entryOf(node: MappingNode, name: string): Entry | undefined {
  return entriesOf(node).get(name)
}

type Entries = ReadonlyMap<string, Entry>

/** Of mappings in which an entry was looked for: a large one would take as long for each of its keys. */
const ENTRIES = new WeakMap<MappingNode, Entries>()

function entriesOf(node: MappingNode): Entries {
  const known = ENTRIES.get(node)
  if (known !== undefined) return known
  const entries = new Map<string, Entry>()
  // A mapping that is refused because it merges itself comes back here.
  ENTRIES.set(node, entries)
  for (const entry of node.entries) {
    const name = isMergeKey(entry.key) ? undefined : keyName(entry.key)
    if (name !== undefined) entries.set(name, entry)
    else for (const [merged, inherited] of mergedEntries(entry)) entries.set(merged, inherited)
  }
  return entries
}

function* mergedEntries({ key, value }: Entry): Generator<readonly [string, Entry]> {
  if (!isMergeKey(key)) return
  for (const source of mergeSources(value)) {
    const mapping = source.kind === 'alias' ? source.target : source
    if (mapping.kind === 'mapping') yield* entriesOf(mapping)
  }
}

/** The name of a key in JSON; undefined for one that is refused. */
function keyName(key: Node): string | undefined {
  const node = key.kind === 'alias' ? key.target : key
  if (node.kind !== 'scalar') return undefined
  const resolved = attempt(() => resolveScalar(node))
  return 'problem' in resolved ? undefined : String(resolved.value)
}
