import { levelsOf, type Settings } from '../config/settings.ts'
import type { Input } from '../input.ts'
import type { LintOptions, LintResult } from '../lint.ts'
import { fileSource } from '../load/paths.ts'
import { progressOf } from '../progress.ts'
import { lintInThreads } from '../threads/lint.ts'

/** Says on a terminal how far it is. */
export async function lintInput(
  { sources, context }: Input,
  settings: Settings,
  { stats, before, withExcerpts }: Pick<LintOptions, 'stats' | 'before' | 'withExcerpts'>,
  threads: number | undefined,
): Promise<LintResult> {
  const progress = progressOf(sources.length + context.length)
  const options = {
    ...levelsOf(settings),
    context,
    external: settings.external.map(({ value }) => value),
    config: settings.file === undefined ? undefined : fileSource(settings.file),
    namespace: settings.namespace.value,
    maxFileMiB: settings.maxFileMiB.value,
    maxDocuments: settings.maxDocuments.value,
    today: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    stats,
    before,
    withExcerpts,
    onRead: progress?.advance,
  }
  const result = await lintInThreads(sources, options, threads)
  progress?.end()
  return result
}

/** The paths of a command line, or those of the settings. */
export function pathsOf(args: string | readonly string[] | undefined, { include }: Settings): readonly string[] {
  return typeof args === 'string' ? [args] : (args ?? include.map(({ value }) => value))
}
