import type { ResourceId } from '../finding.ts'
import type { ManifestObject } from '../manifest/object.ts'
import type { Origin, Place } from '../manifest/place.ts'
import { type Fields, field, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'

/** An object of another API that bears on the network; plain data, so that it can be copied. */
export type Foreign = Secret | KubeNode | Workload

interface Identity {
  readonly id: ResourceId
  readonly origin: Origin
  /** True for an object that is resolved against and never reported on. */
  readonly isContext: boolean
}

/** A Secret, or an object from which a controller makes one. */
export interface Secret extends Identity {
  readonly type: 'secret'
  /** The Secret's own name and not that of the object it is made from. */
  readonly name: string
  /** Absent where the content is encrypted or elsewhere. */
  readonly content?: SecretContent
}

export interface SecretContent {
  readonly keys: readonly string[]
  /** What the key `password` holds; absent where there is no such key. */
  readonly password?: SecretValue
}

export interface SecretValue {
  /** A character for each octet; absent where the value is filled in later. */
  readonly octets?: string
  readonly path: Path
}

/** A node of the cluster. */
export interface KubeNode extends Identity {
  readonly type: 'node'
}

/** Kinds that run pods: their API group, and the way to the metadata of the pods. */
const WORKLOADS = {
  Pod: { group: '', metadata: ['metadata'] },
  Deployment: { group: 'apps', metadata: ['spec', 'template', 'metadata'] },
  StatefulSet: { group: 'apps', metadata: ['spec', 'template', 'metadata'] },
  DaemonSet: { group: 'apps', metadata: ['spec', 'template', 'metadata'] },
  ReplicaSet: { group: 'apps', metadata: ['spec', 'template', 'metadata'] },
  Job: { group: 'batch', metadata: ['spec', 'template', 'metadata'] },
  CronJob: { group: 'batch', metadata: ['spec', 'jobTemplate', 'spec', 'template', 'metadata'] },
} as const satisfies Readonly<Record<string, { readonly group: string; readonly metadata: readonly string[] }>>

export type WorkloadKind = keyof typeof WORKLOADS

/** Something that runs pods with an annotation that names VPCAttachments. */
export interface Workload extends Identity {
  readonly type: 'workload'
  readonly kind: WorkloadKind
  /** The VPCAttachments that the annotation of its pods names. */
  readonly attachments: readonly string[]
  /** The way to the annotation. */
  readonly annotation: Path
  /** Pods that run at a time; 0 also where the number is filled in later. */
  readonly pods: number | 'one on each node'
  /** True for an object that another one made and keeps. */
  readonly isOwned: boolean
}

/** The annotation of a pod that names its VPCAttachments, with commas between. */
const ATTACHMENT_ANNOTATION = 'k8s.v1alpha1.vpc.miloapis.com/vpc-attachment'

/** Objects from which a controller makes a Secret, by group and kind, with the field that names it in place of their name. */
const SECRET_MAKERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bitnami.com SealedSecret', []],
  ['external-secrets.io ExternalSecret', ['spec', 'target', 'name']],
  ['secrets.hashicorp.com VaultStaticSecret', ['spec', 'destination', 'name']],
  ['secrets.hashicorp.com VaultDynamicSecret', ['spec', 'destination', 'name']],
  ['onepassword.com OnePasswordItem', []],
  ['secrets.infisical.com InfisicalSecret', ['spec', 'managedSecretReference', 'secretName']],
])

/** Undefined for an object that says nothing of the network. */
export function asForeign(
  { apiVersion, kind, value }: ManifestObject,
  origin: Origin,
  circumstances: { readonly namespace: string; readonly isContext: boolean },
): Foreign | undefined {
  const name = textOf(value, 'metadata', 'name')
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || name === undefined) return undefined
  const namespace = textOf(value, 'metadata', 'namespace') ?? circumstances.namespace
  const identity = { id: { apiVersion, kind, namespace, name }, origin, isContext: circumstances.isContext }
  if (apiVersion === 'v1' && kind === 'Secret') return { type: 'secret', ...identity, name, ...contentOf(value) }
  if (apiVersion === 'v1' && kind === 'Node') return { type: 'node', ...identity }
  const made = SECRET_MAKERS.get(`${groupOf(apiVersion)} ${kind}`)
  if (made !== undefined) return { type: 'secret', ...identity, name: textOf(value, ...made) ?? name }
  return isWorkload(apiVersion, kind) ? asWorkload(kind, value, identity) : undefined
}

/** What is known of an object of which only the beginning can be read. */
export function nameOnly(object: Foreign): Foreign | undefined {
  if (object.type === 'workload') return undefined
  const { id, origin, isContext } = object
  const identity = { id, origin, isContext }
  return object.type === 'node' ? { type: 'node', ...identity } : { type: 'secret', ...identity, name: object.name }
}

/** The first object of each name; those of the context before the others, as the resources of a fleet. */
export function arrangeForeign(objects: readonly Foreign[]): readonly Foreign[] {
  const firsts = new Map<string, Foreign>()
  for (const object of objects) {
    const { namespace, name } = object.id
    const key =
      object.type === 'node'
        ? ['node', name]
        : [object.type === 'secret' ? 'secret' : object.kind, namespace, object.type === 'secret' ? object.name : name]
    const words = JSON.stringify(key)
    if (!firsts.has(words)) firsts.set(words, object)
  }
  const distinct = [...firsts.values()]
  return [...distinct.filter(({ isContext }) => isContext), ...distinct.filter(({ isContext }) => !isContext)]
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0))
}

function isWorkload(apiVersion: string, kind: string): kind is WorkloadKind {
  return Object.hasOwn(WORKLOADS, kind) && WORKLOADS[kind as WorkloadKind].group === groupOf(apiVersion)
}

/** Annotations of a Secret that a controller fills with further keys. */
const FILLED_LATER = [
  'replicator.v1.mittwald.de/replicate-from',
  'secret-generator.v1.mittwald.de/autogenerate',
  'reflector.v1.k8s.emberstack.com/reflects',
]

function contentOf(value: Fields): Pick<Secret, 'content'> {
  const keys = new Set([...keysOf(field(value, 'data')), ...keysOf(field(value, 'stringData'))])
  const annotations = field(field(value, 'metadata'), 'annotations')
  const isFilledLater = FILLED_LATER.some((annotation) => field(annotations, annotation) !== undefined)
  if (keys.size === 0 || isFilledLater || field(value, 'sops') !== undefined) return {}
  return { content: { keys: [...keys], ...passwordIn(value) } }
}

function keysOf(value: Value | undefined): readonly string[] {
  return isFields(value) ? Object.keys(value) : []
}

/** The API server writes stringData over data. */
function passwordIn(value: Fields): Pick<SecretContent, 'password'> {
  const plain = field(field(value, 'stringData'), 'password')
  if (plain !== undefined) return { password: { ...octetsIn(plain, octetsOf), path: ['stringData', 'password'] } }
  const encoded = field(field(value, 'data'), 'password')
  return encoded === undefined ? {} : { password: { ...octetsIn(encoded, decodeBase64), path: ['data', 'password'] } }
}

function octetsIn(value: Value, read: (text: string) => string | undefined): Pick<SecretValue, 'octets'> {
  if (value === null) return { octets: '' }
  const octets = typeof value === 'string' ? read(value) : undefined
  return octets === undefined ? {} : { octets }
}

/** The octets of a text, a character each; undefined for one that a tool replaces before it is applied. */
export function octetsOf(text: string): string | undefined {
  const isFilledLater = hasTemplateMarker(text) || /^<.*>$|^ENC\[/s.test(text) || REFERENCE.test(text)
  return isFilledLater ? undefined : Buffer.from(text, 'utf8').toString('latin1')
}

/** How vals, Bank-Vaults and 1Password refer to a value that is kept elsewhere. */
const REFERENCE = /^(?:ref\+[a-z0-9]+|secretref\+[a-z0-9]+|>>vault|vault|op):/

/** Undefined for what the API server would refuse; line breaks it ignores. */
function decodeBase64(text: string): string | undefined {
  const bare = text.replaceAll(/[\r\n]/g, '')
  const octets = Buffer.from(bare, 'base64')
  return octets.toString('base64') === bare ? octets.toString('latin1') : undefined
}

/** True for a text that Helm, Flux or the like replaces in part. */
function hasTemplateMarker(text: string): boolean {
  return /\{\{|\$\{|\$\(/.test(text)
}

function asWorkload(kind: WorkloadKind, value: Fields, identity: Identity): Workload | undefined {
  const annotation = [...WORKLOADS[kind].metadata, 'annotations', ATTACHMENT_ANNOTATION]
  const text = textOf(value, ...annotation)
  if (text === undefined || hasTemplateMarker(text)) return undefined
  const names = text.split(',').map((name) => name.trim())
  const owners = field(field(value, 'metadata'), 'ownerReferences')
  return {
    type: 'workload',
    ...identity,
    kind,
    attachments: [...new Set(names.filter((name) => name !== ''))],
    annotation,
    pods: podsOf(kind, value),
    isOwned: isList(owners) && owners.length > 0,
  }
}

function podsOf(kind: WorkloadKind, value: Fields): Workload['pods'] {
  const spec = field(value, 'spec')
  switch (kind) {
    case 'Pod':
      return hasEnded(value) ? 0 : 1
    case 'DaemonSet':
      return 'one on each node'
    case 'Job':
      return podsOfJob(spec)
    case 'CronJob':
      return field(spec, 'suspend') === true ? 0 : podsOfJob(field(field(spec, 'jobTemplate'), 'spec'))
    default:
      return countOf(spec, 'replicas')
  }
}

/** True for a pod that runs no more, or is about to. */
function hasEnded(value: Value): boolean {
  const phase = textOf(value, 'status', 'phase')
  return phase === 'Succeeded' || phase === 'Failed' || textOf(value, 'metadata', 'deletionTimestamp') !== undefined
}

/** A job runs no more pods at a time than it needs to complete. */
function podsOfJob(spec: Value | undefined): number {
  if (field(spec, 'suspend') === true) return 0
  const parallelism = countOf(spec, 'parallelism')
  const completions = field(spec, 'completions')
  return typeof completions === 'number' ? Math.min(parallelism, completions) : parallelism
}

/** The API server counts an absent number as 1. */
function countOf(spec: Value | undefined, key: string): number {
  const count = field(spec, key) ?? 1
  return typeof count === 'number' ? count : 0
}

function textOf(value: Value | undefined, ...path: readonly string[]): string | undefined {
  let inner = value
  for (const key of path) inner = field(inner, key)
  return typeof inner === 'string' && inner !== '' ? inner : undefined
}

/** A field of an object of another API. */
export function foreignPlace({ id, origin }: Foreign, ...path: Path): Place {
  return { ...origin, path, part: 'value', resource: id }
}
