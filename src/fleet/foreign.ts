import type { ResourceId } from '../finding.ts'
import { type Fields, field, isFields, isList, type Value } from '../manifest/decode.ts'
import type { Path } from '../manifest/node.ts'
import type { ManifestObject } from '../manifest/object.ts'
import type { Origin, Place } from '../manifest/place.ts'

/** An object of another API that bears on the network. */
export type Foreign = Secret | KubeNode | Workload

interface Identity {
  readonly id: ResourceId
  readonly origin: Origin
}

/** A Secret, or an object from which a controller makes one. */
export interface Secret extends Identity {
  readonly type: 'secret'
  /** The Secret's own name and not that of the object it is made from. */
  readonly name: string
  /** Its keys with their values as octets, a character each; undefined where the content is encrypted or elsewhere. */
  readonly data: ReadonlyMap<string, string> | undefined
  /** The field that holds each key, for a Secret whose content is known. */
  readonly fields: ReadonlyMap<string, Path>
}

/** A node of the cluster. */
export interface KubeNode extends Identity {
  readonly type: 'node'
}

/** Kinds that run pods, with the way to the metadata of the pods. */
export const WORKLOADS = {
  Pod: ['metadata'],
  Deployment: ['spec', 'template', 'metadata'],
  StatefulSet: ['spec', 'template', 'metadata'],
  DaemonSet: ['spec', 'template', 'metadata'],
  ReplicaSet: ['spec', 'template', 'metadata'],
  Job: ['spec', 'template', 'metadata'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'metadata'],
} as const satisfies Readonly<Record<string, Path>>

export type WorkloadKind = keyof typeof WORKLOADS

/** Something that runs pods with an annotation that names VPCAttachments. */
export interface Workload extends Identity {
  readonly type: 'workload'
  readonly kind: WorkloadKind
  /** The VPCAttachments that the annotation of its pods names. */
  readonly attachments: readonly string[]
  /** The way to the annotation. */
  readonly annotation: Path
  /** Pods that run at a time; infinite for a DaemonSet. */
  readonly pods: number
  /** True for an object that another one made and keeps. */
  readonly isOwned: boolean
}

/** The annotation of a pod that names its VPCAttachments, with commas between. */
export const ATTACHMENT_ANNOTATION = 'k8s.v1alpha1.vpc.miloapis.com/vpc-attachment'

/** Undefined for an object that says nothing of the network. */
export function asForeign(
  { apiVersion, kind, value }: ManifestObject,
  origin: Origin,
  fallback: string,
): Foreign | undefined {
  const name = textOf(value, 'metadata', 'name')
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || name === undefined) return undefined
  const namespace = textOf(value, 'metadata', 'namespace') ?? fallback
  const identity = { id: { apiVersion, kind, namespace, name }, origin }
  if (apiVersion === 'v1' && kind === 'Secret') return { type: 'secret', ...identity, name, ...contentOf(value) }
  if (apiVersion === 'v1' && kind === 'Node') return { type: 'node', ...identity }
  const made = SECRET_MAKERS.get(`${groupOf(apiVersion)} ${kind}`)
  if (made !== undefined) {
    return { type: 'secret', ...identity, name: textOf(value, ...made) ?? name, data: undefined, fields: new Map() }
  }
  return isWorkload(apiVersion, kind) ? asWorkload(kind, value, identity) : undefined
}

/** Objects from which a controller makes a Secret, by group and kind, with the field that names the Secret. */
const SECRET_MAKERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bitnami.com SealedSecret', ['spec', 'template', 'metadata', 'name']],
  ['external-secrets.io ExternalSecret', ['spec', 'target', 'name']],
  ['secrets.hashicorp.com VaultStaticSecret', ['spec', 'destination', 'name']],
])

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, Math.max(apiVersion.indexOf('/'), 0))
}

function isWorkload(apiVersion: string, kind: string): kind is WorkloadKind {
  return Object.hasOwn(WORKLOADS, kind) && ['', 'apps', 'batch'].includes(groupOf(apiVersion))
}

/** stringData wins over data; a Secret that sops has encrypted says nothing. */
function contentOf(value: Fields): Pick<Secret, 'data' | 'fields'> {
  const data = new Map<string, string>()
  const fields = new Map<string, Path>()
  const encoded = field(value, 'data')
  const plain = field(value, 'stringData')
  const isEncrypted = field(value, 'sops') !== undefined
  if (isEncrypted || (encoded === undefined && plain === undefined)) return { data: undefined, fields }
  for (const [key, text] of entriesOf(encoded)) {
    data.set(key, Buffer.from(text, 'base64').toString('latin1'))
    fields.set(key, ['data', key])
  }
  for (const [key, text] of entriesOf(plain)) {
    data.set(key, Buffer.from(text, 'utf8').toString('latin1'))
    fields.set(key, ['stringData', key])
  }
  return { data, fields }
}

function entriesOf(value: Value | undefined): readonly (readonly [string, string])[] {
  const entries: [string, string][] = []
  for (const [key, text] of isFields(value) ? Object.entries(value) : []) {
    if (typeof text === 'string') entries.push([key, text])
  }
  return entries
}

function asWorkload(kind: WorkloadKind, value: Fields, identity: Identity): Workload | undefined {
  const annotation: Path = [...WORKLOADS[kind], 'annotations', ATTACHMENT_ANNOTATION]
  const text = textOf(value, ...WORKLOADS[kind], 'annotations', ATTACHMENT_ANNOTATION)
  if (text === undefined) return undefined
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

function podsOf(kind: WorkloadKind, value: Fields): number {
  const spec = field(value, 'spec')
  switch (kind) {
    case 'Pod':
      return 1
    case 'DaemonSet':
      return Number.POSITIVE_INFINITY
    case 'Job':
      return countOf(spec, 'parallelism')
    case 'CronJob':
      return countOf(field(field(spec, 'jobTemplate'), 'spec'), 'parallelism')
    default:
      return countOf(spec, 'replicas')
  }
}

/** The API server counts an absent number as 1. */
function countOf(spec: Value | undefined, key: string): number {
  const count = field(spec, key)
  return typeof count === 'number' ? count : 1
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
