import { type Fields, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Entry, Node, Part, Path, Span } from '../yaml/node.ts'

/** The offsets of the nodes of one document, in the order in which they start: each with its start and its end. */
export interface Tape {
  readonly offsets: number[]
  /** How many of `offsets` belong to the document; the others are left from a longer one. */
  size: number
  /** The end of the node that ended last. */
  lastEnd: number
  /** How many documents it has had: it still has the one after whose reading this was the same. */
  documents: number
}

export function createTape(): Tape {
  return { offsets: [], size: 0, lastEnd: 0, documents: 0 }
}

export function pushNode(tape: Tape, start: number, end: number): void {
  tape.offsets[tape.size] = start
  tape.offsets[tape.size + 1] = end
  tape.size += 2
  tape.lastEnd = end
}

/** Starts a collection; returns what ends it. */
export function beginNode(tape: Tape, start: number): number {
  const node = tape.size
  tape.offsets[node] = start
  tape.size += 2
  return node
}

export function endNode(tape: Tape, node: number, end: number): void {
  tape.offsets[node + 1] = end
  tape.lastEnd = end
}

/** The nodes of a value, as src/yaml would have read them. Offsets count from `base`. */
export function nodesOf(value: Value, text: string, { offsets }: Tape, base: number): Node {
  let next = 0
  return build(value)

  function build(part: Value): Node {
    const start = offsets[next] ?? 0
    const end = offsets[next + 1] ?? 0
    next += 2
    const span = { start: start - base, end: end - base }
    const first = text.charAt(start)
    if (isList(part)) return { kind: 'sequence', items: part.map(build), flow: first === '[', ...span }
    if (isFields(part)) return { kind: 'mapping', entries: entriesOf(part), flow: first === '{', ...span }
    const plain = start === end || (first !== '"' && first !== "'")
    return { kind: 'scalar', text: plain ? text.slice(start, end) : String(part), plain, tag: '', ...span }
  }

  function entriesOf(fields: Fields): readonly Entry[] {
    const entries: Entry[] = []
    for (const [name, value] of Object.entries(fields)) entries.push({ key: build(name), value: build(value) })
    return entries
  }
}

/** A value, its node and the one that it is named by: that of its key, or its own in a list. */
interface Spot {
  readonly value: Value
  readonly node: number
  readonly label: number
}

/** A document in plain style: its value, its places, and the text that they are in. */
export interface Taped {
  readonly value: Fields
  readonly tape: Tape
  readonly text: string
}

/**
 * The text of a field, as spanOf of src/manifest finds it among the nodes, which need not be made for it. Offsets count
 * from the start of the text.
 */
export function spanOnTape({ value: object, tape, text }: Taped, path: Path, part: Part): Span {
  const { offsets } = tape
  const root: Spot = { value: object, node: 0, label: 0 }
  let spot = root
  let found: number | undefined
  let left = path.length
  for (const step of path) {
    const child = childOf(spot, step, tape)
    if (child === undefined) break
    left -= 1
    found = left === 0 && part === 'value' && !standsForItself(child) ? child.node : child.label
    spot = child
  }
  found ??= (childOf(root, 'kind', tape) ?? childOf(root, 'apiVersion', tape))?.node ?? FIRST_VALUE
  return { start: offsets[found] ?? 0, end: offsets[found + 1] ?? 0 }

  function standsForItself({ value, node }: Spot): boolean {
    const start = offsets[node] ?? 0
    if (start === offsets[node + 1]) return true
    return (isList(value) && text[start] !== '[') || (isFields(value) && text[start] !== '{')
  }
}

/** The first value of a mapping that is the first node. */
const FIRST_VALUE = 4

function childOf({ value, node }: Spot, step: Path[number], tape: Tape): Spot | undefined {
  if (isList(value)) return itemOf(value, node, Number(step), tape)
  return isFields(value) ? entryOf(value, node, String(step), tape) : undefined
}

function itemOf(list: readonly Value[], node: number, index: number, tape: Tape): Spot | undefined {
  const value = list[index]
  if (value === undefined) return undefined
  let next = node + 2
  for (let before = 0; before < index; before += 1) next = afterNode(tape, next)
  return { value, node: next, label: next }
}

function entryOf(fields: Fields, node: number, name: string, tape: Tape): Spot | undefined {
  let key = node + 2
  for (const other of Object.keys(fields)) {
    const value = fields[other]
    if (other === name && value !== undefined) return { value, node: key + 2, label: key }
    key = afterNode(tape, key + 2)
  }
  return undefined
}

/** The node that follows one and those in it: the first that starts behind its end. */
function afterNode({ offsets, size }: Tape, node: number): number {
  const end = offsets[node + 1] ?? 0
  let next = node + 2
  while (next < size && (offsets[next] ?? 0) <= end) next += 2
  return next
}
