import { resolve } from 'node:path'
import { ignoredBy } from './config/ignored.ts'
import type { Settings } from './config/settings.ts'
import { BASELINE_NAME } from './load/config-file.ts'
import { listStaged, listTree } from './load/git.ts'
import type { IgnoreRules } from './load/gitignore.ts'
import { displayName } from './load/names.ts'
import { type Listing, listSources, stdinSource } from './load/paths.ts'
import type { Source } from './load/source.ts'

/** What a run is to lint, and what it resolves names against. */
export interface Input {
  readonly sources: readonly Source[]
  readonly context: readonly Source[]
  /** Paths that lead nowhere, in a sentence each. */
  readonly problems: readonly string[]
  /** How many entries of folders could not be manifests, whatever their names say. */
  readonly skipped: number
}

export interface InputFlags {
  readonly staged: boolean
  readonly 'stdin-filename': string
}

/** Lists the sources that paths and settings lead to; `-` is standard input. */
export function listInput(paths: readonly string[], settings: Settings, flags: InputFlags): Input {
  const ignored = ignoredBy(settings)
  const maxFileMiB = settings.maxFileMiB.value
  const named = paths.filter((path) => path !== '-')
  const contextPaths = settings.context.map(({ value }) => value)
  const files = flags.staged ? listStaged(named, ignored) : listSources(named, ignored, maxFileMiB)
  const context = flags.staged
    ? listContextOfIndex(contextPaths, ignored)
    : listSources(contextPaths, ignored, maxFileMiB)
  const isManifest = manifestsOf(settings)
  const stdin = paths.includes('-') ? [stdinSource(flags['stdin-filename'], maxFileMiB)] : []
  return {
    sources: [...stdin, ...files.sources.filter(isManifest)],
    context: context.sources.filter(isManifest),
    problems: [...files.problems, ...context.problems],
    skipped: (files.skipped ?? 0) + (context.skipped ?? 0),
  }
}

function manifestsOf({ baseline }: Settings): (source: Source) => boolean {
  const file = displayName(resolve(baseline.value ?? BASELINE_NAME))
  return ({ name }) => name !== file
}

/**
 * What the same paths led to in a commit. Of the context, what git does not track, such as an export of the cluster, is
 * taken as it is.
 */
export function listInputAt(
  commit: string,
  paths: readonly string[],
  settings: Settings,
  { staged }: InputFlags,
  now: Input,
): Input {
  const options = { ignored: ignoredBy(settings), isLikeIndex: staged }
  const files = listTree(commit, paths, options)
  const contextPaths = settings.context.map(({ value }) => value)
  const context = listTree(commit, contextPaths, options)
  const tracked = new Set([...listStaged(contextPaths).sources, ...context.sources].map(({ name }) => name))
  const untracked = now.context.filter(({ name }) => !tracked.has(name))
  const isManifest = manifestsOf(settings)
  return {
    sources: files.sources.filter(isManifest),
    context: [...context.sources.filter(isManifest), ...untracked],
    problems: [...files.problems, ...context.problems],
    skipped: 0,
  }
}

/** What will be committed, also of the context; what is not in the index, such as an export of the cluster, is read. */
function listContextOfIndex(paths: readonly string[], ignored: IgnoreRules): Listing {
  const listings = paths.map((path) => {
    const staged = listStaged([path], ignored)
    return staged.problems.length === 0 ? staged : listSources([path], ignored)
  })
  return {
    sources: listings.flatMap(({ sources }) => sources),
    problems: listings.flatMap(({ problems }) => problems),
  }
}
