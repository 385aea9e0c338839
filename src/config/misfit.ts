import { schema } from 'schema:config'
import type { ErrorObject } from 'ajv'
import type { Path } from '../manifest/node.ts'
import type { Part } from '../manifest/place.ts'
import { didYouMean } from '../nearest.ts'
import { explainUnknownRule } from '../rules/index.ts'

/** Where a config does not fit its schema, and what is wrong there. */
export interface Misfit {
  readonly path: Path
  readonly part: Part
  readonly message: string
}

/** The items of a list of mappings: the definition in the schema, and the words for one. */
const ITEMS: Readonly<Record<string, { readonly definition: string; readonly words: string }>> = {
  overrides: { definition: 'override', words: 'an override' },
  external: { definition: 'external', words: 'an external object' },
}

/** An error of the validator in a sentence; undefined for one that another error says better. */
export function explainMisfit(error: ErrorObject, values: unknown): Misfit | undefined {
  const { keyword, params } = error
  const path = pathOf(error.instancePath)
  const at = (part: Part, message: string, child?: string): Misfit => {
    return { path: child === undefined ? path : [...path, child], part, message }
  }
  if (keyword === 'additionalProperties')
    return at('key', explainUnknownKey(path, params.additionalProperty), params.additionalProperty)
  if (keyword === 'propertyNames') return at('key', explainUnknownRule(params.propertyName), params.propertyName)
  const message = explainValue(error, path, valueAt(values, path))
  return message === undefined ? undefined : at('value', message)
}

/** The path that a JSON pointer writes. */
function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function valueAt(values: unknown, path: Path): unknown {
  // The validator has been there, so the path leads to a value.
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], values)
}

function explainUnknownKey(path: Path, key: string): string {
  const { properties, definitions } = schema()
  const item = ITEMS[String(path[0])]
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
): string | undefined {
  // The four parts of one "anyOf", and the name of a rule, are explained as a whole.
  if (schemaPath.includes('/anyOf/') || propertyName !== undefined) return undefined
  const item = ITEMS[String(path[0])]?.words
  switch (keyword) {
    case 'type':
      return `${nameOf(path)} must be ${TYPES[params.type]}${hintAtType(params.type, value)}`
    case 'enum':
      return `${nameOf(path)} must be one of ${params.allowedValues.join(', ')}, not "${value}"${didYouMean(String(value), params.allowedValues)}`
    case 'pattern':
    case 'maxLength':
      return `"${value}" is not ${schema().definitions[schemaPath.split('/')[2] ?? '']?.description}`
    case 'minItems':
    case 'minProperties':
      return `${nameOf(path)} is empty; fill it or leave it out`
    case 'minimum':
      return `${nameOf(path)} must be at least ${params.limit}`
    case 'required':
      return `${item} needs the key "${params.missingProperty}"`
    case 'anyOf':
      return `${item} needs "kinds", "namespaces", "names" or "labels"; a level for all objects stands in "rules"`
    case 'false schema':
      return 'a Node is in no namespace; delete the key'
    default:
      return undefined
  }
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the config'
  return typeof last === 'number' ? `an item of "${path.at(-2)}"` : `"${last}"`
}

function hintAtType(type: string, value: unknown): string {
  if (value === null) return ' and has no value'
  if (type === 'array' && typeof value === 'string') return `; write it as [${value}]`
  return type === 'string' && typeof value !== 'object' ? '; put it in quotes' : ''
}
