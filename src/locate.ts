import { type Levels, mayReport } from './config/levels.ts'
import type { Finding, Location, Related, ResourceId } from './finding.ts'
import { append, groupBy } from './group-by.ts'
import type { Judgement } from './judge.ts'
import { createExcerpter } from './load/excerpt.ts'
import type { Source } from './load/source.ts'
import { beginningOf } from './manifest/beginning.ts'
import { nodeAt } from './manifest/object.ts'
import { formatPath, lineStarts, type Place, positionAt, spanOf } from './manifest/place.ts'
import { type Document, readDocuments } from './manifest/stream.ts'
import { isVerdict, type Report } from './rules/rule.ts'
import type { Node, Span } from './yaml/node.ts'

export interface LocateOptions {
  /** Whether places come with the lines that a report for people shows. */
  readonly withExcerpts?: boolean | undefined
}

/**
 * Finds places in the documents of a text, one document after the other. The lines are counted when the first place is
 * asked for.
 */
export function createLocator(
  file: string,
  text: string,
  { withExcerpts }: LocateOptions,
): (document: Document, place: Place) => Location {
  let starts: readonly number[] | undefined
  let excerptOf: ((line: number) => string | undefined) | undefined
  let last: SpanFinder | undefined
  return (document, place) => {
    starts ??= lineStarts(text)
    if (last?.document !== document) last = createSpanFinder(document)
    const span = place.span ?? last.spanOf(place)
    const start = positionAt(starts, Math.min(document.base + span.start, text.length))
    const end = positionAt(starts, Math.min(document.base + Math.max(span.end, span.start), text.length))
    if (withExcerpts !== true) return { file, start, end }
    excerptOf ??= createExcerpter(text, starts)
    const excerpt = excerptOf(start.line)
    return excerpt === undefined ? { file, start, end } : { file, start, end, excerpt }
  }
}

interface SpanFinder {
  readonly document: Document
  spanOf(place: Place): Span
}

/** So many places are found one by one. For more, a document gives its nodes, once. */
const FEW = 16

function createSpanFinder(document: Document): SpanFinder {
  let count = 0
  let root: Node | undefined
  const spanOf = (place: Place): Span => {
    count += 1
    const isOneOfFew = count <= FEW && place.item.length === 0
    const span = isOneOfFew ? document.spanOf?.(place.path, place.part) : undefined
    if (span !== undefined) return span
    root ??= rootOf(document)
    return findSpan(root, place)
  }
  return { document, spanOf }
}

function rootOf(document: Document): Node | undefined {
  return document.root() ?? beginningOf(document)?.root()
}

function findSpan(root: Node | undefined, { item, path, part }: Place): Span {
  const object = root === undefined ? undefined : nodeAt(root, item)
  return object === undefined ? { start: 0, end: 0 } : spanOf(object, path, part)
}

/** A judgement with its place in the text; undefined when the rule is off. */
export function toFinding(
  { rule, report }: Judgement,
  levels: Levels,
  locate: (place: Place) => Location,
): Finding | undefined {
  if (!mayReport(levels, rule.id)) return undefined
  const path = report.field ?? formatPath(report.at.path)
  const { related = [], fix } = report
  const { resource } = report.at
  const rest = related.length - MOST_RELATED
  return {
    rule: rule.id,
    // That of the object, if it has one of its own, is looked up when all findings are known.
    severity: levels.severities.get(rule.id) ?? rule.severity,
    rejected: isVerdict(rule),
    message: shorten(rest > 0 ? `${report.message} (and ${rest} more)` : report.message),
    at: locate(report.at),
    path: path === '' ? undefined : shorten(path),
    resource: resource === undefined ? undefined : shortId(resource),
    related: related.slice(0, MOST_RELATED).map(({ message, at }): Related => ({ message, at: locate(at) })),
    fix,
  }
}

const MOST_RELATED = 5

/** Names have up to 253 characters; what is longer is a value that nobody reads to the end. */
export function shorten(message: string): string {
  if (message.length <= LONGEST_WORD) return message
  const cut = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE).toWellFormed()}…` : message
  return cut.replace(/(\S{256})\S+/gu, '$1…')
}

const LONGEST_MESSAGE = 4096
const LONGEST_WORD = 256

/** The same object unless the server refuses the length of its name. */
function shortId(id: ResourceId): ResourceId {
  const { namespace, name } = id
  return namespace.length + name.length <= LONGEST_MESSAGE
    ? id
    : { ...id, namespace: shorten(namespace), name: shorten(name) }
}

/** Judgements with their places, for which the sources are read again. */
export function toFindings(
  judgements: readonly Judgement[],
  options: Levels & LocateOptions,
  sources: readonly Source[],
): readonly Finding[] {
  if (judgements.length === 0) return []
  const locations = locateAll(placesIn(judgements), sources, options)
  const findings: Finding[] = []
  for (const judgement of judgements) {
    const finding = toFinding(judgement, options, (place) => locations.get(place) ?? startOf(place))
    if (finding !== undefined) findings.push(finding)
  }
  return findings
}

function* placesIn(judgements: readonly Judgement[]): Generator<Place> {
  for (const { report } of judgements) yield* placesOf(report)
}

/** Reads the documents with places again: nothing was kept of them but what the rules need. */
export function locateAll(
  places: Iterable<Place>,
  sources: readonly Source[],
  options: LocateOptions = {},
): ReadonlyMap<Place, Location> {
  const bySource = new Map<string, Place[]>()
  for (const place of places) append(bySource, place.source, place)
  const locations = new Map<Place, Location>()
  for (const source of sources) {
    const places = bySource.get(source.name)
    if (places !== undefined) locateIn(source, places, options, locations)
  }
  return locations
}

function locateIn(
  source: Source,
  places: readonly Place[],
  options: LocateOptions,
  locations: Map<Place, Location>,
): void {
  const reading = source.read()
  if ('unreadable' in reading) return
  const byDocument = groupBy(places, ({ document }) => document)
  const locator = createLocator(source.name, reading.text, options)
  for (const document of readDocuments(reading.text, byDocument)) {
    for (const place of byDocument.get(document.index) ?? []) locations.set(place, locator(document, place))
  }
}

/** The places of a report that are shown. */
function placesOf({ at, related = [] }: Report): readonly Place[] {
  return [at, ...related.slice(0, MOST_RELATED).map((other) => other.at)]
}

/** Where a file is gone when its places are looked up. */
export function startOf({ source }: Place): Location {
  return { file: source, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}
