import type { ErrorObject, ValidateFunction } from 'ajv'
import { didYouMean } from '../nearest.ts'
import { explainUnknownRule } from '../rules/index.ts'
import { stepsOf } from '../schema/pointer.ts'
import type { Part, Path } from '../yaml/node.ts'

/** Where a text does not fit its schema, and what is wrong there. */
export interface Misfit {
  readonly path: Path
  readonly part: Part
  readonly message: string
}

/** What a text is to be like. */
export interface Form {
  /** What such a text is called, such as `config`. */
  readonly noun: string
  /** The lists of mappings: the definition of an item in the schema, and the words for one. */
  readonly items: Readonly<Record<string, { readonly definition: string; readonly words: string }>>
  schema(): FormSchema
  createValidator(): ValidateFunction
}

/** The part of a schema that problems are explained from. */
export interface FormSchema {
  readonly properties: Readonly<Record<string, unknown>>
  /** A definition of a text with a pattern says in its description what the text is. */
  readonly definitions: Readonly<
    Record<string, { readonly description: string; readonly properties?: Readonly<Record<string, unknown>> }>
  >
}

/** An error of the validator in a sentence; undefined for one that another error says better. */
export function explainMisfit(error: ErrorObject, values: unknown, form: Form): Misfit | undefined {
  const { keyword, params } = error
  const path = pathOf(error.instancePath)
  const at = (part: Part, message: string, child?: string): Misfit => {
    return { path: child === undefined ? path : [...path, child], part, message }
  }
  if (keyword === 'additionalProperties')
    return at('key', explainUnknownKey(path, params.additionalProperty, form), params.additionalProperty)
  if (keyword === 'propertyNames') return at('key', explainUnknownRule(params.propertyName), params.propertyName)
  const message = explainValue(error, path, valueAt(values, path), form)
  return message === undefined ? undefined : at('value', message)
}

/** The path that a JSON pointer writes. */
function pathOf(pointer: string): Path {
  return stepsOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function valueAt(values: unknown, path: Path): unknown {
  // The validator has been there, so the path leads to a value.
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], values)
}

function explainUnknownKey(path: Path, key: string, { schema, items }: Form): string {
  const { properties, definitions } = schema()
  const item = items[String(path[0])]
  const keys = Object.keys((item === undefined ? properties : definitions[item.definition]?.properties) ?? {})
  return `there is no key "${key}"${didYouMean(key, keys) || `; the keys are ${keys.join(', ')}`}`
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
}

function explainValue(
  { keyword, params, schemaPath, propertyName }: ErrorObject,
  path: Path,
  value: unknown,
  { noun, items, schema }: Form,
): string | undefined {
  // The four parts of one "anyOf", and the name of a rule, are explained as a whole.
  if (schemaPath.includes('/anyOf/') || propertyName !== undefined) return undefined
  const words = items[String(path[0])]?.words ?? `the ${noun}`
  const name = nameOf(path) ?? `the ${noun}`
  switch (keyword) {
    case 'type':
      return `${name} must be ${TYPES[params.type]}${hintAtType(params.type, value)}`
    case 'enum':
      return `${name} must be one of ${params.allowedValues.join(', ')}, not "${value}"${didYouMean(String(value), params.allowedValues)}`
    case 'const':
      return `${name} must be ${params.allowedValue}, not "${value}"`
    case 'pattern':
    case 'maxLength':
      return `"${value}" is not ${schema().definitions[schemaPath.split('/')[2] ?? '']?.description}`
    case 'minItems':
    case 'minProperties':
      return `${name} is empty; fill it or leave it out`
    case 'minimum':
      return `${name} must be at least ${params.limit}`
    case 'required':
      return `${words} needs the key "${params.missingProperty}"`
    case 'anyOf':
      return `${words} needs "kinds", "namespaces", "names" or "labels"; a level for all objects stands in "rules"`
    case 'false schema':
      return 'a Node is in no namespace; delete the key'
    default:
      return undefined
  }
}

function nameOf(path: Path): string | undefined {
  const last = path.at(-1)
  if (last === undefined) return undefined
  return typeof last === 'number' ? `an item of "${path.at(-2)}"` : `"${last}"`
}

function hintAtType(type: string, value: unknown): string {
  if (value === null) return ' and has no value'
  if (type === 'array' && typeof value === 'string') return `; write it as [${value}]`
  return type === 'string' && typeof value !== 'object' ? '; put it in quotes' : ''
}
