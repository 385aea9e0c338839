import { groupBy } from '../group-by.ts'
import { type Duplicate, entryOf, type Fields, field, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Node, Path } from '../yaml/node.ts'
import type { Document } from './stream.ts'

/** One Kubernetes object of a document, as it is written. */
export interface ManifestObject {
  readonly document: Document
  /** The way from the root of the document to the object: empty, but for the items of a list. */
  readonly item: Path
  readonly value: Fields
  /** As the object has them, or as the typed list around it implies them. */
  readonly apiVersion: Value | undefined
  readonly kind: Value | undefined
  /** The keys that stand twice in it. Their paths are those of the document. */
  readonly duplicates: readonly Duplicate[]
}

/** The objects of a document: one, or the items of a `kind: List` or of a typed list such as `BGPRouterList`. */
export function objectsOf(document: Document): readonly ManifestObject[] {
  return isFields(document.value) ? unwrap(document, document.value, WHOLE, document.duplicates) : []
}

/** The way to an object that is the whole document. */
export const WHOLE: Path = []

function unwrap(
  document: Document,
  value: Fields,
  item: Path,
  duplicates: readonly Duplicate[],
  list?: ManifestObject,
): readonly ManifestObject[] {
  const own = { document, item, value, duplicates, apiVersion: field(value, 'apiVersion'), kind: field(value, 'kind') }
  const object = list === undefined || own.apiVersion || own.kind ? own : { ...own, ...impliedBy(list) }
  const items = field(value, 'items')
  const isKindOfList = typeof object.kind === 'string' && object.kind.endsWith('List') && isList(items)
  if (!isKindOfList) return [object]
  const objects: ManifestObject[] = []
  const byIndex = groupBy(duplicates, ({ path }) => (path[item.length] === 'items' ? path[item.length + 1] : undefined))
  for (const [index, child] of items.entries()) {
    const path = [...item, 'items', index]
    const inside = isFields(child) ? unwrap(document, child, path, byIndex.get(index) ?? [], object) : []
    for (const one of inside) objects.push(one)
  }
  return objects
}

/** kubectl fills in what the items of a typed list leave out. */
function impliedBy(list: ManifestObject): Pick<ManifestObject, 'apiVersion' | 'kind'> {
  const kind = String(list.kind).slice(0, -'List'.length)
  return kind === '' ? { apiVersion: undefined, kind: undefined } : { apiVersion: list.apiVersion, kind }
}

/** The node at the end of a path, aliases followed. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root
  for (const step of path) {
    const target: Node | undefined = node?.kind === 'alias' ? node.target : node
    if (target?.kind === 'mapping') node = entryOf(target, String(step))?.value
    else node = target?.kind === 'sequence' ? target.items[Number(step)] : undefined
  }
  return node
}
