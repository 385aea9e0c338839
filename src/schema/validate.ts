import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { isSloppyIPv4 } from '../cel/library.ts'
import { getOrInsert } from '../get-or-insert.ts'
import { field, isList, type Value } from '../manifest/decode.ts'
import type { Path } from '../manifest/node.ts'
import { formatPath } from '../manifest/place.ts'
import { didYouMean } from '../nearest.ts'
import type { CosmosKind } from './kinds.ts'
import { schemaOf } from './structure.ts'

export interface SchemaProblem {
  readonly path: Path
  readonly message: string
}

const validators = new Map<CosmosKind, ValidateFunction>()

function compileValidator(kind: CosmosKind): ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    keywords: ['x-cosmos-rules', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys'],
    // Servers up to 1.36 store any number under int32 (1.37 enforces it), and do not look into status on create.
    formats: { ipv4: isSloppyIPv4, int32: true, int64: true, 'date-time': true },
  })
  return ajv.compile(schemaOf(kind))
}

/** What the schema of a kind says against the spec of an object, with defaults set. One problem a place. */
export function* schemaProblems(
  kind: CosmosKind,
  apiVersion: string,
  spec: Value | undefined,
): Generator<SchemaProblem> {
  const object = { apiVersion, kind, metadata: {}, ...(spec === undefined ? {} : { spec }) }
  const validate = getOrInsert(validators, kind, () => compileValidator(kind))
  if (validate(object)) return
  const seen = new Set<string>()
  for (const error of validate.errors ?? []) {
    if (passesAnyway(error)) continue
    const place =
      error.keyword === 'required' ? `${error.instancePath}/${error.params.missingProperty}` : error.instancePath
    if (seen.has(place)) continue
    seen.add(place)
    const path = toPath(place, object)
    yield {
      path,
      message: error.keyword === 'required' ? `${path.at(-1)} is required` : `${subjectOf(path)} ${explain(error)}`,
    }
  }
}

/** Two types that the server lets pass: a list where a text with a format is asked for, and almost an integer. */
function passesAnyway({ keyword, data, parentSchema }: ErrorObject): boolean {
  if (keyword !== 'type') return false
  if (Array.isArray(data)) return parentSchema?.format === 'ipv4'
  return parentSchema?.type === 'integer' && typeof data === 'number' && isAlmostInteger(data)
}

/** The server compares a fraction with the whole number below it, to nine digits: 65000.0000001 is an integer. */
function isAlmostInteger(value: number): boolean {
  const whole = Math.trunc(value)
  return whole > 0 && value <= Number.MAX_SAFE_INTEGER && (value - whole) / (value + whole) < 1e-9
}

/** A JSON Pointer as a path: steps into lists are numbers. */
function toPath(pointer: string, object: Value): Path {
  const path: (string | number)[] = []
  let value: Value | undefined = object
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isList(value)) {
      path.push(Number(step))
      value = value[Number(step)]
    } else {
      path.push(step)
      value = field(value, step)
    }
  }
  return path
}

/** The last field of a path, with its indices: `terms[0]`. */
function subjectOf(path: Path): string {
  const lastField = path.findLastIndex((step) => typeof step === 'string')
  return formatPath(path.slice(lastField))
}

/** What ajv passes on in its untyped parameters, by keyword. */
interface Parameters {
  readonly allowedValues: readonly string[]
  readonly type: string
  readonly limit: number
  readonly pattern: string
}

function explain(error: ErrorObject): string {
  const parameters = error.params as Parameters
  const value = error.data as Value
  const { limit } = parameters
  switch (error.keyword) {
    case 'type':
      return explainType(parameters.type, value)
    case 'enum':
      return explainEnum(parameters.allowedValues, value)
    case 'minimum':
      return `must be at least ${limit}, but is ${value}`
    case 'maximum':
      return `must be at most ${limit}, but is ${value}`
    case 'minLength':
      return limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`
    case 'maxLength':
      return `must have at most ${limit} characters, but has ${[...String(value)].length}`
    case 'minItems':
      return limit === 1 ? 'must have at least one item' : `must have at least ${limit} items`
    case 'maxItems':
      return `must have at most ${limit} items, but has ${isList(value) ? value.length : 0}`
    case 'pattern':
      return `must have the form ${parameters.pattern}, but is "${value}"`
    case 'format':
      return `must be an IPv4 address, but is "${value}"`
    default:
      return error.message ?? 'is not valid'
  }
}

/** Names types and never quotes the value: it may be a password. */
function explainType(expected: string, value: Value): string {
  const found = typeName(value)
  const article = expected === 'array' || expected === 'object' ? '' : expected === 'integer' ? 'an ' : 'a '
  const message = `must be ${article}${TYPE_NAMES[expected] ?? expected}, but is ${found}`
  if (expected === 'string' && typeof value === 'boolean') {
    return `${message}; quote it (yes, no, on, off, y and n are booleans too)`
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'bigint')) return `${message}; quote it`
  if (typeof value === 'string' && isQuoted(expected, value)) return `${message}; remove the quotes`
  return message
}

const TYPE_NAMES: Readonly<Record<string, string>> = { array: 'a list', object: 'a mapping' }

function isQuoted(expected: string, value: string): boolean {
  return expected === 'integer' ? /^-?[0-9]+$/.test(value) : expected === 'boolean' && /^(true|false)$/.test(value)
}

function typeName(value: Value): string {
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (typeof value === 'bigint') return 'an integer of more than 64 bits'
  if (typeof value === 'number') return Number.isInteger(value) ? 'a number' : 'a number with a fraction'
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`
}

function explainEnum(allowed: readonly string[], value: Value): string {
  const hint = typeof value === 'string' ? didYouMean(value, allowed) : ''
  return `must be one of ${allowed.join(', ')}, but is ${typeof value === 'string' ? `"${value}"` : typeName(value)}${hint}`
}
