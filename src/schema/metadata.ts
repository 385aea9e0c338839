import { field, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Part, Path } from '../yaml/node.ts'
import { isDnsLabel, isSubdomain, labelKeyProblem, labelValueProblem } from './names.ts'
import { wrongTypes } from './object-meta.ts'

/** What the API server has against the metadata of an object. */
export interface MetadataProblem {
  /** The text to point at. */
  readonly at: Path
  readonly part: Part
  /** The field that the server names, often less exact than `at`. */
  readonly field: Path
  readonly message: string
}

/** Everything but unknown fields: types first, then names, labels and the rest. */
export function* metadataProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  for (const wrong of wrongTypes(metadata)) yield { ...wrong, part: 'value' }
  yield* nameProblems(metadata)
  yield* namespaceProblems(metadata)
  yield* labelProblems(metadata)
  yield* annotationProblems(metadata)
  yield* ownerProblems(metadata)
  yield* finalizerProblems(metadata)
}

function problem(message: string, at: Path, serverField: Path = at, part: Part = 'value'): MetadataProblem {
  return { at, part, field: serverField, message }
}

/** The text of a field, empty when it is absent or no text. */
function textOf(value: Value | undefined, key: string): string {
  const text = field(value, key)
  return typeof text === 'string' ? text : ''
}

const NAME: Path = ['metadata', 'name']
const GENERATE_NAME: Path = ['metadata', 'generateName']

function* nameProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  const name = textOf(metadata, 'name')
  const prefix = textOf(metadata, 'generateName')
  if (prefix !== '' && !isSubdomain(maskTrailingDash(prefix))) {
    yield problem(explainSubdomain('the name prefix', prefix), GENERATE_NAME)
  }
  if (name !== '') {
    if (!isSubdomain(name)) yield problem(explainSubdomain('the name', name), NAME)
  } else if (prefix !== '') {
    const generated = `${prefix.slice(0, LONGEST_PREFIX)}xxxxx`
    if (!isSubdomain(generated)) yield problem(explainSubdomain('the name prefix', prefix), GENERATE_NAME, NAME)
  } else if (isBlank(field(metadata, 'name'))) {
    yield problem('the object has no name; set metadata.name', NAME)
  }
}

/** A name of the wrong type is reported as such, not as missing. */
function isBlank(value: Value | undefined): boolean {
  return value === undefined || value === null || value === ''
}

/** The server cuts generateName to this many characters before it adds five of its own. */
const LONGEST_PREFIX = 58

/** The server checks a prefix that ends with a dash as if its last two characters were an "a". */
function maskTrailingDash(prefix: string): string {
  return prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix
}

function explainSubdomain(what: string, text: string): string {
  if (text.length > 253) return `${what} has ${text.length} characters; 253 are allowed`
  const rule = 'lower case letters, digits, "-" and ".", with a letter or digit at both ends of each part'
  return `${what} "${text}" must consist of ${rule}`
}

function* namespaceProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  const namespace = textOf(metadata, 'namespace')
  if (namespace === '' || isDnsLabel(namespace)) return
  const rule = 'at most 63 lower case letters, digits and "-", with a letter or digit at both ends'
  yield problem(`the namespace "${namespace}" must consist of ${rule}`, ['metadata', 'namespace'])
}

function entriesOf(metadata: Value | undefined, key: string): readonly (readonly [string, Value])[] {
  const map = field(metadata, key)
  return isFields(map) ? Object.entries(map) : []
}

const LABELS: Path = ['metadata', 'labels']

function* labelProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  for (const [key, value] of entriesOf(metadata, 'labels')) {
    const keyMessage = labelKeyProblem(key)
    if (keyMessage !== undefined) yield problem(keyMessage, [...LABELS, key], LABELS, 'key')
    const valueMessage = typeof value === 'string' ? labelValueProblem(value) : undefined
    if (valueMessage !== undefined) yield problem(valueMessage, [...LABELS, key], LABELS)
  }
}

const ANNOTATIONS: Path = ['metadata', 'annotations']

/** Octets of all keys and values together. */
const LARGEST_ANNOTATIONS = 256 * 1024

function* annotationProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  let size = 0
  for (const [key, value] of entriesOf(metadata, 'annotations')) {
    size += Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0)
    // Unlike in labels, capitals are allowed before the slash.
    const message = labelKeyProblem(key.toLowerCase(), key)
    if (message !== undefined) yield problem(message, [...ANNOTATIONS, key], ANNOTATIONS, 'key')
  }
  if (size <= LARGEST_ANNOTATIONS) return
  yield problem(`annotations take ${size} bytes; ${LARGEST_ANNOTATIONS} are allowed`, ANNOTATIONS, ANNOTATIONS, 'key')
}

const OWNERS: Path = ['metadata', 'ownerReferences']

function* ownerProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  const owners = field(metadata, 'ownerReferences')
  let hasController = false
  for (const [index, owner] of isList(owners) ? owners.entries() : []) {
    if (owner !== null && !isFields(owner)) continue
    yield* incompleteOwner(owner, index)
    if (field(owner, 'apiVersion') === 'v1' && field(owner, 'kind') === 'Event') {
      yield problem('an Event cannot own an object', [...OWNERS, index], OWNERS)
    }
    if (field(owner, 'controller') !== true) continue
    if (hasController) yield problem('only one owner can be the controller', [...OWNERS, index, 'controller'], OWNERS)
    hasController = true
  }
}

function* incompleteOwner(owner: Value, index: number): Generator<MetadataProblem> {
  for (const key of ['apiVersion', 'kind', 'name', 'uid']) {
    const value = field(owner, key) ?? ''
    const isComplete = typeof value !== 'string' || (key === 'apiVersion' ? versionOf(value) : value) !== ''
    if (!isComplete) yield problem(`an owner needs its ${key}`, [...OWNERS, index, key], [...OWNERS, key])
  }
}

/** The version in `version` or `group/version`; empty for anything else. */
function versionOf(apiVersion: string): string {
  const parts = apiVersion.split('/')
  return parts.length <= 2 ? (parts.at(-1) ?? '') : ''
}

const FINALIZERS: Path = ['metadata', 'finalizers']

function* finalizerProblems(metadata: Value | undefined): Generator<MetadataProblem> {
  const finalizers = field(metadata, 'finalizers')
  const names = isList(finalizers) ? finalizers : []
  for (const [index, name] of names.entries()) {
    const message = typeof name === 'string' || name === null ? labelKeyProblem(name ?? '') : undefined
    if (message !== undefined) yield problem(message, [...FINALIZERS, index], FINALIZERS)
  }
  if (names.includes('orphan') && names.includes('foregroundDeletion')) {
    yield problem('the finalizers orphan and foregroundDeletion exclude each other', FINALIZERS)
  }
}
