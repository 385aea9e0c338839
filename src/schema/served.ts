import type { ManifestObject } from '../manifest/object.ts'
import type { Origin, Place } from '../manifest/place.ts'
import { type Fields, field, isFields, type Value } from '../yaml/decode.ts'
import type { Part, Path } from '../yaml/node.ts'
import { apiVersionOf, type CosmosKind } from './kinds.ts'
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

export function asServed(object: ManifestObject, origin: Origin, kind: CosmosKind): ServedObject {
  const { value } = object
  const apiVersion = apiVersionOf(kind)
  const structure = structureOf(kind)
  const spec = field(effectiveValue(onlySpec(value), structure), 'spec')
  const effective = { apiVersion, kind, metadata: {}, ...(spec === undefined ? {} : { spec }) }
  const problems = [...schemaProblems(kind, effective, structure)]
  return {
    origin,
    kind,
    apiVersion,
    object,
    structure,
    metadata: field(value, 'metadata'),
    spec,
    schemaProblems: problems,
  }
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
export function textsOf({ metadata }: Described, key: 'labels' | 'annotations'): ReadonlyMap<string, string> {
  const map = field(metadata, key)
  if (!isFields(map)) return NO_TEXTS
  const entries: [string, string][] = []
  for (const name of Object.keys(map).sort()) {
    const value = map[name]
    if (typeof value === 'string' || value === null) entries.push([name, value ?? ''])
  }
  return new Map(entries)
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()
