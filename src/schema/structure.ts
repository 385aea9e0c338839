import { type Breach, CEL_RULES, type CelRule } from '../cel/rules.ts'
import { remember } from '../get-or-insert.ts'
import { field, isFields, isList, setField, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'
import { schemaOf } from './compiled.ts'
import type { CosmosKind } from './kinds.ts'

/** A JSON Schema file of this project, as far as the code looks into it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | false
  readonly items?: JsonSchema
  readonly default?: Value
  readonly format?: string
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly 'x-kubernetes-list-type'?: string
  readonly 'x-cosmos-rules'?: readonly string[]
}

/**
 * What the API server does with an object besides validating it: which fields it knows, which defaults it sets,
 * which lists are sets, which rules it evaluates. Compiled from the schema of a kind.
 */
export interface Structure {
  readonly properties: ReadonlyMap<string, Structure>
  /** For a map with free keys: what its values are. */
  readonly values: Structure | undefined
  readonly items: Structure | undefined
  readonly defaultValue: Value | undefined
  readonly isSet: boolean
  readonly format: string | undefined
  readonly rules: readonly CelRule[]
  /** True when a rule, or that of a set, holds for the value or a part of it. */
  readonly isRuled: boolean
  /** The properties that are ruled. */
  readonly ruled: readonly Property[]
  /** True when a part of the value has a default. */
  readonly hasDefaults: boolean
}

interface Property {
  readonly key: string
  readonly structure: Structure
}

export const structureOf = remember(new Map<CosmosKind, Structure>(), (kind) => {
  const schema = schemaOf(kind)
  return compile(schema, schema.definitions ?? {})
})

function compile(reference: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): Structure {
  const schema = reference.$ref === undefined ? reference : (definitions[lastStep(reference.$ref)] ?? {})
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => ({
    key,
    structure: compile(property, definitions),
  }))
  const values = schema.additionalProperties ? compile(schema.additionalProperties, definitions) : undefined
  const items = schema.items === undefined ? undefined : compile(schema.items, definitions)
  const rules = (schema['x-cosmos-rules'] ?? []).map(celRule)
  const isSet = schema['x-kubernetes-list-type'] === 'set'
  const ruled = properties.filter(({ structure }) => structure.isRuled)
  const parts = [...properties.map(({ structure }) => structure), ...(items ? [items] : [])]
  return {
    properties: new Map(properties.map(({ key, structure }) => [key, structure])),
    values,
    items,
    defaultValue: schema.default,
    isSet,
    format: schema.format,
    rules,
    isRuled: isSet || rules.length > 0 || ruled.length > 0 || items?.isRuled === true,
    ruled,
    hasDefaults: parts.some((part) => part.hasDefaults || part.defaultValue !== undefined),
  }
}

function lastStep(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function celRule(name: string): CelRule {
  const rule = CEL_RULES[name]
  if (rule === undefined) throw new Error(`a schema names the rule ${name}, which does not exist`)
  return rule
}

/** The structure of a field of an object, undefined when the schema does not know the field. */
export function structureAt(structure: Structure | undefined, key: string): Structure | undefined {
  return structure?.properties.get(key) ?? structure?.values
}

/** True when the schema knows all fields of a value. */
function knowsAll(value: Value, structure: Structure | undefined): boolean {
  if (isList(value)) return value.every((item) => knowsAll(item, structure?.items))
  if (!isFields(value)) return true
  for (const key of Object.keys(value)) {
    const child = structureAt(structure, key)
    if (child === undefined || !knowsAll(value[key] ?? null, child)) return false
  }
  return true
}

/** The fields that the schema does not know, at every level, also inside values of the wrong type. */
export function* unknownFields(
  value: Value,
  structure: Structure | undefined,
  path: Path = [],
): Generator<{ readonly path: Path; readonly known: readonly string[] }> {
  if (knowsAll(value, structure)) return
  if (isList(value)) {
    for (const [index, item] of value.entries()) yield* unknownFields(item, structure?.items, [...path, index])
    return
  }
  if (!isFields(value)) return
  for (const [key, child] of Object.entries(value)) {
    const childStructure = structureAt(structure, key)
    if (childStructure !== undefined) {
      if (isList(child) || isFields(child)) yield* unknownFields(child, childStructure, [...path, key])
    } else yield { path: [...path, key], known: [...(structure?.properties.keys() ?? [])] }
  }
}

/** The value that the server validates: without unknown fields and nulls, with defaults. */
export function effectiveValue(value: Value, structure: Structure): Value {
  if (isList(value)) {
    const { items } = structure
    return items === undefined ? value : value.map((item) => effectiveValue(item, items))
  }
  if (!isFields(value)) return value
  const effective: Record<string, Value> = {}
  for (const key of Object.keys(value)) {
    const child = value[key] ?? null
    const childStructure = structureAt(structure, key)
    if (childStructure !== undefined && child !== null) setField(effective, key, effectiveValue(child, childStructure))
  }
  for (const [key, { defaultValue }] of structure.properties) {
    if (defaultValue !== undefined && !Object.hasOwn(effective, key)) effective[key] = defaultValue
  }
  return effective
}

export interface Repeated {
  readonly path: Path
  readonly firstPath: Path
  readonly item: Value
}

/** The second of equal items in each list that must be a set; the server names no third. */
export function* repeatedItems(value: Value, structure: Structure, path: Path = []): Generator<Repeated> {
  if (isList(value)) {
    if (structure.isSet) yield* secondItems(value, path)
    return
  }
  for (const { key, structure: child } of structure.ruled) {
    const childValue = field(value, key)
    if (childValue !== undefined) yield* repeatedItems(childValue, child, [...path, key])
  }
}

function* secondItems(list: readonly Value[], path: Path): Generator<Repeated> {
  const seen = new Map<string, { index: number; count: number }>()
  for (const [index, item] of list.entries()) {
    const text = JSON.stringify(item, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))
    const first = seen.get(text) ?? { index, count: 0 }
    first.count += 1
    seen.set(text, first)
    if (first.count === 2) yield { path: [...path, index], firstPath: [...path, first.index], item }
  }
}

export interface BrokenRule extends Breach {
  /** The field that the server names, often less exact than `at`. */
  readonly field: Path
}

/** The CEL rules that a value breaks, each at the place whose schema names it. */
export function* brokenRules(value: Value, structure: Structure, path: Path = []): Generator<BrokenRule> {
  for (const rule of structure.rules) {
    for (const { message, at } of rule(value)) yield { message, at: [...path, ...at], field: path }
  }
  if (isList(value)) {
    const { items } = structure
    if (items?.isRuled !== true) return
    for (const [index, item] of value.entries()) yield* brokenRules(item, items, [...path, index])
    return
  }
  for (const { key, structure: child } of structure.ruled) {
    const childValue = field(value, key)
    if (childValue !== undefined) yield* brokenRules(childValue, child, [...path, key])
  }
}
