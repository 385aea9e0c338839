import { existsSync } from 'node:fs'
import type { Setting } from '../config/settings.ts'
import { listStaged } from '../load/git.ts'
import { readText } from '../load/read.ts'
import type { Reading } from '../load/source.ts'
import type { Baseline } from './entry.ts'
import { readBaseline } from './text.ts'

export interface BaselineFlags {
  readonly staged: boolean
  readonly 'update-baseline': boolean
  readonly 'prune-baseline': boolean
}

/** The baseline of a run, if there is one, or why it cannot be had. */
export function loadBaseline(
  { value: file, from }: Setting<string | undefined>,
  flags: BaselineFlags,
): { readonly baseline?: Baseline } | { readonly problems: readonly string[] } {
  if (file === undefined) return {}
  if (!existsSync(file)) {
    const isAsked = flags['prune-baseline'] || (from !== 'default' && !flags['update-baseline'])
    return isAsked ? { problems: [`${file} does not exist; --update-baseline writes it`] } : {}
  }
  const reading = (flags.staged ? readStaged(file) : undefined) ?? readText(file)
  return 'text' in reading
    ? readBaseline(file, reading.text)
    : { problems: [`cannot read ${file}: ${reading.unreadable}`] }
}

/** What will be committed; undefined for what is not in the index. */
function readStaged(file: string): Reading | undefined {
  return listStaged([file]).sources[0]?.read()
}
