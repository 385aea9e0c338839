import type { Finding, Location, Related, Severity } from './finding.ts'
import { buildFleet, type Fleet } from './fleet/fleet.ts'
import type { Foreign } from './fleet/foreign.ts'
import type { AnyResource, Known } from './fleet/types.ts'
import { getOrInsert } from './get-or-insert.ts'
import { type Judgement, judgeDocument } from './judge.ts'
import type { Source } from './load/source.ts'
import { beginningOf } from './manifest/beginning.ts'
import { fragmentsOf, isFragment, isKustomization } from './manifest/kustomize.ts'
import type { Span } from './manifest/node.ts'
import { nodeAt } from './manifest/object.ts'
import { formatPath, lineStarts, type Place, positionAt, spanOf } from './manifest/place.ts'
import { type Document, readDocuments } from './manifest/stream.ts'
import { rulesOf } from './rules/index.ts'
import { isVerdict, type Report } from './rules/rule.ts'
import type { CosmosKind } from './schema/kinds.ts'

export interface LintOptions {
  /** Read and resolved against, never reported on. */
  readonly context: readonly Source[]
  /** The namespace of objects that name none. */
  readonly namespace: string
  /** The severity of each rule that is on. */
  readonly severities: ReadonlyMap<string, Severity>
}

/** What was looked at. */
export interface Counts {
  readonly files: number
  /** Files that could be read and hold no object of the Cosmos API. */
  readonly filesWithoutResources: number
  /** Files that a kustomization uses as patches or components. */
  readonly fragments: number
  readonly documents: number
  readonly resources: ReadonlyMap<CosmosKind, number>
}

export interface LintResult {
  /** Sorted by file, line, column and rule. */
  readonly findings: readonly Finding[]
  readonly counts: Counts
  /** Sources that could not be read, in a sentence each. */
  readonly unreadable: readonly string[]
}

/**
 * Lints sources as one set of objects: the verdict on each, then the graph that they form.
 * A source of the context with the name of an input is its older version, and is left out.
 */
export function lint(sources: readonly Source[], options: LintOptions): LintResult {
  const names = new Set(sources.map(({ name }) => name))
  const context = options.context.filter(({ name }) => !names.has(name))
  const run: Run = {
    options,
    counts: { files: 0, filesWithoutResources: 0, fragments: 0, documents: 0, resources: new Map() },
    objects: [],
    foreign: [],
    findings: [],
    unreadable: [],
  }
  const fragments = findFragments([...sources, ...context])
  for (const source of sources) {
    if (isFragment(source.name, fragments)) run.counts.fragments += 1
    else readSource(run, source, false)
  }
  for (const source of context) {
    if (!isFragment(source.name, fragments)) readSource(run, source, true)
  }
  judgeFleet(run, buildFleet(run.objects, run.foreign), sources, context)
  return { findings: finish(run.findings), counts: run.counts, unreadable: run.unreadable }
}

interface Run {
  readonly options: LintOptions
  readonly counts: { -readonly [K in keyof Counts]: Counts[K] } & { readonly resources: Map<CosmosKind, number> }
  readonly objects: (Known | AnyResource)[]
  readonly foreign: Foreign[]
  readonly findings: Finding[]
  readonly unreadable: string[]
}

function findFragments(sources: readonly Source[]): ReadonlySet<string> {
  const fragments = new Set<string>()
  for (const source of sources) {
    if (!isKustomization(source.name)) continue
    const reading = source.read()
    if ('unreadable' in reading) continue
    for (const path of fragmentsOf(source.name, reading.text)) fragments.add(path)
  }
  return fragments
}

function readSource(run: Run, source: Source, isContext: boolean): void {
  const reading = source.read()
  if ('unreadable' in reading) {
    run.unreadable.push(`cannot read ${source.name}: ${reading.unreadable}`)
    return
  }
  const { counts, options } = run
  const locator = createLocator(source.name, reading.text)
  let isForeign = true
  for (const document of documentsOf(source.name, reading.text)) {
    const { judgements, objects, foreign, kinds } = judgeDocument(document, {
      source: source.name,
      namespace: options.namespace,
      isContext,
    })
    run.objects.push(...objects)
    run.foreign.push(...foreign)
    if (isContext) continue
    if (document.value !== null) counts.documents += 1
    isForeign &&= kinds.length === 0 && judgements.length === 0
    for (const kind of kinds) counts.resources.set(kind, (counts.resources.get(kind) ?? 0) + 1)
    for (const judgement of judgements) {
      const finding = toFinding(judgement, options.severities, (place) => locator(document, place))
      if (finding !== undefined) run.findings.push(finding)
    }
  }
  if (isContext) return
  counts.files += 1
  if (isForeign) counts.filesWithoutResources += 1
}

/** Many .json files are no manifests and have comments; without this word a file cannot hold an object. */
function documentsOf(name: string, text: string): Iterable<Document> {
  return name.toLowerCase().endsWith('.json') && !text.includes('apiVersion') ? [] : readDocuments(text)
}

type Locate = (place: Place) => Location

/** Finds places in the documents of a text. The lines are counted when the first place is asked for. */
function createLocator(file: string, text: string): (document: Document, place: Place) => Location {
  let starts: readonly number[] | undefined
  return (document, place) => {
    starts ??= lineStarts(text)
    const span = place.span ?? findSpan(document, place)
    const start = Math.min(document.base + span.start, text.length)
    const end = Math.min(document.base + Math.max(span.end, span.start), text.length)
    return { file, start: positionAt(starts, start), end: positionAt(starts, end) }
  }
}

function findSpan(document: Document, { item, path, part }: Place): Span {
  const root = document.root() ?? beginningOf(document)?.root()
  const object = root === undefined ? undefined : nodeAt(root, item)
  return object === undefined ? { start: 0, end: 0 } : spanOf(object, path, part)
}

/** Undefined when the rule is off. */
function toFinding(
  { rule, report }: Judgement,
  severities: ReadonlyMap<string, Severity>,
  locate: Locate,
): Finding | undefined {
  const severity = severities.get(rule.id)
  if (severity === undefined) return undefined
  const path = report.field ?? formatPath(report.at.path)
  const related = report.related ?? []
  const rest = related.length - MOST_RELATED
  return {
    rule: rule.id,
    severity,
    rejected: isVerdict(rule),
    message: shorten(rest > 0 ? `${report.message} (and ${rest} more)` : report.message),
    at: locate(report.at),
    ...(path === '' ? {} : { path }),
    ...(report.at.resource === undefined ? {} : { resource: report.at.resource }),
    related: related.slice(0, MOST_RELATED).map(({ message, at }): Related => ({ message, at: locate(at) })),
  }
}

const MOST_RELATED = 5

/** Names have up to 253 characters; what is longer is a value that nobody reads to the end. */
function shorten(message: string): string {
  return message.replace(/(\S{256})\S+/gu, '$1…')
}

const FLEET_RULES = rulesOf('fleet')

function judgeFleet(run: Run, fleet: Fleet, sources: readonly Source[], context: readonly Source[]): void {
  const { severities } = run.options
  const contextNames = new Set(context.map(({ name }) => name))
  const judgements: Judgement[] = []
  for (const rule of FLEET_RULES) {
    if (!severities.has(rule.id)) continue
    for (const report of rule.check(fleet)) {
      if (!contextNames.has(report.at.source)) judgements.push({ rule, report })
    }
  }
  const locations = locateAll(judgements, [...sources, ...context])
  for (const judgement of judgements) {
    const finding = toFinding(judgement, severities, (place) => locations.get(place) ?? startOf(place))
    if (finding !== undefined) run.findings.push(finding)
  }
}

/** Reads the documents with findings again: nothing was kept of them but what the rules need. */
function locateAll(judgements: readonly Judgement[], sources: readonly Source[]): ReadonlyMap<Place, Location> {
  const bySource = new Map<string, Map<number, Place[]>>()
  for (const { report } of judgements) {
    for (const place of placesOf(report)) {
      const byDocument = getOrInsert(bySource, place.source, () => new Map<number, Place[]>())
      getOrInsert(byDocument, place.document, () => []).push(place)
    }
  }
  const locations = new Map<Place, Location>()
  for (const source of sources) {
    const byDocument = bySource.get(source.name)
    if (byDocument === undefined) continue
    const reading = source.read()
    if ('unreadable' in reading) continue
    const locator = createLocator(source.name, reading.text)
    for (const document of readDocuments(reading.text, new Set(byDocument.keys()))) {
      for (const place of byDocument.get(document.index) ?? []) locations.set(place, locator(document, place))
    }
  }
  return locations
}

/** The places of a report that are shown. */
function placesOf({ at, related = [] }: Report): readonly Place[] {
  return [at, ...related.slice(0, MOST_RELATED).map((other) => other.at)]
}

/** Where a file is gone when its findings are located. */
function startOf({ source }: Place): Location {
  return { file: source, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}

/** Sorts findings and drops those that say the same at the same place. */
function finish(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(compareFindings)
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before === undefined || compareFindings(before, finding) !== 0
  })
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(a.message, b.message)
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
