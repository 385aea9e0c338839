import type { Finding, Fix, FixedValue, Location } from '../finding.ts'
import { append, groupBy } from '../group-by.ts'
import { lineStarts } from '../manifest/place.ts'
import { readDocuments } from '../manifest/stream.ts'
import type { Value } from '../yaml/decode.ts'
import type { Node, Span } from '../yaml/node.ts'
import { addition } from './addition.ts'
import { type Change, changeValue, isSame } from './change.ts'
import { commentEdit } from './comment.ts'
import type { Edit } from './edit.ts'
import { removal } from './removal.ts'
import { writtenLike } from './scalar.ts'
import { pathOf, type Spot, spanKey, spotsIn } from './spot.ts'

/** A fix as it is written into a text. */
export interface Patch {
  readonly finding: Finding
  readonly edit: Edit
  /** What it does to the value of a document, which has this number in the file; absent where it is about a comment. */
  readonly effect?: { readonly document: number; readonly change: Change }
}

type FixOf<T extends Fix['type']> = Fix & { readonly type: T }

/** A fix and the text that it is about. */
interface Wanted {
  readonly finding: Finding
  readonly fix: Exclude<Fix, FixOf<'comment'>>
  readonly span: Span
}

/** The patches for some findings in a text, in its order. Where the layout is unusual there is none. */
export function patchesFor(findings: readonly Finding[], text: string): readonly Patch[] {
  const starts = lineStarts(text)
  const patches: Patch[] = []
  const wanted: Wanted[] = []
  for (const finding of findings) {
    const { fix } = finding
    if (fix?.type === 'comment') {
      patches.push({ finding, edit: commentEdit(text, spanAt(fix.at, starts), fix.text) })
    } else if (fix !== undefined) wanted.push({ finding, fix, span: spanAt(finding.at, starts) })
  }
  wanted.sort((a, b) => a.span.start - b.span.start)
  for (const patch of patchesInDocuments(text, wanted)) patches.push(patch)
  return patches.sort((a, b) => a.edit.start - b.edit.start)
}

function spanAt({ start, end }: Location, starts: readonly number[]): Span {
  return {
    start: (starts[start.line - 1] ?? 0) + start.column - 1,
    end: (starts[end.line - 1] ?? 0) + end.column - 1,
  }
}

function* patchesInDocuments(text: string, wanted: readonly Wanted[]): Generator<Patch> {
  let next = 0
  for (const { base, index, text: own, root } of readDocuments(text)) {
    const first = wanted[next]
    if (first === undefined) return
    // All JSON documents have the base 0.
    if (base > 0 && first.span.start >= base + own.length) continue
    const node = root()
    if (node === undefined) continue
    const inside: Wanted[] = []
    for (let one = wanted[next]; one !== undefined && one.span.start < base + node.end; one = wanted[next]) {
      next += 1
      inside.push(one)
    }
    yield* patchesIn({ text: text.slice(base), base, index, root: node }, inside)
  }
}

/** A document. Its text begins at its base and goes on to the end of the file. */
interface Page {
  readonly text: string
  readonly base: number
  readonly index: number
  readonly root: Node
}

function* patchesIn(page: Page, wanted: readonly Wanted[]): Generator<Patch> {
  const byKey = new Map<string, Wanted[]>()
  for (const one of wanted) {
    const { start, end } = one.span
    append(byKey, spanKey({ start: start - page.base, end: end - page.base }), one)
  }
  const spots = spotsIn(page.root, new Set(byKey.keys()))
  for (const [key, sharing] of byKey) {
    const spot = spots.get(key)
    for (const { finding, fix } of spot === undefined ? [] : sharing) {
      const written = spot && write(fix, spot, page)
      if (written === undefined) continue
      const { start, end, text } = written.edit
      yield {
        finding,
        edit: { start: start + page.base, end: end + page.base, text },
        effect: { document: page.index, change: written.change },
      }
    }
  }
}

interface Written {
  readonly edit: Edit
  readonly change: Change
}

function write(fix: Wanted['fix'], spot: Spot, page: Page): Written | undefined {
  switch (fix.type) {
    case 'replace':
      return spot.role === 'key' ? undefined : rewrite(spot, page, { type: 'set', value: fix.value })
    case 'quote':
      return quote(spot, page)
    case 'rename':
      return spot.role === 'key' ? rewrite(spot, page, { type: 'rename', key: fix.key }) : undefined
    case 'remove': {
      const removed = removal(page.text, spot)
      return removed && { edit: removed.edit, change: { type: 'delete', path: pathOf(removed.spot) } }
    }
    case 'add': {
      const isJson = page.root.kind === 'mapping' && page.root.flow
      const added = addition(page.text, spot, fix, isJson)
      return added && { edit: added.edit, change: { type: 'set', path: added.path, value: fix.value } }
    }
  }
}

type NewScalar =
  | { readonly type: 'set'; readonly value: FixedValue }
  | { readonly type: 'rename'; readonly key: string }

/** Writes over a key or a value that stands on one line. */
function rewrite(spot: Spot, { text }: Page, change: NewScalar): Written | undefined {
  const { node, collection } = spot
  if (node.kind !== 'scalar') return undefined
  const { start, end } = node
  const value = change.type === 'set' ? change.value : change.key
  const written = writtenLike(value, text.slice(start, end), node, collection.flow)
  return written === undefined
    ? undefined
    : { edit: { start, end, text: written }, change: { ...change, path: pathOf(spot) } }
}

function quote(spot: Spot, { text }: Page): Written | undefined {
  const { role, node } = spot
  if (role === 'key' || node.kind !== 'scalar' || !node.plain) return undefined
  const { start, end } = node
  const edit = { start, end, text: JSON.stringify(text.slice(start, end)) }
  return { edit, change: { type: 'set', path: pathOf(spot), value: node.text } }
}

/** True when the documents of an edited text have the values that they had, but for what the patches change. */
export function readsAsPatched(before: string, after: string, patches: readonly Patch[]): boolean {
  const effects = groupBy(
    patches.flatMap(({ effect }) => effect ?? []),
    ({ document }) => document,
  )
  const now = readDocuments(after)
  for (const { index, value, problems } of readDocuments(before)) {
    const next = now.next()
    if (next.done === true || next.value.problems.length !== problems.length) return false
    // From the last one on, so that the places of the others hold.
    const changes = (effects.get(index) ?? []).map(({ change }) => change).reverse()
    const expected = changes.reduce((changed: Value | undefined, change) => changeValue(changed, change), value)
    if (!isSame(expected, next.value.value)) return false
  }
  return now.next().done === true
}
