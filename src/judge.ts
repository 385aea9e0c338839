import type { ResourceId } from './finding.ts'
import { isResource } from './fleet/fleet.ts'
import { asForeign, type Foreign, nameOnly } from './fleet/foreign.ts'
import { type AnyResource, type Known, UNFINISHED } from './fleet/types.ts'
import { beginningOf } from './manifest/beginning.ts'
import { field } from './manifest/decode.ts'
import { type ManifestObject, objectsOf } from './manifest/object.ts'
import type { Origin } from './manifest/place.ts'
import type { Document } from './manifest/stream.ts'
import { rulesOf } from './rules/index.ts'
import type { Report, ResourceRule, Rule } from './rules/rule.ts'
import { COSMOS_KINDS, type CosmosKind, claimsCosmos, nearestKind } from './schema/kinds.ts'
import { asServed, beginningOfName, entriesOf, nameOf, namespaceOf, type ServedObject } from './schema/served.ts'

/** A report and the rule that made it. */
export interface Judgement {
  readonly rule: Rule
  readonly report: Report
}

/** What one document says: about itself, and to the rules that look at the whole fleet. */
export interface Judged {
  readonly judgements: readonly Judgement[]
  /** The objects of the Cosmos API that have a name. One that the server would refuse is known by name only. */
  readonly objects: readonly (Known | AnyResource)[]
  /** What objects of other APIs say that bears on the network. */
  readonly foreign: readonly Foreign[]
  /** The kinds of the Cosmos objects, named or not. */
  readonly kinds: readonly CosmosKind[]
}

const DOCUMENT_RULES = rulesOf('document')
const UNSERVED_RULES = rulesOf('unserved')
const SERVED_RULES = rulesOf('served')
const RESOURCE_RULES = groupByKind(rulesOf('resource'))

export interface Circumstances {
  readonly source: string
  /** The namespace of objects that name none. */
  readonly namespace: string
  readonly isContext: boolean
}

export function judgeDocument(document: Document, circumstances: Circumstances): Judged {
  const origin: Origin = { source: circumstances.source, document: document.index, item: [] }
  const judgements = [...run(DOCUMENT_RULES, (rule) => rule.check(document, origin))]
  const objects: (Known | AnyResource)[] = []
  const foreign: Foreign[] = []
  const kinds: CosmosKind[] = []
  if (document.value === undefined) return { judgements, ...namesIn(document, circumstances), kinds }
  for (const object of objectsOf(document)) {
    const objectOrigin = { ...origin, item: object.item }
    const served = asServed(object, objectOrigin)
    if (served !== undefined) {
      const { verdict, known } = judgeServed(served, circumstances)
      kinds.push(served.kind)
      judgements.push(...verdict)
      objects.push(known)
      if (isResource(known)) {
        judgements.push(...run(RESOURCE_RULES.get(known.kind) ?? [], (rule) => rule.check(known)))
      }
    } else if (claimsCosmos(object.apiVersion, object.kind)) {
      judgements.push(...run(UNSERVED_RULES, (rule) => rule.check(object, objectOrigin)))
      const meant = identifyUnserved(object, objectOrigin, circumstances)
      if (meant !== undefined) objects.push(meant)
    } else {
      const other = asForeign(object, objectOrigin, circumstances)
      if (other !== undefined) foreign.push(copyOf(other))
    }
  }
  return { judgements, objects, foreign, kinds }
}

function groupByKind(rules: readonly ResourceRule[]): ReadonlyMap<CosmosKind, readonly ResourceRule[]> {
  return new Map(COSMOS_KINDS.map((kind) => [kind, rules.filter(({ kinds }) => kinds.includes(kind))]))
}

/** The objects of a document that cannot be read: one slip shall not make every reference to them a mistake. */
function namesIn(document: Document, circumstances: Circumstances): Pick<Judged, 'objects' | 'foreign'> {
  const beginning = beginningOf(document)
  const objects: Known[] = []
  const foreign: Foreign[] = []
  for (const object of beginning === undefined ? [] : objectsOf(beginning)) {
    const origin: Origin = { source: circumstances.source, document: document.index, item: object.item }
    const served = asServed(object, origin)
    const known = served === undefined ? undefined : identify(served, idOf(served, circumstances), circumstances)
    if (known !== undefined && known.name !== '') objects.push(known)
    const other = served === undefined ? asForeign(object, origin, circumstances) : undefined
    const named = other === undefined ? undefined : nameOnly(other)
    if (named !== undefined) foreign.push(copyOf(named))
  }
  return { objects, foreign }
}

function* run<R extends Rule>(rules: readonly R[], check: (rule: R) => Iterable<Report>): Generator<Judgement> {
  for (const rule of rules) {
    for (const report of check(rule)) yield { rule, report }
  }
}

interface JudgedObject {
  readonly verdict: readonly Judgement[]
  readonly known: Known | AnyResource
}

function judgeServed(served: ServedObject, circumstances: Circumstances): JudgedObject {
  const id = idOf(served, circumstances)
  const verdict: Judgement[] = []
  for (const { rule, report } of run(SERVED_RULES, (rule) => rule.check(served))) {
    verdict.push({ rule, report: { ...report, at: { ...report.at, resource: id } } })
  }
  const known = identify(served, id, circumstances)
  const isRefused = verdict.length > 0 || served.object.document.problems.length > 0
  return { verdict, known: isRefused ? known : remember(served, known) }
}

/** What an object of an unknown kind or version is most likely meant to be: one slip shall not hide it from the others. */
function identifyUnserved(object: ManifestObject, origin: Origin, circumstances: Circumstances): Known | undefined {
  const { apiVersion, value } = object
  const kind = nearestKind(object.kind)
  if (kind === undefined) return undefined
  const meant = { kind, apiVersion: String(apiVersion), origin, metadata: field(value, 'metadata') }
  return identify(meant, idOf(meant, circumstances), circumstances)
}

type Identified = Pick<ServedObject, 'kind' | 'apiVersion' | 'origin' | 'metadata'>

/** An object that has no name yet, because of generateName, has the empty one. */
function idOf(served: Identified, { namespace }: Circumstances): ResourceId {
  return {
    apiVersion: served.apiVersion,
    kind: served.kind,
    namespace: namespaceOf(served, namespace),
    name: nameOf(served) ?? '',
  }
}

/** What is kept of an object when its document is let go; a copy, since a part of a text would keep the whole text. */
function identify(served: Identified, id: ResourceId, { isContext }: Circumstances): Known {
  const { kind, origin, metadata } = served
  const labels = new Map(copyOf(entriesOf(served, 'labels')))
  const isTerminating = typeof field(metadata, 'deletionTimestamp') === 'string'
  const beginning = beginningOfName(served)
  const name = id.name === '' && beginning !== undefined ? `${beginning}${UNFINISHED}` : id.name
  return { ...copyOf({ ...id, name }), kind, origin, labels, isContext, isTerminating }
}

/** The five BGP kinds are accepted without a spec; then there is nothing for a rule to judge. */
function remember(served: ServedObject, known: Known): Known | AnyResource {
  if (served.spec === undefined) return known
  const metadata = JSON.stringify([[...known.labels], entriesOf(served, 'annotations')])
  // The verdict has proven that the spec is one of its kind.
  return { ...known, spec: copyOf(served.spec), metadata } as unknown as AnyResource
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
