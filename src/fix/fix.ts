import { addTo } from '../add-to.ts'
import type { Finding } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import type { LintResult } from '../lint.ts'
import type { Source } from '../load/source.ts'
import { ignoreUnused } from '../rules/ignore-unused.ts'
import { CATALOGUE } from '../rules/index.ts'
import { isCleaner } from './cleaner.ts'
import { type Draft, draftOf, editDraft, overlap } from './edit.ts'
import { type Patch, patchesFor, readsAsPatched } from './patch.ts'

export interface FixTask {
  readonly sources: readonly Source[]
  /** Lints sources as the first ones were. */
  readonly lint: (sources: readonly Source[]) => Promise<LintResult>
  /** Which findings are to be mended: those that would be reported. */
  readonly choose: (findings: readonly Finding[]) => readonly Finding[]
  readonly withUnsafe: boolean
  /** True for single files, where a comment may be for what shows among others. */
  readonly onlyFiles: boolean
  /** Why a source must stay as it is; undefined for one that may be edited. */
  readonly obstacleTo: (source: Source) => string | undefined
}

export interface Fixed {
  /** What is found in the edited texts. */
  readonly result: LintResult
  /** The texts that changed, by the names of their sources. */
  readonly drafts: ReadonlyMap<string, Draft>
  /** How many findings were mended in each of them. */
  readonly mended: ReadonlyMap<string, number>
  /** Findings whose fixes would not leave fewer findings. */
  readonly leftOut: readonly Finding[]
  /** Why sources with fixes stay as they are, in a sentence each. */
  readonly obstacles: readonly string[]
}

/**
 * Mends findings as their fixes say, in turns: what overlaps waits for the next one. Everything is linted again before an
 * edit is taken, and what does not leave fewer findings is left out. No file is written.
 */
export async function fixAll(first: LintResult, task: FixTask): Promise<Fixed> {
  const desk = openDesk(task)
  let step: Step = { result: first, drafts: new Map(), mended: new Map() }
  for (let turn = 1; ; turn += 1) {
    const patches = plan(step, desk)
    const next = patches.length === 0 ? step : await take(patches, { step, desk, lintsLeft: MOST_LINTS })
    if (next === step || turn === MOST_TURNS) {
      const leftOut = next === step ? patches.map(({ finding }) => finding) : []
      return { ...next, leftOut, obstacles: desk.obstacles }
    }
    step = next
  }
}

/** Each turn leaves fewer findings; this is for what never ends in practice. */
const MOST_TURNS = 100
/** In one turn, so that the search for the fix that spoils the others ends. */
const MOST_LINTS = 64
/** In one turn, since lists are copied for each of them. */
const MOST_PATCHES = 10_000

/** Where the run has got to. */
interface Step {
  readonly result: LintResult
  readonly drafts: ReadonlyMap<string, Draft>
  readonly mended: ReadonlyMap<string, number>
}

/** What is known of the sources. */
interface Desk {
  readonly task: FixTask
  readonly byName: ReadonlyMap<string, Source>
  /** The texts of the files that were asked for; undefined where one cannot be edited. */
  readonly texts: Map<string, string | undefined>
  readonly obstacles: string[]
}

function openDesk(task: FixTask): Desk {
  const byName = new Map(task.sources.map((source) => [source.name, source]))
  return { task, byName, texts: new Map(), obstacles: [] }
}

const SAFE = idsWith('safe')
const UNSAFE = idsWith('unsafe')

function idsWith(autofix: 'safe' | 'unsafe'): ReadonlySet<string> {
  return new Set(CATALOGUE.filter((rule) => rule.autofix === autofix).map(({ id }) => id))
}

/** True for a finding with a fix that guesses. */
export function isUnsafe({ rule, fix }: Finding): boolean {
  return fix !== undefined && UNSAFE.has(rule)
}

function isWanted({ rule, fix }: Finding, { withUnsafe, onlyFiles }: FixTask): boolean {
  if (fix === undefined || (rule === ignoreUnused.id && onlyFiles)) return false
  return SAFE.has(rule) || (withUnsafe && UNSAFE.has(rule))
}

/** The patches for a turn. */
function plan({ result, drafts }: Step, desk: Desk): readonly Patch[] {
  const wanted = desk.task.choose(result.findings).filter((finding) => isWanted(finding, desk.task))
  const patches: Patch[] = []
  for (const [file, findings] of groupBy(wanted, ({ at }) => at.file)) {
    const text = drafts.get(file)?.text ?? textOf(file, desk)
    if (text === undefined) continue
    let last: Patch | undefined
    for (const patch of patchesFor(findings, text)) {
      if (last !== undefined && overlap(last.edit, patch.edit)) continue
      patches.push(patch)
      last = patch
    }
  }
  return patches.slice(0, MOST_PATCHES)
}

/** The text of a file that may be edited. */
function textOf(file: string, { task, byName, texts, obstacles }: Desk): string | undefined {
  const source = byName.get(file)
  if (source === undefined || texts.has(file)) return texts.get(file)
  const obstacle = task.obstacleTo(source)
  if (obstacle !== undefined) obstacles.push(`${file} is not fixed: ${obstacle}`)
  const reading = obstacle === undefined ? source.read() : undefined
  const text = reading !== undefined && 'text' in reading ? reading.text : undefined
  texts.set(file, text)
  return text
}

interface Turn {
  readonly step: Step
  readonly desk: Desk
  lintsLeft: number
}

/** Takes all patches together, or else as many as halving finds. */
async function take(patches: readonly Patch[], turn: Turn): Promise<Step> {
  const { step } = await widen({ step: turn.step, patches: [] }, patches, turn)
  return step
}

/** Patches, and what comes of them. */
interface Taken {
  readonly step: Step
  readonly patches: readonly Patch[]
}

async function widen(taken: Taken, patches: readonly Patch[], turn: Turn): Promise<Taken> {
  const all = [...taken.patches, ...patches]
  const step = await attempt(all, turn)
  if (step !== undefined) return { step, patches: all }
  if (patches.length === 1 || turn.lintsLeft === 0) return taken
  const middle = Math.ceil(patches.length / 2)
  const half = await widen(taken, patches.slice(0, middle), turn)
  return widen(half, patches.slice(middle), turn)
}

/** Undefined where it would not be cleaner. */
async function attempt(patches: readonly Patch[], turn: Turn): Promise<Step | undefined> {
  const { step, desk } = turn
  const drafts = new Map(step.drafts)
  for (const [file, own] of groupBy(patches, ({ finding }) => finding.at.file)) {
    const draft = step.drafts.get(file) ?? draftOf(desk.texts.get(file) ?? '')
    const edits = own.map(({ edit }) => edit).sort((a, b) => a.start - b.start)
    const edited = editDraft(draft, edits)
    if (!readsAsPatched(draft.text, edited.text, own)) return undefined
    drafts.set(file, edited)
  }
  if (turn.lintsLeft === 0) return undefined
  turn.lintsLeft -= 1
  const result = await desk.task.lint(withDrafts(desk.task.sources, drafts))
  const findings = patches.map(({ finding }) => finding)
  if (!isCleaner(step.result, result, findings)) return undefined
  const mended = new Map(step.mended)
  for (const { at } of findings) addTo(mended, at.file, 1)
  return { result, drafts, mended }
}

/** The sources, with the edited texts of those that changed. */
export function withDrafts(sources: readonly Source[], drafts: ReadonlyMap<string, Draft>): readonly Source[] {
  return sources.map((source) => {
    const text = drafts.get(source.name)?.text
    return text === undefined ? source : { name: source.name, read: () => ({ text }) }
  })
}
