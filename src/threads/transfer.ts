import type { Finding } from '../finding.ts'
import type { Foreign } from '../fleet/foreign.ts'
import type { AnyResource, Known } from '../fleet/types.ts'
import type { Gathered, GatheredCounts } from '../gather.ts'
import type { FileIgnores } from '../ignore-comment.ts'
import type { CosmosKind } from '../schema/kinds.ts'

// Between threads everything goes as JSON: V8 reads it twice as fast as its own clones of many small objects.

type Texts = readonly (readonly [string, string])[]

/** An object with entries in place of maps. */
type Packed = Omit<Known, 'labels'> & { readonly labels: Texts; readonly annotations?: Texts; readonly spec?: unknown }

interface PackedPortion {
  readonly objects: readonly Packed[]
  readonly foreign: readonly Foreign[]
  readonly findings: readonly Finding[]
  readonly ignores: readonly FileIgnores[]
  readonly counts: Omit<GatheredCounts, 'resources'> & { readonly resources: readonly [CosmosKind, number][] }
  readonly unreadable: readonly string[]
}

/** What a thread has gathered, as a text for another thread. */
export function pack({ objects, foreign, findings, ignores, counts, unreadable }: Gathered): string {
  const portion: PackedPortion = {
    objects: objects.map(packObject),
    foreign,
    findings,
    ignores,
    counts: { ...counts, resources: [...counts.resources] },
    unreadable,
  }
  return JSON.stringify(portion)
}

function packObject(object: Known | AnyResource): Packed {
  const labels = [...object.labels]
  return 'annotations' in object
    ? { ...object, labels, annotations: [...object.annotations] }
    : { ...(object satisfies Known), labels }
}

export function unpack(text: string): Gathered {
  const { objects, foreign, findings, ignores, counts, unreadable }: PackedPortion = JSON.parse(text)
  return {
    objects: objects.map(unpackObject),
    foreign: [...foreign],
    findings: [...findings],
    ignores: [...ignores],
    counts: { ...counts, resources: new Map(counts.resources) },
    unreadable: [...unreadable],
  }
}

/** Puts the maps back in place: nobody else has the object yet. */
function unpackObject(packed: Packed): Known | AnyResource {
  const { labels, annotations } = packed
  Object.assign(packed, { labels: mapOf(labels) })
  if (annotations !== undefined) Object.assign(packed, { annotations: mapOf(annotations) })
  // It was one before it was packed.
  return packed as unknown as Known | AnyResource
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()

function mapOf(entries: Texts): ReadonlyMap<string, string> {
  return entries.length === 0 ? NO_TEXTS : new Map(entries)
}
