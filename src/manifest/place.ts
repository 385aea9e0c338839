import type { Position, ResourceId } from '../finding.ts'
import { entryOf } from '../yaml/decode.ts'
import type { Node, Part, Path, Span } from '../yaml/node.ts'

/** Where an object stands: enough to find its text again. */
export interface Origin {
  readonly source: string
  /** Number of the document in the file. */
  readonly document: number
  /** The way from the root of the document to the object: empty, but for the items of a list. */
  readonly item: Path
}

/** A field of an object. Its text is looked up only when a finding needs it. */
export interface Place extends Origin {
  readonly path: Path
  readonly part: Part
  /** The text itself, by offsets in the document, where the path does not lead to it. */
  readonly span?: Span
  /** The object, where it is known by name. */
  readonly resource?: ResourceId | undefined
}

/** Written out: all places have their fields in one order. */
export function placeAt(
  { source, document, item }: Origin,
  path: Path,
  part: Part,
  resource: ResourceId | undefined,
): Place {
  return { source, document, item, path, part, resource }
}

/**
 * The text of a field. A missing field is at the key of its nearest parent; a block collection or an empty value is
 * at its own key, so that a place is a word and not half a file.
 */
export function spanOf(root: Node, path: Path, part: Part = 'value'): Span {
  let node: Node = root
  let parent: Span = rootSpan(root)
  for (const [depth, step] of path.entries()) {
    const target: Node = node.kind === 'alias' ? node.target : node
    const entry = target.kind === 'mapping' ? entryOf(target, String(step)) : undefined
    const child = entry?.value ?? (target.kind === 'sequence' ? target.items[Number(step)] : undefined)
    if (child === undefined) return parent
    const label: Span = entry?.key ?? child
    if (depth === path.length - 1) return part === 'key' || standsForItself(child) ? label : child
    parent = label
    node = child
  }
  return parent
}

function standsForItself(value: Node): boolean {
  if (value.start === value.end) return true
  return (value.kind === 'mapping' || value.kind === 'sequence') && !value.flow
}

/** An object as a whole is at its kind. */
function rootSpan(root: Node): Span {
  if (root.kind !== 'mapping') return root
  const entry = entryOf(root, 'kind') ?? entryOf(root, 'apiVersion') ?? root.entries[0]
  return entry?.value ?? root
}

/** Offsets at which the lines of a text start. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lastAtMost(starts, offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

/** The index of the last of some rising numbers that is not above a limit; -1 where all are. */
export function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = -1
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** A path as the API server writes it. */
export function formatPath(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}
