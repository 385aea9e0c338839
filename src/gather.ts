import { addTo } from './add-to.ts'
import type { Levels } from './config/levels.ts'
import { optimiseFor } from './engine.ts'
import type { Finding } from './finding.ts'
import type { Foreign } from './fleet/foreign.ts'
import type { AnyResource, Known } from './fleet/types.ts'
import { type FileIgnores, ignoresIn } from './ignore-comment.ts'
import { type Judged, type Judgement, judgeDocument, judgeResources } from './judge.ts'
import { USUAL_DOCUMENTS } from './limits.ts'
import type { Source } from './load/source.ts'
import { createLocator, toFinding, toFindings } from './locate.ts'
import { type Document, readDocuments } from './manifest/stream.ts'
import type { CosmosKind } from './schema/kinds.ts'
import { type Stats, timed } from './stats.ts'

/** A source, and whether it is only resolved against and never reported on. */
export interface Item {
  readonly source: Source
  readonly isContext: boolean
}

export interface GatherOptions extends Levels {
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
    const texts: Source[] = []
    const batch = items.slice(start, start + BATCH)
    const read = timed(options.stats?.stages, 'read', () =>
      batch.map((item) => ({ ...item, reading: item.source.read() })),
    )
    for (const { source, isContext, reading } of read) {
      if ('text' in reading) {
        texts.push({ name: source.name, read: () => reading })
        gatherText({ name: source.name, text: reading.text, isContext }, options, gathered)
      } else gathered.unreadable.push(`cannot read ${source.name}: ${reading.unreadable}`)
      options.onRead?.()
    }
    judgeBatch(gathered.objects.slice(first), texts, options, gathered.findings)
  }
  return gathered
}

/** How many sources are read before the rules about their objects run, and how many objects these go through at once. */
const BATCH = 512

function judgeBatch(
  objects: readonly (Known | AnyResource)[],
  texts: readonly Source[],
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
  for (const finding of timed(stats?.stages, 'locate', () => toFindings(judgements, options, texts)))
    findings.push(finding)
}

interface Page {
  readonly name: string
  readonly text: string
  readonly isContext: boolean
}

function gatherText({ name, text, isContext }: Page, options: GatherOptions, gathered: Gathered): void {
  optimiseFor({ text })
  const stages = options.stats?.stages
  const circumstances = { source: name, namespace: options.namespace, isContext, stats: options.stats }
  const locator = createLocator(name, text)
  const documents = documentsOf(name, text, options.maxDocuments ?? USUAL_DOCUMENTS, gathered.unreadable)
  let isForeign = true
  for (;;) {
    const next = timed(stages, 'parse', () => documents.next())
    if (next.done === true) break
    const document = next.value
    const judged = timed(stages, 'judge', () => judgeDocument(document, circumstances))
    for (const object of judged.objects) gathered.objects.push(object)
    for (const object of judged.foreign) gathered.foreign.push(object)
    if (isContext) continue
    isForeign &&= judged.kinds.length === 0 && judged.judgements.length === 0
    count(document, judged, gathered.counts)
    for (const judgement of judged.judgements) {
      const finding = toFinding(judgement, options, (place) => locator(document, place))
      if (finding !== undefined) gathered.findings.push(finding)
    }
  }
  if (isContext) return
  const ignores = timed(stages, 'parse', () => ignoresOf(name, text))
  if (ignores !== undefined) gathered.ignores.push(ignores)
  gathered.counts.files += 1
  if (isForeign) gathered.counts.filesWithoutResources += 1
}

function* documentsOf(name: string, text: string, most: number, unreadable: string[]): Generator<Document> {
  if (!mayHoldObjects(name, text)) return
  for (const document of readDocuments(text)) {
    if (document.index === most) {
      unreadable.push(`${name} has more than ${most} documents; split it, or set a larger maxDocuments in the config`)
      return
    }
    yield document
  }
}

function ignoresOf(name: string, text: string): FileIgnores | undefined {
  return mayHoldObjects(name, text) ? ignoresIn(name, text) : undefined
}

/** Many .json files are no manifests and have comments; without this word one cannot hold an object. */
function mayHoldObjects(name: string, text: string): boolean {
  return !name.toLowerCase().endsWith('.json') || text.includes('apiVersion')
}

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
