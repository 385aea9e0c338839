import { type Fields, field, isFields, type Value } from '../manifest/decode.ts'
import type { Path } from '../manifest/node.ts'
import type { ManifestObject } from '../manifest/object.ts'
import type { Origin, Part, Place } from '../manifest/place.ts'
import { type CosmosKind, servedKind } from './kinds.ts'
import { effectiveValue, type Structure, structureOf } from './structure.ts'
import { type SchemaProblem, schemaProblems } from './validate.ts'

/** An object of a kind that the Cosmos API serves, before the verdict. */
export interface ServedObject {
  readonly origin: Origin
  readonly kind: CosmosKind
  readonly apiVersion: string
  readonly object: ManifestObject
  readonly structure: Structure
  readonly metadata: Value | undefined
  /** The spec as the server validates it: without unknown fields and nulls, with defaults. */
  readonly spec: Value | undefined
  /** What the schema of the kind says against the spec. */
  readonly schemaProblems: readonly SchemaProblem[]
}

/** Undefined when the API serves no such kind. */
export function asServed(object: ManifestObject, origin: Origin): ServedObject | undefined {
  const { apiVersion, value } = object
  const kind = servedKind(apiVersion, object.kind)
  if (kind === undefined || typeof apiVersion !== 'string') return undefined
  const structure = structureOf(kind)
  const spec = field(effectiveValue(onlySpec(value), structure), 'spec')
  const problems = [...schemaProblems(kind, apiVersion, spec)]
  const metadata = field(value, 'metadata')
  return { origin, kind, apiVersion, object, structure, metadata, spec, schemaProblems: problems }
}

function onlySpec(value: Fields): Fields {
  const spec = field(value, 'spec')
  return spec === undefined ? {} : { spec }
}

export function placeIn(served: ServedObject, path: Path, part: Part = 'value'): Place {
  return { ...served.origin, path, part }
}

/** The name of an object, undefined when it has none yet (generateName) or none that is text. */
export function nameOf({ metadata }: Described): string | undefined {
  return textOf(metadata, 'name')
}

/** The beginning of a name that the API server is yet to complete. */
export function beginningOfName({ metadata }: Described): string | undefined {
  return textOf(metadata, 'generateName')
}

function textOf(metadata: Value | undefined, key: string): string | undefined {
  const text = field(metadata, key)
  return typeof text === 'string' && text !== '' ? text : undefined
}

type Described = Pick<ServedObject, 'metadata'>

export function namespaceOf({ metadata }: Described, fallback: string): string {
  const namespace = field(metadata, 'namespace')
  return typeof namespace === 'string' && namespace !== '' ? namespace : fallback
}

/** The labels or annotations of an object, sorted by key. A null value is stored as the empty text. */
export function entriesOf(
  { metadata }: Described,
  key: 'labels' | 'annotations',
): readonly (readonly [string, string])[] {
  const map = field(metadata, key)
  const entries: [string, string][] = []
  for (const [name, value] of isFields(map) ? Object.entries(map) : []) {
    if (typeof value === 'string' || value === null) entries.push([name, value ?? ''])
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}
