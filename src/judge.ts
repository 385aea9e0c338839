import { type Levels, mayReport } from './config/levels.ts'
import { isResource } from './fleet/fleet.ts'
import { asForeign, type Foreign, nameOnly } from './fleet/foreign.ts'
import { type AnyResource, idOf, type Known, type Labels, UNFINISHED } from './fleet/types.ts'
import { groupBy } from './group-by.ts'
import { beginningOf } from './manifest/beginning.ts'
import { type ManifestObject, objectsOf, WHOLE } from './manifest/object.ts'
import type { Origin } from './manifest/place.ts'
import type { Document } from './manifest/stream.ts'
import { rulesOf } from './rules/index.ts'
import type { Report, ResourceRule, Rule } from './rules/rule.ts'
import { acceptedSpec } from './schema/accept.ts'
import { apiVersionOf, COSMOS_KINDS, type CosmosKind, claimsCosmos, nearestKind, servedKind } from './schema/kinds.ts'
import { asServed, filledText, textsOf } from './schema/served.ts'
import { structureOf } from './schema/structure.ts'
import { type Stats, timed } from './stats.ts'
import { field, isFields, type Value } from './yaml/decode.ts'

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
  readonly stats?: Stats | undefined
}

export function judgeDocument(document: Document, circumstances: Circumstances): Judged {
  const origin: Origin = { source: circumstances.source, document: document.index, item: WHOLE }
  const judged: MutableJudged = { judgements: [], objects: [], foreign: [], kinds: [] }
  if (document.problems.length > 0) {
    applyRules(DOCUMENT_RULES, (rule) => rule.check(document, origin), judged.judgements, circumstances.stats)
  }
  if (document.value === undefined) return { ...judged, ...namesIn(document, circumstances) }
  for (const object of objectsOf(document)) {
    const objectOrigin = object.item.length === 0 ? origin : { ...origin, item: object.item }
    judgeObject(object, objectOrigin, circumstances, judged)
  }
  return judged
}

type MutableJudged = { readonly [K in keyof Judged]: Judged[K][number][] }

function judgeObject(
  object: ManifestObject,
  origin: Origin,
  circumstances: Circumstances,
  judged: MutableJudged,
): void {
  const { apiVersion } = object
  const kind = servedKind(apiVersion, object.kind)
  if (kind !== undefined) {
    judged.kinds.push(kind)
    judgeServed(object, origin, kind, circumstances, judged)
  } else if (claimsCosmos(apiVersion, object.kind)) {
    applyRules(UNSERVED_RULES, (rule) => rule.check(object, origin), judged.judgements, circumstances.stats)
    const meant = identifyUnserved(object, origin, circumstances)
    if (meant !== undefined) judged.objects.push(meant)
  } else {
    const other = asForeign(object, origin, circumstances)
    if (other !== undefined) judged.foreign.push(copyOf(other))
  }
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
    const kind = servedKind(object.apiVersion, object.kind)
    const known = kind === undefined ? undefined : identify(object, origin, kind, circumstances)
    if (known !== undefined && known.name !== '') objects.push(known)
    const other = kind === undefined ? asForeign(object, origin, circumstances) : undefined
    const named = other === undefined ? undefined : nameOnly(other)
    if (named !== undefined) foreign.push(copyOf(named))
  }
  return { objects, foreign }
}

/** Lets the rules about single objects judge those of the input that the server would accept. */
export function judgeResources(
  objects: readonly (Known | AnyResource)[],
  levels: Levels,
  stats: Stats | undefined,
): readonly Judgement[] {
  const judgements: Judgement[] = []
  const input = objects.filter(isResource).filter(({ isContext }) => !isContext)
  for (const [kind, resources] of groupBy(input, ({ kind }) => kind)) {
    const rules = (RESOURCE_RULES.get(kind) ?? []).filter(({ id }) => mayReport(levels, id))
    for (const rule of rules) timed(stats?.rules, rule.id, () => judgeAll(rule, resources, judgements))
  }
  return judgements
}

function judgeAll(rule: ResourceRule, resources: readonly AnyResource[], judgements: Judgement[]): void {
  const report = (found: Report): void => {
    judgements.push({ rule, report: found })
  }
  for (const resource of resources) rule.check(resource, report)
}

/** Lets rules judge one thing, one after the other. */
export function applyRules<R extends Rule>(
  rules: readonly R[],
  check: (rule: R) => Iterable<Report>,
  judgements: Judgement[],
  stats: Stats | undefined,
): void {
  for (const rule of rules) {
    timed(stats?.rules, rule.id, () => {
      for (const report of check(rule)) judgements.push({ rule, report })
    })
  }
}

function judgeServed(
  object: ManifestObject,
  origin: Origin,
  kind: CosmosKind,
  circumstances: Circumstances,
  judged: MutableJudged,
): void {
  const known = identify(object, origin, kind, circumstances)
  const isClean = object.duplicates.length === 0 && object.document.problems.length === 0
  const accepted = isClean ? acceptedSpec(kind, object.value, structureOf(kind)) : undefined
  const spec = accepted ?? judgeInFull(object, origin, known, circumstances, judged)
  if (spec === undefined) {
    judged.objects.push(known)
    return
  }
  const annotations = textsOf(field(object.value.metadata, 'annotations'))
  judged.objects.push(asResource(known, annotations, spec))
}

/** All resources have their fields in one order, without a spread: the rules find them faster. */
function asResource(known: Known, annotations: Labels, spec: Value): AnyResource {
  const { apiVersion, kind, namespace, name, origin, labels, isContext, isTerminating } = known
  const resource = { apiVersion, kind, namespace, name, origin, labels, isContext, isTerminating, annotations, spec }
  // The verdict has proven that the spec is one of its kind.
  return resource as unknown as AnyResource
}

/** The verdict with its reasons. Returns the spec of an object that is accepted and has one. */
function judgeInFull(
  object: ManifestObject,
  origin: Origin,
  known: Known,
  { stats }: Circumstances,
  judged: MutableJudged,
): Value | undefined {
  const served = asServed(object, origin, known.kind, idOf(known))
  const count = judged.judgements.length
  for (const rule of SERVED_RULES) {
    timed(stats?.rules, rule.id, () => keepFirst(rule, rule.check(served), judged.judgements))
  }
  const isRefused = judged.judgements.length > count || object.document.problems.length > 0
  return isRefused ? undefined : served.spec
}

/** The server tells of as many unknown fields and repeated keys of an object, and nobody reads more. */
const MOST_REPORTS = 100

function keepFirst(rule: Rule, reports: Iterable<Report>, judgements: Judgement[]): void {
  let count = 0
  for (const report of reports) {
    count += 1
    if (count < MOST_REPORTS) judgements.push({ rule, report })
    else {
      judgements.push({ rule, report: { ...report, message: `${report.message} (and perhaps more)` } })
      return
    }
  }
}

/** What an object of an unknown kind or version is most likely meant to be: one slip shall not hide it from the others. */
function identifyUnserved(object: ManifestObject, origin: Origin, circumstances: Circumstances): Known | undefined {
  const kind = nearestKind(object.kind)
  if (kind === undefined) return undefined
  return { ...identify(object, origin, kind, circumstances), apiVersion: String(object.apiVersion) }
}

/** What is known of an object by its metadata. One that has no name yet, because of generateName, has an unfinished one. */
function identify({ value }: ManifestObject, origin: Origin, kind: CosmosKind, circumstances: Circumstances): Known {
  const metadata = isFields(value.metadata) ? value.metadata : {}
  return {
    apiVersion: apiVersionOf(kind),
    kind,
    namespace: filledText(metadata.namespace) ?? circumstances.namespace,
    name: filledText(metadata.name) ?? unfinishedName(metadata.generateName),
    origin,
    labels: textsOf(metadata.labels),
    isContext: circumstances.isContext,
    isTerminating: typeof metadata.deletionTimestamp === 'string',
  }
}

/** The API server is yet to complete a generateName. */
function unfinishedName(generateName: Value | undefined): string {
  const beginning = filledText(generateName)
  return beginning === undefined ? '' : `${beginning}${UNFINISHED}`
}

/** A copy, since a part of a text would keep the whole text. */
function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
