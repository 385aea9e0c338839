import { addTo } from '../add-to.ts'
import type { Finding } from '../finding.ts'
import { groupBy } from '../group-by.ts'
import type { LintResult } from '../lint.ts'
import type { Source } from '../load/source.ts'
import { ignoreUnused } from '../rules/ignore-unused.ts'
import { CATALOGUE } from '../rules/index.ts'
import { spoiltBy, subjectOf } from './cleaner.ts'
import { type Draft, draftOf, editDraft, overlap } from './edit.ts'
import { type Patch, patchesFor, readsAsPatched } from './patch.ts'

export interface FixTask {
  readonly sources: readonly Source[]
  /** Lints sources as the first ones were. */
  readonly lint: (sources: readonly Source[]) => Promise<LintResult>
  /** Which findings are to be mended: those that would be reported. */
  readonly choose: (result: LintResult) => readonly Finding[]
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
    const { step: next } = await widen({ step, patches: [] }, patches, step, desk)
    if (next === step || turn === MOST_TURNS) {
      const leftOut = next === step ? patches.map(({ finding }) => finding) : []
      return { ...next, leftOut, obstacles: desk.obstacles }
    }
    step = next
  }
}

/** Each turn leaves fewer findings; this is for what never ends in practice. */
const MOST_TURNS = 100
/** So that the search for the fixes that spoil the others ends. */
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
  lintsLeft: number
}

function openDesk(task: FixTask): Desk {
  const byName = new Map(task.sources.map((source) => [source.name, source]))
  return { task, byName, texts: new Map(), obstacles: [], lintsLeft: MOST_LINTS }
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
  const wanted = desk.task.choose(result).filter((finding) => isWanted(finding, desk.task))
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

/** Patches, and what comes of them. */
interface Taken {
  readonly step: Step
  readonly patches: readonly Patch[]
}

/** Takes patches besides others, or else as many as can be had. */
async function widen(taken: Taken, patches: readonly Patch[], base: Step, desk: Desk): Promise<Taken> {
  if (patches.length === 0 || desk.lintsLeft === 0) return taken
  const all = [...taken.patches, ...patches]
  const outcome = await attempt(all, base, desk)
  if ('step' in outcome) return { step: outcome.step, patches: all }
  const [first, second] = split(patches, outcome.isSpoilt)
  return widen(await widen(taken, first, base, desk), second, base, desk)
}

type IsSpoilt = (finding: Finding) => boolean

/**
 * What to try in place of some patches: those of spoilt objects after the others, the first one of each object before
 * the next ones, or one half after the other. The only patch of an object that it spoils is not tried again.
 */
function split(patches: readonly Patch[], isSpoilt: IsSpoilt): readonly [readonly Patch[], readonly Patch[]] {
  const spoilt = patches.filter(({ finding }) => isSpoilt(finding))
  const others = patches.filter(({ finding }) => !isSpoilt(finding))
  if (spoilt.length === 0) {
    const middle = patches.length === 1 ? 0 : Math.ceil(patches.length / 2)
    return [patches.slice(0, middle), middle === 0 ? [] : patches.slice(middle)]
  }
  if (others.length > 0) return [others, spoilt]
  const bySubject = [...groupBy(spoilt, ({ finding }) => subjectOf(finding)).values()]
  const several = bySubject.filter(({ length }) => length > 1)
  return [several.flatMap((own) => own.slice(0, 1)), several.flatMap((own) => own.slice(1))]
}

type Outcome = { readonly step: Step } | { readonly isSpoilt: IsSpoilt }

async function attempt(patches: readonly Patch[], base: Step, desk: Desk): Promise<Outcome> {
  const drafts = new Map(base.drafts)
  for (const [file, own] of groupBy(patches, ({ finding }) => finding.at.file)) {
    const draft = base.drafts.get(file) ?? draftOf(desk.texts.get(file) ?? '')
    const inOrder = own.toSorted((a, b) => a.edit.start - b.edit.start)
    const edited = editDraft(
      draft,
      inOrder.map(({ edit }) => edit),
    )
    if (!readsAsPatched(draft.text, edited.text, inOrder)) return { isSpoilt: () => false }
    drafts.set(file, edited)
  }
  desk.lintsLeft -= 1
  const result = await desk.task.lint(withDrafts(desk.task.sources, drafts))
  const findings = patches.map(({ finding }) => finding)
  const spoilt = spoiltBy(findings, base.result, result)
  if (spoilt.size > 0) return { isSpoilt: (finding) => spoilt.has(subjectOf(finding)) }
  const mended = new Map(base.mended)
  for (const { at } of findings) addTo(mended, at.file, 1)
  return { step: { result, drafts, mended } }
}

/** The sources, with the edited texts of those that changed. */
export function withDrafts(sources: readonly Source[], drafts: ReadonlyMap<string, Draft>): readonly Source[] {
  return sources.map((source) => {
    const text = drafts.get(source.name)?.text
    return text === undefined ? source : { name: source.name, read: () => ({ text }) }
  })
}
