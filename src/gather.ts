import { addTo } from './add-to.ts'
import type { Levels } from './config/levels.ts'
import { optimiseFor } from './engine.ts'
import type { Finding } from './finding.ts'
import type { Foreign } from './fleet/foreign.ts'
import type { AnyResource, Known } from './fleet/types.ts'
import { type FileIgnores, ignoresIn } from './ignore-comment.ts'
import { type Judged, type Judgement, judgeDocument, judgeResources } from './judge.ts'
import { USUAL_DOCUMENTS } from './limits.ts'
import type { Reading, Source } from './load/source.ts'
import { createLocator, type LocateOptions, toFinding, toFindings } from './locate.ts'
import { type Document, type DocumentReader, nextDocument, openDocuments } from './manifest/stream.ts'
import type { CosmosKind } from './schema/kinds.ts'
import { type Stats, timed } from './stats.ts'

/** A source, and whether it is only resolved against and never reported on. */
export interface Item {
  readonly source: Source
  readonly isContext: boolean
}

export interface GatherOptions extends Levels, LocateOptions {
  /** The namespace of objects that name none. */
  readonly namespace: string
  /** The largest file that a further thread reads, in mebibytes. */
  readonly maxFileMiB?: number | undefined
  /** How many documents of a file are read. */
  readonly maxDocuments?: number | undefined
  readonly stats?: Stats | undefined
  /** Called after each source. */
  readonly onRead?: (() => void) | undefined
}

/** What sources say: each document for itself, and to the rules that look at the whole fleet. */
export interface Gathered {
  readonly objects: (Known | AnyResource)[]
  readonly foreign: Foreign[]
  readonly findings: Finding[]
  /** Comments that ask to leave findings out, of files that have some. */
  readonly ignores: FileIgnores[]
  readonly counts: GatheredCounts
  /** Sources that could not be read, in a sentence each. */
  readonly unreadable: string[]
}

export interface GatheredCounts {
  files: number
  filesWithoutResources: number
  documents: number
  readonly resources: Map<CosmosKind, number>
}

function nothingGathered(): Gathered {
  const counts = { files: 0, filesWithoutResources: 0, documents: 0, resources: new Map() }
  return { objects: [], foreign: [], findings: [], ignores: [], counts, unreadable: [] }
}

/**
 * Reads sources and judges each of their documents and objects. Keeps of them what the rules about the fleet need. An
 * engine runs one rule on many objects in half the time of many rules on one object, so rules wait for a batch; and the
 * system is asked for files faster without other work between.
 */
export function gather(items: readonly Item[], options: GatherOptions): Gathered {
  const gathered = nothingGathered()
  for (let start = 0; start < items.length; start += BATCH) {
    const first = gathered.objects.length
    const batch = items.slice(start, start + BATCH)
    const pages = timed(options.stats?.stages, 'read', () => batch.map(readPage))
    for (const page of pages) {
      gatherPage(page, options, gathered)
      options.onRead?.()
    }
    judgeBatch(gathered.objects.slice(first), pages, options, gathered.findings)
  }
  return gathered
}

/** What a source says. */
interface Page {
  readonly name: string
  readonly isContext: boolean
  readonly reading: Reading
}

function readPage({ source, isContext }: Item): Page {
  return { name: source.name, isContext, reading: source.read() }
}

/** How many sources are read before the rules about their objects run, and how many objects these go through at once. */
const BATCH = 512

function judgeBatch(
  objects: readonly (Known | AnyResource)[],
  pages: readonly Page[],
  options: GatherOptions,
  findings: Finding[],
): void {
  const { stats } = options
  const judgements: Judgement[] = []
  timed(stats?.stages, 'judge', () => {
    for (let start = 0; start < objects.length; start += BATCH) {
      const some = objects.slice(start, start + BATCH)
      for (const judgement of judgeResources(some, options, stats)) judgements.push(judgement)
    }
  })
  const sources = judgements.length === 0 ? [] : pages.map(asSource)
  for (const finding of timed(stats?.stages, 'locate', () => toFindings(judgements, options, sources)))
    findings.push(finding)
}

function asSource({ name, reading }: Page): Source {
  return { name, read: () => reading }
}

function gatherPage(page: Page, options: GatherOptions, gathered: Gathered): void {
  const { name, isContext, reading } = page
  if ('unreadable' in reading) {
    gathered.unreadable.push(`cannot read ${name}: ${reading.unreadable}`)
    return
  }
  const { text } = reading
  optimiseFor({ text })
  const isOurs = mayHoldObjects(name, text) && gatherText(text, page, options, gathered)
  if (isContext) return
  gathered.counts.files += 1
  if (!isOurs) gathered.counts.filesWithoutResources += 1
}

/** Returns whether anything in the text concerns the Cosmos API. */
function gatherText(text: string, { name, isContext }: Page, options: GatherOptions, gathered: Gathered): boolean {
  const stages = options.stats?.stages
  const circumstances = { source: name, namespace: options.namespace, isContext, stats: options.stats }
  const locator = createLocator(name, text, options)
  const reader = openDocuments(text)
  const most = options.maxDocuments ?? USUAL_DOCUMENTS
  let isOurs = false
  for (;;) {
    const document = timed(stages, 'parse', () => nextWithin(most, reader, name, gathered.unreadable))
    if (document === undefined) break
    const judged = timed(stages, 'judge', () => judgeDocument(document, circumstances))
    for (const object of judged.objects) gathered.objects.push(object)
    for (const object of judged.foreign) gathered.foreign.push(object)
    if (isContext) continue
    isOurs ||= judged.kinds.length > 0 || judged.judgements.length > 0
    count(document, judged, gathered.counts)
    for (const judgement of judged.judgements) {
      const finding = toFinding(judgement, options, (place) => locator(document, place))
      if (finding !== undefined) gathered.findings.push(finding)
    }
  }
  const ignores = isContext ? undefined : timed(stages, 'parse', () => ignoresIn(name, text))
  if (ignores !== undefined) gathered.ignores.push(ignores)
  return isOurs
}

function nextWithin(most: number, reader: DocumentReader, name: string, unreadable: string[]): Document | undefined {
  const document = nextDocument(reader)
  if (document?.index !== most) return document
  unreadable.push(`${name} has more than ${most} documents; split it, or set a larger maxDocuments in the config`)
  return undefined
}

/** Many .json files are no manifests and have comments; without this word one cannot hold an object. */
function mayHoldObjects(name: string, text: string): boolean {
  return !JSON_FILE.test(name) || text.includes('apiVersion')
}

const JSON_FILE = /\.json$/i

function count({ value }: Document, { kinds }: Judged, counts: GatheredCounts): void {
  if (value !== null) counts.documents += 1
  for (const kind of kinds) addTo(counts.resources, kind, 1)
}

/** What several portions of the sources say, as if they had been read one after the other. */
export function join(portions: readonly Gathered[]): Gathered {
  const whole = nothingGathered()
  for (const { objects, foreign, findings, ignores, counts, unreadable } of portions) {
    for (const object of objects) whole.objects.push(object)
    for (const object of foreign) whole.foreign.push(object)
    for (const finding of findings) whole.findings.push(finding)
    for (const page of ignores) whole.ignores.push(page)
    for (const problem of unreadable) whole.unreadable.push(problem)
    whole.counts.files += counts.files
    whole.counts.filesWithoutResources += counts.filesWithoutResources
    whole.counts.documents += counts.documents
    for (const [kind, number] of counts.resources) addTo(whole.counts.resources, kind, number)
  }
  return whole
}
