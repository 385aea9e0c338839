import { writeFileSync } from 'node:fs'
import * as Args from '@oclif/core/args'
import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import { type Finding, SEVERITIES, type Severity } from '../finding.ts'
import type { LintResult } from '../lint.ts'
import { excerptFrom } from '../load/excerpt.ts'
import { listStaged } from '../load/git.ts'
import { isFolder, type Listing, listSources, stdinSource } from '../load/paths.ts'
import { messageOf } from '../load/read.ts'
import { workTreeOf } from '../load/repository.ts'
import type { Source } from '../load/source.ts'
import { print, terminal } from '../output.ts'
import { progressOf } from '../progress.ts'
import { displayFor } from '../report/display.ts'
import { FORMAT_NAMES, type FormatName, render } from '../report/render.ts'
import type { ReportInput } from '../report/report.ts'
import { isAtLeast, lower, selectSeverities } from '../severities.ts'
import { createStats, statsTable, timed } from '../stats.ts'
import { summarize } from '../summary.ts'
import { lintInThreads } from '../threads/lint.ts'

/** A flag that may be given several times, each time with one value. */
function repeatable(description: string, helpValue: string) {
  return Flags.string({ description, helpValue, multiple: true, multipleNonGreedy: true })
}

export default class Lint extends Command {
  static override summary = 'Find what is wrong with network manifests, without a cluster and without a network.'

  static override description =
    `Exits with 0 when nothing reaches --fail-on, with 1 when something does, and with 2 when it could not do its job:
a bad flag, a path that does not exist or cannot be read, or no Cosmos object at all.`

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
    severity: Flags.option({
      options: SEVERITIES,
      description: 'least severity shown; warning, or that of --fail-on',
    })(),
    'fail-on': Flags.option({
      options: [...SEVERITIES, 'never'] as const,
      description: 'least severity that fails the run',
      default: 'error',
    })(),
    'max-warnings': Flags.integer({ description: 'fail the run when there are more warnings', min: 0 }),
    quiet: Flags.boolean({ description: 'print findings only, without the line that sums up' }),
    only: repeatable('run this rule and no other', 'RULE'),
    skip: repeatable('leave this rule out', 'RULE'),
    rule: repeatable('set the level of a rule: error, warning, info or off', 'RULE=LEVEL'),
    context: repeatable('objects to resolve against and not to report on, such as those of the cluster', 'PATH'),
    staged: Flags.boolean({ description: "lint what git's index holds, so that a commit is judged" }),
    namespace: Flags.string({ description: 'namespace of objects that name none', default: 'default' }),
    'allow-empty': Flags.boolean({ description: 'do not fail when there is no Cosmos object' }),
    threads: Flags.integer({ description: 'how many threads read files; by default as many as pay', min: 1, max: 64 }),
    stats: Flags.boolean({ description: 'say on stderr how much time each stage and rule took' }),
    'stdin-filename': Flags.string({ description: 'name of standard input in the report', default: '<stdin>' }),
    color: Flags.option({
      options: ['auto', 'always', 'never'] as const,
      description: 'whether to use colours; auto honours NO_COLOR and FORCE_COLOR',
      default: 'auto',
    })(),
  }

  async run(): Promise<void> {
    const started = Date.now()
    const { args, flags } = await this.parse(Lint)
    const selection = selectSeverities({ only: flags.only ?? [], skip: flags.skip ?? [], levels: flags.rule ?? [] })
    if ('problem' in selection) this.error(selection.problem, { exit: 2 })
    const outputs = (flags.output ?? []).map((output) => this.parseOutput(output))

    const paths = asList(args.path)
    const stats = flags.stats ? createStats() : undefined
    const input = timed(stats?.stages, 'list files', () => gather(paths, flags.context ?? [], flags))
    const { context } = input
    const { severities } = selection
    const progress = progressOf(input.sources.length + context.length)
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
    const options = { context, namespace: flags.namespace, severities, today, stats, onRead: progress?.advance }
    const result = await lintInThreads(input.sources, options, flags.threads)
    progress?.end()

    const failOn = flags['fail-on']
    const shownFrom = flags.severity ?? lower('warning', failOn === 'never' ? 'error' : failOn)
    const isShown = (finding: Finding) => isAtLeast(finding, shownFrom)
    const findings = result.findings.filter(isShown)
    const summary = summarize(result, findings, result.ignored.filter(isShown).length, !paths.some(isFolder))
    const output = terminal()
    const report: ReportInput = {
      findings,
      // Away from a terminal, the same input gives the same bytes.
      summary: output.isTTY ? { ...summary, seconds: (Date.now() - started) / 1000 } : summary,
      // The last of a name counts: an input stands for its older version in the context.
      linesOf: excerptFrom([...context, ...input.sources]),
      display: displayFor(flags.color, flags.quiet, output),
      version: this.config.version,
    }
    const root = process.env.GITHUB_WORKSPACE ?? workTreeOf(process.cwd())
    print(timed(stats?.stages, 'report', () => render(flags.format ?? usualFormat(), report, root)))

    const problems = [...input.problems, ...result.unreadable, ...writeReports(outputs, report, root)]
    if (isEmpty(result) && !flags['allow-empty'] && problems.length === 0) {
      problems.push('there is no Cosmos object in the input; check the path, or allow this with --allow-empty')
    }
    for (const problem of problems) process.stderr.write(`cosmos: ${problem}\n`)
    if (stats !== undefined) process.stderr.write(statsTable(stats))
    process.exitCode = problems.length > 0 ? 2 : fails(result, failOn, flags['max-warnings']) ? 1 : 0
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

interface Input {
  readonly sources: readonly Source[]
  readonly context: readonly Source[]
  /** Paths that lead nowhere, in a sentence each. */
  readonly problems: readonly string[]
}

function gather(paths: readonly string[], contextPaths: readonly string[], flags: InputFlags): Input {
  const named = paths.filter((path) => path !== '-')
  const files = flags.staged ? listStaged(named) : listSources(named)
  const context = flags.staged ? listContextOfIndex(contextPaths) : listSources(contextPaths)
  const stdin = paths.includes('-') ? [stdinSource(flags['stdin-filename'])] : []
  return {
    sources: [...stdin, ...files.sources],
    context: context.sources,
    problems: [...files.problems, ...context.problems],
  }
}

interface InputFlags {
  readonly staged: boolean
  readonly 'stdin-filename': string
}

/** What will be committed, also of the context; what is not in the index, such as an export of the cluster, is read. */
function listContextOfIndex(paths: readonly string[]): Listing {
  const listings = paths.map((path) => {
    const staged = listStaged([path])
    return staged.problems.length === 0 ? staged : listSources([path])
  })
  return {
    sources: listings.flatMap(({ sources }) => sources),
    problems: listings.flatMap(({ problems }) => problems),
  }
}

interface Output {
  readonly format: FormatName
  readonly file: string
}

function asList(paths: string | readonly string[] | undefined): readonly string[] {
  if (paths === undefined) return ['.']
  return typeof paths === 'string' ? [paths] : paths
}

function usualFormat(): FormatName {
  return process.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
}

/** Returns what could not be written. */
function writeReports(outputs: readonly Output[], report: ReportInput, root: string | undefined): readonly string[] {
  const problems: string[] = []
  const plain = { ...report, display: { ...report.display, colour: false } }
  for (const { format, file } of outputs) {
    try {
      writeFileSync(file, render(format, plain, root))
    } catch (error) {
      problems.push(`cannot write ${file}: ${messageOf(error)}`)
    }
  }
  return problems
}

function isEmpty({ counts, findings }: LintResult): boolean {
  return counts.resources.size === 0 && findings.length === 0
}

function fails({ findings }: LintResult, failOn: Severity | 'never', maxWarnings: number | undefined): boolean {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings !== undefined && warnings > maxWarnings) return true
  return failOn !== 'never' && findings.some((finding) => isAtLeast(finding, failOn))
}
