import { type Fields, isFields, isList, type Value } from '../manifest/decode.ts'
import type { Entry, Node } from '../manifest/node.ts'

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

/** The nodes of a value, as src/manifest would have read them. Offsets count from `base`. */
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
