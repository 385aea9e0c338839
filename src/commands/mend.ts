import { diffOf } from '../fix/diff.ts'
import type { Draft } from '../fix/edit.ts'
import { type FixTask, fixAll, withDrafts } from '../fix/fix.ts'
import { tellFixes } from '../fix/tell.ts'
import type { LintResult } from '../lint.ts'
import type { Source } from '../load/source.ts'
import { attempt, rewrite } from '../output.ts'
import type { FixMode } from './fix-flags.ts'

/** What is found once fixes have been made, or would be found. */
export interface Mended {
  readonly result: LintResult
  readonly sources: readonly Source[]
  /** What changes. */
  readonly diffs: string
  /** Lines for people. */
  readonly told: readonly string[]
  readonly unwritten: readonly string[]
}

/** Mends what is found, as far as it is wanted. */
export async function mend(found: LintResult, mode: FixMode | undefined, task: FixTask): Promise<Mended> {
  if (mode === undefined) return { result: found, sources: task.sources, diffs: '', told: [], unwritten: [] }
  const fixed = await fixAll(found, task)
  const { written, unwritten } = mode === 'write' ? writeDrafts(fixed.drafts) : { written: fixed.drafts, unwritten: [] }
  const sources = withDrafts(task.sources, written)
  const result = unwritten.length === 0 ? fixed.result : await task.lint(sources)
  const diffs = mode === 'diff' ? [...written].map(([file, draft]) => diffOf(file, draft)).join('') : ''
  const mended = new Map([...fixed.mended].filter(([file]) => written.has(file)))
  const told = tellFixes({ ...fixed, mended, left: task.choose(result), mode, withUnsafe: task.withUnsafe })
  return { result, sources, diffs, told, unwritten }
}

/** Writes the texts that changed; returns those that could be written, and why others could not. */
function writeDrafts(drafts: Drafts): { readonly written: Drafts; readonly unwritten: readonly string[] } {
  const written = new Map<string, Draft>()
  const unwritten: string[] = []
  for (const [file, draft] of drafts) {
    const problems = attempt(file, () => rewrite(file, draft.before, draft.text))
    if (problems.length === 0) written.set(file, draft)
    else unwritten.push(...problems)
  }
  return { written, unwritten }
}

type Drafts = ReadonlyMap<string, Draft>
