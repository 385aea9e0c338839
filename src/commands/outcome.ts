import { type Applied, applyBaseline, type BaselineRun, type Task } from '../baseline/apply.ts'
import type { Baseline } from '../baseline/entry.ts'
import type { BaselineFlags } from '../baseline/load.ts'
import { type Difference, differenceFrom } from '../changed/difference.ts'
import { lookBack, type Past } from '../changed/past.ts'
import type { Settings } from '../config/settings.ts'
import { shownOf } from '../config/shown.ts'
import type { Finding } from '../finding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Input, type InputFlags, listInputAt } from '../input.ts'
import type { LintResult } from '../lint.ts'
import { obstacleTo } from '../load/editable.ts'
import type { Base } from '../load/git-commit.ts'
import type { Source } from '../load/source.ts'
import { attempt, writeWhole } from '../output.ts'
import type { Stats } from '../stats.ts'
import { type FixFlags, fixModeOf } from './fix-flags.ts'
import { lintInput } from './lint-input.ts'
import { mend } from './mend.ts'

/** What a run is to do. */
export interface Job {
  readonly flags: JobFlags
  readonly settings: Settings
  readonly baseline?: Baseline
  readonly paths: readonly string[]
  /** True when no folder is named. */
  readonly onlyFiles: boolean
  readonly input: Input
  /** True when a report shows the lines of findings. */
  readonly withExcerpts: boolean
  /** The commit that it is compared with. */
  readonly base: Base | undefined
  readonly stats: Stats | undefined
}

export interface JobFlags extends BaselineFlags, InputFlags, FixFlags {
  readonly quiet: boolean
  readonly 'allow-empty': boolean
  readonly threads?: number | undefined
}

/** What has become of it. */
export interface Outcome {
  /** What is found now that fixes have been made. */
  readonly result: LintResult
  readonly sources: readonly Source[]
  /** What to report. */
  readonly findings: readonly Finding[]
  /** Findings that are in the baseline. */
  readonly known: readonly Finding[]
  /** Findings that were there before the change. */
  readonly old: readonly Finding[]
  /** What fixes change in files. */
  readonly diffs: string
  /** What the report says of the baseline. */
  readonly notes: readonly string[]
  /** Lines for people about what is gone since the commit that it is compared with. */
  readonly gone: readonly string[]
  /** Lines for people about fixes. */
  readonly told: readonly string[]
  /** Why it could not do all of its job. */
  readonly problems: readonly string[]
}

const NOTHING_FOUND = 'there is no Cosmos object in the input; check the path, or allow this with --allow-empty'

/** A name that seems near may be wrong, because the right one is where nobody could look. */
const NOTHING_FIXED = 'nothing is fixed, since not everything could be looked at'

/** Lints, mends what is to be mended, and sorts what is found by what was there already. */
export async function outcomeOf(job: Job): Promise<Outcome> {
  const { flags, settings, baseline, paths, onlyFiles, input, withExcerpts, base, stats } = job
  const lintAs = (what: Input, before?: Fleet): Promise<LintResult> =>
    lintInput(what, settings, { stats, before, withExcerpts }, flags.threads)
  const past = base && (await lookBack(base, listInputAt(base.commit, paths, settings, flags, input), lintAs))
  const lintNow = (sources: readonly Source[]) => lintAs({ ...input, sources }, past?.result.fleet)
  const found = await lintNow(input.sources)
  const unread = [...input.problems, ...found.unreadable, ...(past?.problems ?? [])]
  if (isEmpty(found) && !flags['allow-empty'] && unread.length === 0) unread.push(NOTHING_FOUND)
  const isWhole = unread.length === 0
  const run = { task: taskOf(flags), baseline, paths, isWhole, settings }
  const mode = fixModeOf(flags)
  const mended = await mend(found, isWhole ? mode : undefined, {
    sources: input.sources,
    lint: lintNow,
    choose: (result) => {
      const { fresh } = applyBaseline(result.findings, run)
      return shownOf(changeSince(past, result, fresh, settings).caused, settings)
    },
    onlyFiles,
    withUnsafe: flags['unsafe-fixes'],
    obstacleTo,
  })
  const { result, sources, diffs, told } = mended
  const { fresh, known, notes, unkept } = keepBaseline(result.findings, run)
  const { caused, old, notes: gone } = changeSince(past, result, fresh, settings)
  const unfixed = mode !== undefined && !isWhole ? [NOTHING_FIXED] : []
  const problems = [...unread, ...unfixed, ...unkept, ...mended.unwritten]
  return { result, sources, findings: caused, known, old, diffs, notes, gone: isWhole ? gone : [], told, problems }
}

function isEmpty({ counts, findings }: LintResult): boolean {
  return counts.resources.size === 0 && findings.length === 0
}

/** Without a past, everything is new. */
function changeSince(
  past: Past | undefined,
  result: LintResult,
  fresh: readonly Finding[],
  settings: Settings,
): Difference {
  return past === undefined ? { caused: fresh, old: [], notes: [] } : differenceFrom(past, result, fresh, settings)
}

function taskOf(flags: BaselineFlags): Task {
  if (flags['update-baseline']) return 'update'
  return flags['prune-baseline'] ? 'prune' : 'compare'
}

type Kept = Pick<Applied, 'fresh' | 'known' | 'notes'> & { readonly unkept: readonly string[] }

/** Sorts out what is in the baseline, and writes it where it changes. */
function keepBaseline(findings: readonly Finding[], run: BaselineRun): Kept {
  const { written, problem, ...applied } = applyBaseline(findings, run)
  if (problem !== undefined) return { ...applied, notes: [], unkept: [problem] }
  if (written === undefined) return { ...applied, unkept: [] }
  const unkept = attempt(written.file, () => writeWhole(written.file, written.text))
  return unkept.length === 0 ? { ...applied, unkept } : { ...applied, notes: [], unkept }
}
