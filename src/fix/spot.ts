import type { MappingNode, Node, Path, SequenceNode, Span } from '../yaml/node.ts'
import { resolvePlain } from '../yaml/scalar.ts'

/** A part of a document that a finding can be at: an item, or the key or the value of an entry. */
export interface Spot {
  readonly role: 'key' | 'value' | 'item'
  readonly node: Node
  /** What it is in, and where that is. */
  readonly collection: SequenceNode | MappingNode
  readonly holder: Spot | undefined
  /** Its index among the items or entries. */
  readonly index: number
  /** Its step in a path. */
  readonly step: string | number
}

/** The way to a spot from the root of its document. */
export function pathOf({ holder, step }: Spot): Path {
  return holder === undefined ? [step] : [...pathOf(holder), step]
}

/** The item or the whole entry. */
export function extentOf({ collection, index }: Pick<Spot, 'collection' | 'index'>): Span | undefined {
  if (collection.kind === 'sequence') return collection.items[index]
  const entry = collection.entries[index]
  return entry && { start: entry.key.start, end: Math.max(entry.key.end, entry.value.end) }
}

/** Names a stretch of text. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`
}

/**
 * The spots of a document by their spans, as far as these are wanted. What an alias repeats elsewhere is left out: there
 * is no telling whether the other places want the change too.
 */
export function spotsIn(root: Node, wanted: ReadonlySet<string>): ReadonlyMap<string, Spot> {
  const search: Search = { wanted, shared: new Set(), spots: new Map() }
  collectShared(root, search.shared)
  visit(root, undefined, search)
  return search.spots
}

interface Search {
  readonly wanted: ReadonlySet<string>
  /** The nodes that aliases stand for. */
  readonly shared: Set<Node>
  readonly spots: Map<string, Spot>
}

function collectShared(node: Node, shared: Set<Node>): void {
  if (node.kind === 'alias') shared.add(node.target)
  else if (node.kind === 'sequence') for (const item of node.items) collectShared(item, shared)
  else if (node.kind === 'mapping') {
    for (const { key, value } of node.entries) {
      collectShared(key, shared)
      collectShared(value, shared)
    }
  }
}

function visit(node: Node, holder: Spot | undefined, search: Search): void {
  if (node.kind === 'sequence') {
    for (const [index, item] of node.items.entries()) {
      meet({ role: 'item', node: item, collection: node, holder, index, step: index }, search)
    }
  } else if (node.kind === 'mapping') visitEntries(node, holder, search)
}

function visitEntries(collection: MappingNode, holder: Spot | undefined, search: Search): void {
  for (const [index, { key, value }] of collection.entries.entries()) {
    const step = nameOf(key)
    if (step === undefined || search.shared.has(key)) continue
    keep({ role: 'key', node: key, collection, holder, index, step }, search)
    meet({ role: 'value', node: value, collection, holder, index, step }, search)
  }
}

/** The name of a key that stands for itself: no tag changes it, and nothing is merged. */
function nameOf(key: Node): string | undefined {
  if (key.kind !== 'scalar' || key.tag !== '' || key.text === '<<') return undefined
  return key.plain ? String(resolvePlain(key.text)) : key.text
}

function meet(spot: Spot, search: Search): void {
  if (search.shared.has(spot.node)) return
  keep(spot, search)
  visit(spot.node, spot, search)
}

/** Of two with one span, the outer one comes first. */
function keep(spot: Spot, { wanted, spots }: Search): void {
  const key = spanKey(spot.node)
  if (wanted.has(key) && !spots.has(key)) spots.set(key, spot)
}
