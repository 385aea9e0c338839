import { type Answer, askGit, lineOf, openRepository, type Repository } from './git-command.ts'
import { contentSources, createReader } from './git-content.ts'
import { findInTree } from './git-search.ts'
import { type Entry, isLink, treeOf } from './git-tree.ts'
import type { Listing } from './paths.ts'

/**
 * The files that paths lead to in git's index: what the next commit will hold. They are chosen and named as in the
 * work tree, but .gitignore does not matter for what git tracks. A file that was added with intent only (git add -N) is
 * an empty file in the index, and read as that: it has no objects yet. Submodules have an index of their own.
 */
export function listStaged(paths: readonly string[]): Listing {
  const repository = openRepository()
  if ('problem' in repository) return failed(repository.problem)
  const index = askGit(repository, ['ls-files', '--stage', '-z', '--full-name', '--', ':/'])
  const { sources, problems, absent } = listFrom(repository, index, paths)
  return { sources, problems: [...problems, ...absent.map((sentence) => `${sentence} in git's index`)] }
}

/** The files that paths lead to in a commit, as above. A path may be younger than the commit; that is no problem. */
export function listTree(ref: string, paths: readonly string[]): Listing {
  const repository = openRepository()
  if ('problem' in repository) return failed(repository.problem)
  const commit = findCommit(repository, ref)
  if (commit === undefined) return failed(unknown(ref, repository))
  const tree = askGit(repository, ['ls-tree', '-r', '-z', '--full-tree', commit])
  const { sources, problems } = listFrom(repository, tree, paths)
  return { sources, problems }
}

function failed(problem: string): Listing {
  return { sources: [], problems: [problem] }
}

function findCommit(repository: Repository, ref: string): string | undefined {
  const { output } = askGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  const commit = lineOf(output)
  // "^main" passes too, and gives a commit to leave out.
  return /^[0-9a-f]+$/.test(commit) ? commit : undefined
}

function unknown(ref: string, repository: Repository): string {
  const { output } = askGit(repository, ['rev-parse', '--is-shallow-repository'])
  const problem = `git knows no commit "${ref}"`
  return lineOf(output) === 'true'
    ? `${problem}; the clone is shallow, fetch the rest with git fetch --unshallow`
    : problem
}

/** Says apart what is not there. */
interface TreeListing extends Listing {
  readonly absent: readonly string[]
}

function listFrom(repository: Repository, { output, problem }: Answer, paths: readonly string[]): TreeListing {
  if (problem !== undefined) return { ...failed(problem), absent: [] }
  const entries = entriesIn(output)
  const tree = treeOf(entries, targetsOf(repository, entries.filter(isLink)))
  const { ids, problems, absent } = findInTree({ tree, root: repository.root }, paths)
  return { sources: contentSources(repository, ids), problems, absent }
}

/** Entries are "mode id stage<tab>path" in the index and "mode type id<tab>path" in a commit, each with a NUL after it. */
function entriesIn(output: Buffer): readonly Entry[] {
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
