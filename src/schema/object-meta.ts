import { formatPath } from '../manifest/place.ts'
import { type Fields, field, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'

/** The Go type that the server decodes a field into. null is the zero value of each. */
type Shape =
  | 'string'
  | 'integer'
  | 'boolean'
  | 'time'
  | 'anything'
  | 'strings'
  | { readonly listOf: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }

/** ObjectMeta of meta/v1. `strings` is a map of strings. */
const OBJECT_META: Shape = {
  fields: {
    name: 'string',
    generateName: 'string',
    namespace: 'string',
    selfLink: 'string',
    uid: 'string',
    resourceVersion: 'string',
    generation: 'integer',
    creationTimestamp: 'time',
    deletionTimestamp: 'time',
    deletionGracePeriodSeconds: 'integer',
    labels: 'strings',
    annotations: 'strings',
    ownerReferences: {
      listOf: {
        fields: {
          apiVersion: 'string',
          kind: 'string',
          name: 'string',
          uid: 'string',
          controller: 'boolean',
          blockOwnerDeletion: 'boolean',
        },
      },
    },
    finalizers: { listOf: 'string' },
    managedFields: {
      listOf: {
        fields: {
          manager: 'string',
          operation: 'string',
          apiVersion: 'string',
          time: 'time',
          fieldsType: 'string',
          fieldsV1: 'anything',
          subresource: 'string',
        },
      },
    },
  },
}

const METADATA: Path = ['metadata']

/** The fields of metadata that ObjectMeta does not have. */
export function* unknownMetadata(metadata: Value | undefined): Generator<{ path: Path; known: readonly string[] }> {
  if (metadata !== undefined) yield* unknownIn(metadata, OBJECT_META, METADATA)
}

function* unknownIn(value: Value, shape: Shape, path: Path): Generator<{ path: Path; known: readonly string[] }> {
  if (typeof shape === 'string') return
  if ('listOf' in shape) {
    for (const [index, item] of isList(value) ? value.entries() : []) {
      yield* unknownIn(item, shape.listOf, [...path, index])
    }
    return
  }
  for (const [key, child] of isFields(value) ? Object.entries(value) : []) {
    const childShape = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
    if (childShape !== undefined) yield* unknownIn(child, childShape, [...path, key])
    else yield { path: [...path, key], known: Object.keys(shape.fields) }
  }
}

export interface WrongType {
  readonly at: Path
  /** The field that the server names: without the index of a list item, without the key of a label. */
  readonly field: Path
  readonly message: string
}

/** The fields of metadata that the server cannot decode. */
export function* wrongTypes(metadata: Value | undefined): Generator<WrongType> {
  yield* wrongIn(metadata ?? null, OBJECT_META, METADATA)
}

function* wrongIn(value: Value, shape: Shape, path: Path): Generator<WrongType> {
  if (value === null) return
  const message = problemOf(value, shape)
  if (message !== undefined) yield { at: path, field: withoutIndices(path), message: about(path, message) }
  else if (shape === 'strings') yield* wrongStrings(value as Fields, path)
  else if (typeof shape === 'object' && 'listOf' in shape) {
    for (const [index, item] of (value as readonly Value[]).entries())
      yield* wrongIn(item, shape.listOf, [...path, index])
  } else if (typeof shape === 'object') {
    for (const [key, child] of Object.entries(shape.fields))
      yield* wrongIn(field(value, key) ?? null, child, [...path, key])
  }
}

function* wrongStrings(map: Fields, path: Path): Generator<WrongType> {
  for (const [key, value] of Object.entries(map)) {
    const message = value === null ? undefined : problemOf(value, 'string')
    const at = [...path, key]
    if (message !== undefined) yield { at, field: path, message: about(at, message) }
  }
}

/** `labels.zone must be ...` */
function about(path: Path, message: string): string {
  return `${formatPath(path.length > 1 ? path.slice(1) : path)} ${message}`
}

function withoutIndices(path: Path): Path {
  return path.filter((step) => typeof step === 'string')
}

/** Why a value is not of the type itself; its parts are judged apart. */
function problemOf(value: Value, shape: Shape): string | undefined {
  if (typeof shape === 'object' && 'listOf' in shape) return isList(value) ? undefined : 'must be a list'
  if (typeof shape === 'object' || shape === 'strings') return isFields(value) ? undefined : 'must be a mapping'
  switch (shape) {
    case 'string':
      return typeof value === 'string' ? undefined : explainNoString(value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) ? undefined : 'must be an integer of at most 64 bits'
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false'
    case 'time':
      return typeof value === 'string' && isTime(value) ? undefined : 'must be a time such as "2026-01-31T09:00:00Z"'
    case 'anything':
      return undefined
  }
}

function explainNoString(value: Value): string {
  if (typeof value === 'object') return 'must be a string'
  return `must be a string, but is a ${typeof value === 'boolean' ? 'boolean' : 'number'}; quote it`
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d{1,2}):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d))$/

/** Go's RFC 3339, which takes an hour of one digit, a comma, and an offset of up to 24:60. */
function isTime(text: string): boolean {
  const match = TIME.exec(text)
  if (match === null) return false
  const numbers = match.slice(1).map((digits) => Number(digits ?? 0))
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = numbers
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay && hour < 24 && minute < 60 && second < 60 && offsetHour <= 24 && offsetMinute <= 60
}
