import { askGit, lineOf, openRepository, type Repository } from './git-command.ts'

/** What is now is compared with. */
export interface Base {
  readonly commit: string
  /** The commit in the words that were used for it. */
  readonly ref: string
  /** What makes the comparison less than exact, in a sentence. */
  readonly caveat?: string
  /** The root of the work tree. */
  readonly root: string
}

/**
 * Where the way to HEAD leaves that to the first of some commits that is there, as for `git diff REF...HEAD`: what others
 * have done there since is no part of the change.
 */
export function findBase(refs: readonly string[]): Base | { readonly problem: string } {
  const repository = openRepository()
  if ('problem' in repository) return repository
  if (findCommit(repository, 'HEAD') === undefined) return { problem: 'there is no commit yet to compare with' }
  for (const ref of refs) {
    const commit = findCommit(repository, ref)
    if (commit !== undefined) return leaveAt(repository, ref, commit)
  }
  return { problem: unknown(refs[0] ?? '', repository) }
}

function leaveAt(repository: Repository, ref: string, commit: string): Base | { readonly problem: string } {
  // What a merge that is not committed yet brings in is no part of the change either.
  const merged = findCommit(repository, 'MERGE_HEAD')
  const ends = merged === undefined ? ['HEAD'] : ['HEAD', merged]
  const { output, problem } = askGit(repository, ['merge-base', commit, ...ends])
  const { root } = repository
  if (problem === undefined) return { commit: lineOf(output), ref, root }
  if (!isShallow(repository)) return { problem: `${ref} and HEAD have no commit in common` }
  const caveat = `the clone is too shallow to show where HEAD leaves ${ref}, so what was done there since counts as undone; git fetch --unshallow mends that`
  return { commit, ref, caveat, root }
}

export function findCommit(repository: Repository, ref: string): string | undefined {
  const { output } = askGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  const commit = lineOf(output)
  // "^main" passes too, and gives a commit to leave out.
  return /^[0-9a-f]+$/.test(commit) ? commit : undefined
}

/** Why there is no commit of a name, and how to get it. */
export function unknown(ref: string, repository: Repository): string {
  const problem = `git knows no commit "${ref}"`
  if (!isShallow(repository)) return problem
  const [, branch] = /^origin\/([\w./-]+)$/.exec(ref) ?? []
  const command = branch === undefined ? `--unshallow` : `--depth=100 origin ${branch}:refs/remotes/origin/${branch}`
  return `${problem}; the clone is shallow, fetch the rest with git fetch ${command}`
}

function isShallow(repository: Repository): boolean {
  return lineOf(askGit(repository, ['rev-parse', '--is-shallow-repository']).output) === 'true'
}
