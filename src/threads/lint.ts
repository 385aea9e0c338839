import { optimiseFor } from '../engine.ts'
import { type LintOptions, type LintResult, lint, lintBy } from '../lint.ts'
import type { Source } from '../load/source.ts'
import { gatherInThreads, usualThreads } from './gather.ts'

/**
 * Lints in as many threads as are wanted, or as pay for so many files. The result is the same with any number. What is
 * no file, such as standard input, only this thread can read.
 */
export async function lintInThreads(
  sources: readonly Source[],
  options: LintOptions,
  wanted: number | undefined,
): Promise<LintResult> {
  const all = [...sources, ...options.context]
  const areFiles = all.every(({ path }) => path !== undefined)
  optimiseFor({ files: all.length })
  const threads = areFiles ? (wanted ?? usualThreads(all.length)) : 1
  if (threads === 1) return lint(sources, options)
  return lintBy((items, gathering) => gatherInThreads(threads, items, gathering), sources, options)
}
