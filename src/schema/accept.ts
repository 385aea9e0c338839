import { type Fields, isFields, isList, type Value } from '../yaml/decode.ts'
import { validatorOf } from './compiled.ts'
import type { CosmosKind } from './kinds.ts'
import { isDnsLabel, isSubdomain, labelKeyProblem, labelValueProblem } from './names.ts'
import { effectiveValue, type Structure } from './structure.ts'

/**
 * The spec, with defaults set, of an object that the API server is sure to accept. Undefined for any other: one that it
 * refuses, and one with what is seldom seen, such as a status or nulls. This is the verdict on nearly all objects of a
 * fleet, without the questions that only a finding needs.
 */
export function acceptedSpec(kind: CosmosKind, object: Fields, structure: Structure): Value | undefined {
  const { spec } = object
  if (spec === undefined || !hasOnlyUsualParts(object)) return undefined
  if (!isPlainMetadata(object.metadata) || !validatorOf(kind)(object)) return undefined
  const specStructure = structure.properties.get('spec')
  if (specStructure === undefined || !keepsRules(spec, specStructure)) return undefined
  return lacksDefault(spec, specStructure) ? effectiveValue(spec, specStructure) : spec
}

function hasOnlyUsualParts(object: Fields): boolean {
  for (const key in object) {
    if (key !== 'apiVersion' && key !== 'kind' && key !== 'metadata' && key !== 'spec') return false
  }
  return true
}

/** True for a name, a namespace, labels and annotations that the API server accepts, and nothing else. */
export function isPlainMetadata(metadata: Value | undefined): boolean {
  if (!isFields(metadata) || metadata.name === undefined) return false
  for (const key in metadata) if (!isPlainPart(key, metadata[key])) return false
  return true
}

function isPlainPart(key: string, value: Value | undefined): boolean {
  switch (key) {
    case 'name':
      return typeof value === 'string' && isSubdomain(value)
    case 'namespace':
      return typeof value === 'string' && isDnsLabel(value)
    case 'labels':
      return isFields(value) && areLabels(value)
    case 'annotations':
      return isFields(value) && areAnnotations(value)
    default:
      return false
  }
}

function areLabels(labels: Fields): boolean {
  for (const key in labels) {
    const value = labels[key]
    if (typeof value !== 'string' || labelValueProblem(value) !== undefined) return false
    if (labelKeyProblem(key) !== undefined) return false
  }
  return true
}

/** Characters that all annotations together have at most, in any encoding, when nobody need count. */
const SMALL = 16 * 1024

function areAnnotations(annotations: Fields): boolean {
  let size = 0
  for (const key in annotations) {
    const value = annotations[key]
    if (typeof value !== 'string' || labelKeyProblem(key.toLowerCase()) !== undefined) return false
    size += key.length + value.length
  }
  return size <= SMALL
}

/** True when a value breaks no CEL rule and repeats no item of a set. */
export function keepsRules(value: Value, structure: Structure): boolean {
  for (const rule of structure.rules) if (rule(value).length > 0) return false
  if (isList(value)) return areDistinct(value, structure) && itemsKeepRules(value, structure.items)
  if (!isFields(value)) return true
  for (const { key, structure: child } of structure.ruled) {
    const part = value[key]
    if (part !== undefined && !keepsRules(part, child)) return false
  }
  return true
}

function itemsKeepRules(list: readonly Value[], items: Structure | undefined): boolean {
  if (items === undefined || !items.isRuled) return true
  for (const item of list) if (!keepsRules(item, items)) return false
  return true
}

/** The sets of the schemas are lists of texts. */
function areDistinct(list: readonly Value[], { isSet }: Structure): boolean {
  if (!isSet || list.length < 2) return true
  return new Set(list).size === list.length && list.every((item) => typeof item === 'string')
}

/** True when the API server would set a default somewhere in a valid value. */
function lacksDefault(value: Value, { hasDefaults, items, properties }: Structure): boolean {
  if (!hasDefaults) return false
  if (isList(value)) return items !== undefined && value.some((item) => lacksDefault(item, items))
  if (!isFields(value)) return false
  for (const [key, child] of properties) {
    const part = value[key]
    if (part === undefined ? child.defaultValue !== undefined : lacksDefault(part, child)) return true
  }
  return false
}
