import type { ErrorObject } from 'ajv'
import type { Fix } from '../finding.ts'
import { formatPath } from '../manifest/place.ts'
import { nearest, suggestion } from '../nearest.ts'
import { type Fields, field, isList, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'
import { validatorOf } from './compiled.ts'
import type { CosmosKind } from './kinds.ts'
import { stepsOf } from './pointer.ts'
import { type Structure, structureAt } from './structure.ts'

export interface SchemaProblem {
  readonly path: Path
  readonly message: string
  readonly fix?: Fix
}

/** What the schema of a kind says against an object, with defaults set. One problem a place. */
export function* schemaProblems(kind: CosmosKind, object: Fields, structure: Structure): Generator<SchemaProblem> {
  const validate = validatorOf(kind)
  if (validate(object)) return
  const seen = new Set<string>()
  for (const error of validate.errors ?? []) {
    const { value, path, format } = subjectOf(error.instancePath, object, structure)
    if (passesAnyway(error, value, format)) continue
    const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined
    const at = missing === undefined ? path : [...path, missing]
    const place = JSON.stringify(at)
    if (seen.has(place)) continue
    seen.add(place)
    const fix = fixFor(error, value)
    yield {
      path: at,
      message: missing === undefined ? `${lastFieldOf(path)} ${explain(error, value, fix)}` : `${missing} is required`,
      ...(fix === undefined ? {} : { fix }),
    }
  }
}

interface Subject {
  readonly path: Path
  readonly value: Value
  /** What the schema asks of a text there. */
  readonly format: string | undefined
}

/** What a JSON Pointer leads to. Steps into lists are numbers. */
function subjectOf(pointer: string, object: Value, root: Structure): Subject {
  const path: (string | number)[] = []
  let value: Value | undefined = object
  let structure: Structure | undefined = root
  for (const step of stepsOf(pointer)) {
    if (isList(value)) {
      path.push(Number(step))
      value = value[Number(step)]
      structure = structure?.items
    } else {
      path.push(step)
      value = field(value, step)
      structure = structureAt(structure, step)
    }
  }
  return { path, value: value ?? null, format: structure?.format }
}

/** Two types that the server lets pass: a list where a text with a format is asked for, and almost an integer. */
function passesAnyway({ keyword, params }: ErrorObject, value: Value, format: string | undefined): boolean {
  if (keyword !== 'type') return false
  if (isList(value)) return format === 'ipv4'
  return params.type === 'integer' && typeof value === 'number' && isAlmostInteger(value)
}

/** The server compares a fraction with the whole number below it, to nine digits: 65000.0000001 is an integer. */
function isAlmostInteger(value: number): boolean {
  const whole = Math.trunc(value)
  return whole > 0 && value <= Number.MAX_SAFE_INTEGER && (value - whole) / (value + whole) < 1e-9
}

/** The last field of a path, with its indices: `terms[0]`. */
function lastFieldOf(path: Path): string {
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

/** `fix` is what was most likely meant. */
function explain(error: ErrorObject, value: Value, fix: Fix | undefined): string {
  const parameters = error.params as Parameters
  const { limit } = parameters
  switch (error.keyword) {
    case 'type':
      return explainType(parameters.type, value, fix)
    case 'enum':
      return explainEnum(parameters.allowedValues, value, fix)
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
      return 'is not valid'
  }
}

/** Names types and never quotes the value: it may be a password. */
function explainType(expected: string, value: Value, fix: Fix | undefined): string {
  const found = typeName(value)
  const article = expected === 'array' || expected === 'object' ? '' : expected === 'integer' ? 'an ' : 'a '
  const message = `must be ${article}${TYPE_NAMES[expected] ?? expected}, but is ${found}`
  if (expected === 'string' && typeof value === 'boolean') {
    return `${message}; quote it (yes, no, on, off, y and n are booleans too)`
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'bigint')) return `${message}; quote it`
  return fix?.type === 'replace' ? `${message}; remove the quotes` : message
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

/** What was most likely meant, for a slip in a word and for quotes that are missing or too many. */
function fixFor({ keyword, params }: ErrorObject, value: Value): Fix | undefined {
  const { allowedValues, type } = params as Parameters
  if (keyword === 'enum' && typeof value === 'string') {
    const meant = nearest(value, allowedValues)
    return meant === undefined ? undefined : { type: 'replace', value: meant }
  }
  if (keyword !== 'type') return undefined
  if (type === 'string') return ['boolean', 'number'].includes(typeof value) ? { type: 'quote' } : undefined
  if (typeof value !== 'string' || !isQuoted(type, value)) return undefined
  return { type: 'replace', value: type === 'integer' ? Number(value) : value === 'true' }
}

function explainEnum(allowed: readonly string[], value: Value, fix: Fix | undefined): string {
  const hint = fix?.type === 'replace' ? suggestion(String(fix.value)) : ''
  return `must be one of ${allowed.join(', ')}, but is ${typeof value === 'string' ? `"${value}"` : typeName(value)}${hint}`
}
