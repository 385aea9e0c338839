import { askGit, openRepository, type Repository } from './git-command.ts'
import { findCommit, unknown } from './git-commit.ts'
import { contentSources, createReader } from './git-content.ts'
import { findInTree, type LeftOut } from './git-search.ts'
import { isCheckedOut, withSubmodule } from './git-submodule.ts'
import { type Entry, isLink, isSubmodule, treeOf } from './git-tree.ts'
import type { IgnoreRules } from './gitignore.ts'
import type { Listing } from './paths.ts'

/**
 * The files that paths lead to in git's index: what the next commit will hold. They are chosen and named as in the
 * work tree, but .gitignore does not matter for what git tracks. A file that was added with intent only (git add -N) is
 * an empty file in the index, and read as that: it has no objects yet. Submodules have an index of their own.
 */
export function listStaged(paths: readonly string[], ignored: IgnoreRules = []): Listing {
  const repository = openRepository()
  if ('problem' in repository) return failed(repository.problem)
  const { output, problem } = askGit(repository, ['ls-files', '--stage', '-z', '--full-name', '--', ':/'])
  if (problem !== undefined) return failed(problem)
  const index = { repository, entries: entriesIn(output) }
  const { sources, problems, absent } = listFrom(index, paths, { ignored, asksGitignore: false })
  return { sources, problems: [...problems, ...absent.map((sentence) => `${sentence} in git's index`)] }
}

/** What the files of a commit are to be compared with: a work tree, which asks .gitignore and has submodules, or the index. */
export interface TreeOptions {
  readonly ignored: IgnoreRules
  readonly isLikeIndex: boolean
}

/** The files that paths lead to in a commit. A path may be younger than the commit; that is no problem. */
export function listTree(ref: string, paths: readonly string[], { ignored, isLikeIndex }: TreeOptions): Listing {
  const repository = openRepository()
  if ('problem' in repository) return failed(repository.problem)
  const commit = findCommit(repository, ref)
  if (commit === undefined) return failed(unknown(ref, repository))
  const { output, problem } = askGit(repository, treeCommand(commit))
  if (problem !== undefined) return failed(problem)
  const tree: Held = { repository, entries: [] }
  if (isLikeIndex) tree.entries = entriesIn(output)
  else enterTree(tree, '', withoutSkipped(repository, entriesIn(output)))
  const { sources, problems } = listFrom(tree, paths, { ignored, asksGitignore: !isLikeIndex })
  return { sources, problems }
}

function treeCommand(commit: string): readonly string[] {
  return ['ls-tree', '-r', '-z', '--full-tree', commit]
}

/** Without what a sparse checkout leaves out of the work tree: it is not there, and was not deleted. */
function withoutSkipped(repository: Repository, entries: readonly Entry[]): readonly Entry[] {
  const { output } = askGit(repository, ['ls-files', '-t', '-z', '--full-name', '--', ':/'])
  const records = output.toString().split('\0')
  const skipped = new Set(records.filter((record) => record.startsWith('S ')).map((record) => record.slice(2)))
  return skipped.size === 0 ? entries : entries.filter(({ path }) => !skipped.has(path))
}

/** What git holds: entries, and where to ask for their contents. */
interface Held {
  repository: Repository
  entries: Entry[]
}

/** Adds the entries of a folder; in place of each submodule that is checked out, those of the commit that it was at. */
function enterTree(held: Held, folder: string, entries: readonly Entry[]): void {
  for (const entry of entries) {
    const path = folder + entry.path
    if (!isSubmodule(entry)) held.entries.push({ ...entry, path })
    else if (isCheckedOut(held.repository, path)) enterSubmodule(held, { ...entry, path })
  }
}

function enterSubmodule(held: Held, entry: Entry): void {
  held.repository = withSubmodule(held.repository, entry.path)
  const { output, problem } = askGit(held.repository, treeCommand(entry.id))
  if (problem === undefined) enterTree(held, `${entry.path}/`, entriesIn(output))
  else held.entries.push({ ...entry, lack: `is a submodule that lacks commit ${entry.id}; run git fetch in there` })
}

function failed(problem: string): Listing {
  return { sources: [], problems: [problem] }
}

/** Says apart what is not there. */
interface TreeListing extends Listing {
  readonly absent: readonly string[]
}

function listFrom({ repository, entries }: Held, paths: readonly string[], leftOut: LeftOut): TreeListing {
  const tree = treeOf(entries, targetsOf(repository, entries.filter(isLink)))
  const { ids, problems, absent } = findInTree({ tree, root: repository.root }, paths, leftOut)
  return { sources: contentSources(repository, ids), problems, absent }
}

/** Entries are "mode id stage<tab>path" in the index and "mode type id<tab>path" in a commit, each with a NUL after it. */
function entriesIn(output: Buffer): Entry[] {
  const entries: Entry[] = []
  for (const record of output.toString().split('\0')) {
    const tab = record.indexOf('\t')
    const [mode, second, third] = record.slice(0, tab).split(' ')
    if (mode === undefined || second === undefined || third === undefined) continue
    const path = record.slice(tab + 1)
    if (third.length > 1) entries.push({ mode, id: third, path, isUnmerged: false })
    else entries.push({ mode, id: second, path, isUnmerged: third !== '0' })
  }
  return entries
}

/** The longest path that Linux takes. */
const LONGEST = 4096

/** Where links lead, by the ids of their contents. */
function targetsOf(repository: Repository, links: readonly Entry[]): ReadonlyMap<string, string> {
  const ids = links.map(({ id }) => id)
  const read = createReader(repository, ids)
  const targets = new Map<string, string>()
  for (const [index, id] of ids.entries()) {
    const reading = read(index)
    if ('text' in reading && reading.text.length < LONGEST) targets.set(id, reading.text)
  }
  return targets
}
