import { externalObjects } from './config/external.ts'
import { applyOverrides, mayReport } from './config/levels.ts'
import type { External } from './config/settings.ts'
import type { Finding, ResourceId } from './finding.ts'
import { buildFleet, type Fleet, labelsOf } from './fleet/fleet.ts'
import { compareNames } from './fleet/types.ts'
import { type Gathered, type GatherOptions, gather, type Item } from './gather.ts'
import { applyIgnores } from './ignore.ts'
import type { JudgedComment } from './ignore-comment.ts'
import { applyRules, type Judgement } from './judge.ts'
import type { Source } from './load/source.ts'
import { shorten, toFindings } from './locate.ts'
import { fragmentsOf, isFragment, isKustomization } from './manifest/kustomize.ts'
import { rulesOf } from './rules/index.ts'
import type { CosmosKind } from './schema/kinds.ts'
import { timed } from './stats.ts'

export interface LintOptions extends GatherOptions {
  /** Read and resolved against, never reported on. */
  readonly context: readonly Source[]
  /** What the config says to live in the cluster. */
  readonly external?: readonly External[]
  /** The config, where findings have related places in it. */
  readonly config?: Source | undefined
  /** The day in UTC as YYYY-MM-DD, for what comments ignore until a day. */
  readonly today: string
  /** The fleet before a change, to judge what the change makes of it. */
  readonly before?: Fleet | undefined
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
  /** What comments ask to leave out of them. */
  readonly ignored: readonly Finding[]
  /** What the findings are about. */
  readonly fleet: Fleet
  readonly counts: Counts
  /** Sources that could not be read, in a sentence each. */
  readonly unreadable: readonly string[]
}

/** Reads and judges sources, in several threads. */
type Gather = (items: readonly Item[], options: GatherOptions) => Promise<Gathered>

/**
 * Lints sources as one set of objects: the verdict on each, then the graph that they form.
 * A source of the context with the name of an input is its older version, and is left out.
 */
export function lint(sources: readonly Source[], options: LintOptions): LintResult {
  const plan = planOf(sources, options.context)
  return conclude(plan, gather(plan.items, options), options)
}

/** The same with sources read and judged by `gather`, which gives what this thread alone would find. */
export async function lintBy(gather: Gather, sources: readonly Source[], options: LintOptions): Promise<LintResult> {
  const plan = planOf(sources, options.context)
  return conclude(plan, await gather(plan.items, options), options)
}

interface Plan {
  readonly items: readonly Item[]
  /** Files of the input that are left out. */
  readonly fragments: number
}

function planOf(sources: readonly Source[], context: readonly Source[]): Plan {
  const fragments = findFragments([...sources, ...context])
  const input = sources.filter(({ name }) => !isFragment(name, fragments))
  const names = new Set(context.length === 0 ? [] : sources.map(({ name }) => name))
  const others = context.filter(({ name }) => !names.has(name) && !isFragment(name, fragments))
  return {
    items: [
      ...input.map((source) => ({ source, isContext: false })),
      ...others.map((source) => ({ source, isContext: true })),
    ],
    fragments: sources.length - input.length,
  }
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

function conclude({ items, fragments }: Plan, gathered: Gathered, options: LintOptions): LintResult {
  const external = externalObjects(options.external ?? [])
  const { objects: inOrder, foreign: foreignInOrder } = sortByName(gathered)
  const objects = [...inOrder, ...external.objects]
  const foreign = [...foreignInOrder, ...external.foreign]
  const fleet = timed(options.stats?.stages, 'build the fleet', () => buildFleet(objects, foreign))
  const all = [...gathered.findings, ...judgeFleet(fleet, items, options)]
  const found = finish(
    applyOverrides(all, options, ({ kind, namespace, name }) => labelsOf(fleet, kind, namespace, name)),
  )
  const { kept, ignored, comments } = applyIgnores(found, gathered.ignores, options)
  const findings = comments.length === 0 ? kept : finish([...kept, ...judgeComments(comments, options)])
  return { findings, ignored, fleet, counts: { ...gathered.counts, fragments }, unreadable: gathered.unreadable }
}

/**
 * Of two objects that do not fit together, the one with the later name has the finding, wherever their files lie: so a
 * finding stays the same when files move. Input stays before context, and the first of several objects of one name before
 * the others.
 */
function sortByName({ objects, foreign }: Gathered): Pick<Gathered, 'objects' | 'foreign'> {
  return {
    objects: objects.toSorted((a, b) => Number(a.isContext) - Number(b.isContext) || compareIds(a, b)),
    foreign: foreign.toSorted((a, b) => Number(a.isContext) - Number(b.isContext) || compareIds(a.id, b.id)),
  }
}

function compareIds(a: ResourceId, b: ResourceId): number {
  return compareNames(a, b) || compareText(a.kind, b.kind)
}

const FLEET_RULES = rulesOf('fleet')
const CHANGE_RULES = rulesOf('change')

function judgeFleet(fleet: Fleet, items: readonly Item[], options: LintOptions): readonly Finding[] {
  const { config, stats, before } = options
  const contextNames = new Set(items.filter(({ isContext }) => isContext).map(({ source }) => source.name))
  const all: Judgement[] = []
  const rules = FLEET_RULES.filter(({ id }) => mayReport(options, id))
  timed(stats?.stages, 'judge the fleet', () => applyRules(rules, (rule) => rule.check(fleet, before), all, stats))
  if (before !== undefined) {
    const others = CHANGE_RULES.filter(({ id }) => mayReport(options, id))
    timed(stats?.stages, 'judge the change', () => applyRules(others, (rule) => rule.check(before, fleet), all, stats))
  }
  const judgements = all.filter(({ report }) => !contextNames.has(report.at.source))
  const sources = [...items.map(({ source }) => source), ...(config === undefined ? [] : [config])]
  return timed(stats?.stages, 'locate', () => toFindings(judgements, options, sources))
}

const IGNORE_RULES = rulesOf('ignore')

function* judgeComments(comments: readonly JudgedComment[], { severities }: LintOptions): Generator<Finding> {
  for (const rule of IGNORE_RULES) {
    const severity = severities.get(rule.id)
    if (severity === undefined) continue
    for (const comment of comments) {
      for (const { message, ...report } of rule.check(comment)) {
        yield { rule: rule.id, severity, rejected: false, message: shorten(message), related: [], ...report }
      }
    }
  }
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
