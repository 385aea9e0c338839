import type { ResourceId } from '../finding.ts'
import type { ManifestObject } from '../manifest/object.ts'
import { type Origin, type Place, placeAt } from '../manifest/place.ts'
import { type Fields, field, isFields, type Value } from '../yaml/decode.ts'
import type { Part, Path } from '../yaml/node.ts'
import { keepsRules } from './accept.ts'
import { apiVersionOf, type CosmosKind } from './kinds.ts'
import { effectiveValue, type Structure, structureOf } from './structure.ts'
import { type SchemaProblem, schemaProblems } from './validate.ts'

/** An object of a kind that the Cosmos API serves, before the verdict. */
export interface ServedObject {
  readonly origin: Origin
  readonly resource: ResourceId
  readonly kind: CosmosKind
  readonly apiVersion: string
  readonly object: ManifestObject
  readonly structure: Structure
  readonly metadata: Value | undefined
  /** The spec as the server validates it: without unknown fields and nulls, with defaults. */
  readonly spec: Value | undefined
  /** What the schema of the kind says against the spec. */
  readonly schemaProblems: readonly SchemaProblem[]
  /** True when the spec breaks no CEL rule and repeats no item of a set. */
  readonly keepsRules: boolean
}

export function asServed(object: ManifestObject, origin: Origin, kind: CosmosKind, resource: ResourceId): ServedObject {
  const { value } = object
  const apiVersion = apiVersionOf(kind)
  const structure = structureOf(kind)
  const spec = field(effectiveValue(onlySpec(value), structure), 'spec')
  const effective = { apiVersion, kind, metadata: {}, ...(spec === undefined ? {} : { spec }) }
  const problems = [...schemaProblems(kind, effective, structure)]
  return {
    origin,
    resource,
    kind,
    apiVersion,
    object,
    structure,
    metadata: field(value, 'metadata'),
    spec,
    schemaProblems: problems,
    keepsRules: keepsRules(effective, structure),
  }
}

function onlySpec(value: Fields): Fields {
  const spec = field(value, 'spec')
  return spec === undefined ? {} : { spec }
}

export function placeIn(served: ServedObject, path: Path, part: Part = 'value'): Place {
  return placeAt(served.origin, path, part, served.resource)
}

/** A part of the metadata that must be a text; undefined also for the empty one, which stands for none. */
export function filledText(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The labels or annotations of an object, sorted by key. A null value is stored as the empty text. */
export function textsOf(map: Value | undefined): ReadonlyMap<string, string> {
  if (!isFields(map)) return NO_TEXTS
  const texts = new Map<string, string>()
  for (const key of Object.keys(map).sort()) {
    const value = map[key]
    if (typeof value === 'string' || value === null) texts.set(key, value ?? '')
  }
  return texts
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map()
