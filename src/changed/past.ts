import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Input } from '../input.ts'
import type { LintResult } from '../lint.ts'
import type { Base } from '../load/git-commit.ts'

/** What was there before a change. */
export interface Past {
  readonly base: Base
  readonly result: LintResult
  /** What could not be looked at, in a sentence each. */
  readonly problems: readonly string[]
}

/** False for standard input and for what lies outside of the work tree. */
export function hasPast(path: string, root: string): boolean {
  const way = relative(root, resolve(path))
  return path !== '-' && way.split(sep)[0] !== '..' && !isAbsolute(way)
}

export async function lookBack(base: Base, input: Input, lint: (input: Input) => Promise<LintResult>): Promise<Past> {
  const result = await lint(input)
  const problems = [...input.problems, ...result.unreadable].map((problem) => `${problem} (in ${base.ref})`)
  return { base, result, problems }
}
