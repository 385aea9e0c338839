import * as Args from '@oclif/core/args'
import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import type { Baseline } from '../baseline/entry.ts'
import { type BaselineFlags, loadBaseline } from '../baseline/load.ts'
import { withRef } from '../changed/flag.ts'
import { hasPast } from '../changed/past.ts'
import { usualRefs } from '../changed/refs.ts'
import type { ConfigFlags } from '../config/load.ts'
import type { Settings } from '../config/settings.ts'
import { shownOf } from '../config/shown.ts'
import type { Finding } from '../finding.ts'
import { offerFixes } from '../fix/tell.ts'
import { listInput } from '../input.ts'
import { excerptFrom } from '../load/excerpt.ts'
import { type Base, findBase } from '../load/git-commit.ts'
import { isFolder } from '../load/paths.ts'
import { workTreeOf } from '../load/repository.ts'
import { attempt, say, terminal, writeOut, writeWhole } from '../output.ts'
import { displayFor } from '../report/display.ts'
import { FORMAT_NAMES, type FormatName, pieces, render } from '../report/render.ts'
import { type ReportInput, type Summary, visible } from '../report/report.ts'
import { isAtLeast } from '../severities.ts'
import { createStats, statsTable, timed } from '../stats.ts'
import { summarize } from '../summary.ts'
import { FIX_FLAGS, fixModeOf } from './fix-flags.ts'
import { pathsOf } from './lint-input.ts'
import { type Job, type Outcome, outcomeOf } from './outcome.ts'
import { COLOR_FLAG, repeatable, SETTING_FLAGS } from './setting-flags.ts'
import { settingsFor, stop } from './stop.ts'

export default class Lint extends Command {
  static override summary = 'Find what is wrong with network manifests, without a cluster and without a network.'

  static override description = [
    'Exits with 0 when nothing reaches --fail-on, with 1 when something does, and with 2 when it could not do its job:',
    'a bad flag, a path that does not exist or cannot be read, or no Cosmos object at all.',
  ].join(' ')

  static override examples = [
    '<%= config.bin %> lint ./manifests',
    '<%= config.bin %> lint --context cluster.yaml changed.yaml',
    'kustomize build . | <%= config.bin %> lint -',
  ]

  static override args = {
    path: Args.string({
      description: 'folders, files, globs, or - for standard input; the current folder when there is none',
      multiple: true,
      ignoreStdin: true,
    }),
  }

  static override flags = {
    format: Flags.option({
      options: FORMAT_NAMES,
      description: 'form of the report, for people, programs or platforms; text, and github on a GitHub runner',
    })(),
    output: repeatable('write a report in one more format to a file', 'FORMAT:FILE'),
    ...SETTING_FLAGS,
    quiet: Flags.boolean({ description: 'print findings only, without the line that sums up' }),
    staged: Flags.boolean({ description: "lint what git's index holds, so that a commit is judged" }),
    changed: Flags.string({
      description: 'report only what the change since a commit causes, in any file; by default since the main branch',
      helpValue: '[REF]',
    }),
    'update-baseline': Flags.boolean({
      description: 'write what is found into the baseline, so that only what is new is reported from now on',
      exclusive: ['changed', 'no-baseline', 'prune-baseline'],
    }),
    'prune-baseline': Flags.boolean({
      description: 'take out of the baseline what is no longer found, and nothing in',
      exclusive: ['no-baseline'],
    }),
    ...FIX_FLAGS,
    'allow-empty': Flags.boolean({ description: 'do not fail when there is no Cosmos object' }),
    threads: Flags.integer({ description: 'how many threads read files; by default as many as pay', min: 1, max: 64 }),
    stats: Flags.boolean({ description: 'say on stderr how much time each stage and rule took' }),
    'stdin-filename': Flags.string({
      description: 'name of standard input in the report',
      helpValue: 'FILE',
      default: '<stdin>',
    }),
    color: COLOR_FLAG,
  }

  async run(): Promise<void> {
    const started = Date.now()
    const { args, flags } = await this.parse(Lint, withRef(this.argv))
    const { settings, baseline } = this.load(flags)
    const format = flags.format ?? usualFormat()
    const outputs = (flags.output ?? []).map((output) => this.parseOutput(output))

    const paths = pathsOf(args.path, settings)
    if (flags.fix && paths.includes('-')) stop(this, [NO_FILE])
    const stats = flags.stats ? createStats() : undefined
    const base = flags.changed === undefined ? undefined : this.findBase(flags.changed, paths)
    const input = timed(stats?.stages, 'list files', () => listInput(paths, settings, flags))
    const onlyFiles = !paths.some(isFolder)
    const withExcerpts = [format, ...outputs.map((output) => output.format)].includes('text')
    const job: Job = {
      flags,
      settings,
      ...(baseline && { baseline }),
      paths,
      onlyFiles,
      input,
      withExcerpts,
      base,
      stats,
    }
    const outcome = await outcomeOf(job)

    const output = terminal()
    const findings = shownOf(outcome.findings, settings)
    const summary = summaryOf(job, outcome)
    const offers = output.isTTY && fixModeOf(flags) === undefined ? offerFixes(findings) : []
    const report: ReportInput = {
      findings,
      summary: output.isTTY ? atTerminal(summary, offers, started) : summary,
      // The last of a name counts: an input stands for its older version in the context.
      linesOf: excerptFrom([...input.context, ...outcome.sources]),
      display: displayFor(flags.color, flags.quiet, output),
      version: this.config.version,
    }
    const unprinted = flags.diff
      ? attempt('the diff', () => writeOut([outcome.diffs]))
      : timed(stats?.stages, 'report', () => writeReports(report, format, outputs))

    const problems = [...outcome.problems, ...unprinted]
    tell(job, { ...outcome, problems })
    const isBad = flags.diff ? outcome.diffs !== '' : fails(outcome.findings, settings)
    process.exitCode = problems.length > 0 ? 2 : isBad ? 1 : 0
  }

  private load(flags: ConfigFlags & BaselineFlags): { readonly settings: Settings; readonly baseline?: Baseline } {
    const settings = settingsFor(this, flags)
    const read = loadBaseline(settings.baseline, flags)
    if ('problems' in read) stop(this, read.problems)
    return { settings, ...read }
  }

  private findBase(ref: string, paths: readonly string[]): Base {
    const base = findBase(ref === '' ? usualRefs(process.env) : [ref])
    if ('problem' in base) stop(this, [`--changed: ${base.problem}`])
    const pastless = paths.filter((path) => !hasPast(path, base.root))
    if (pastless.length > 0)
      stop(
        this,
        pastless.map((path) => `--changed: git has no past of ${path}`),
      )
    return base
  }

  private parseOutput(output: string): Output {
    const colon = output.indexOf(':')
    const format = FORMAT_NAMES.find((name) => name === output.slice(0, colon))
    const file = output.slice(colon + 1)
    if (colon === -1 || format === undefined || file === '') {
      this.error(`--output ${output}: write it as FORMAT:FILE; formats are ${FORMAT_NAMES.join(', ')}`, { exit: 2 })
    }
    return { format, file }
  }
}

const NO_FILE = '--fix cannot write to standard input; take --diff, or name the files'

/** What is told only there: away from a terminal, the same input gives the same bytes. */
function atTerminal(summary: Summary, offers: readonly string[], started: number): Summary {
  return { ...summary, hints: [...summary.hints, ...offers], seconds: (Date.now() - started) / 1000 }
}

function summaryOf({ settings, onlyFiles, input }: Job, { result, findings, known, old, notes }: Outcome): Summary {
  return summarize(result, shownOf(findings, settings), {
    ignored: shownOf(result.ignored, settings).length,
    inBaseline: shownOf(known, settings).length,
    inBase: shownOf(old, settings).length,
    notes,
    onlyFiles,
    skipped: input.skipped,
  })
}

/** Says on stderr what is no part of the report. */
function tell({ flags, base, stats }: Job, { gone, told, problems }: Outcome): void {
  for (const line of [...(flags.quiet ? [] : gone), ...told]) say(`${line}\n`)
  const warnings = base?.caveat === undefined ? problems : [base.caveat, ...problems]
  for (const warning of warnings) say(`cosmos: ${visible(warning)}\n`)
  if (stats !== undefined) say(statsTable(stats))
}

interface Output {
  readonly format: FormatName
  readonly file: string
}

function usualFormat(): FormatName {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
}

/** Writes the files first, since nobody may read what is printed. Returns what could not be written. */
function writeReports(report: ReportInput, format: FormatName, outputs: readonly Output[]): readonly string[] {
  const root = process.env.GITHUB_WORKSPACE ?? workTreeOf(process.cwd())
  const plain = { ...report, display: { ...report.display, colour: false } }
  return [
    ...outputs.flatMap((output) =>
      attempt(output.file, () => writeWhole(output.file, render(output.format, plain, root))),
    ),
    ...attempt('the report', () => writeOut(pieces(format, report, root))),
  ]
}

function fails(findings: readonly Finding[], { failOn, maxWarnings }: Settings): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings.value !== undefined && warnings > maxWarnings.value) return true
  const least = failOn.value
  return least !== 'never' && findings.some((finding) => isAtLeast(finding, least))
}
