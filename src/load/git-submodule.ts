import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { askGit, lineOf, type Repository } from './git-command.ts'

/** What names a repository and not the one inside of it. */
const OF_ONE_REPOSITORY: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
])

export function isCheckedOut({ root }: Repository, path: string): boolean {
  return existsSync(join(root, path, '.git'))
}

/** The repository, with the store of a submodule of it as a further one to find contents in. */
export function withSubmodule(repository: Repository, path: string): Repository {
  const { root, environment } = repository
  const folder = join(root, path)
  const inner = Object.entries(environment).filter(([name]) => !OF_ONE_REPOSITORY.has(name))
  const asked = ['-C', folder, 'rev-parse', '--git-path', 'objects']
  const { output, problem } = askGit({ environment: Object.fromEntries(inner) }, asked)
  if (problem !== undefined) return repository
  const { GIT_ALTERNATE_OBJECT_DIRECTORIES: others } = environment
  const store = quoted(resolve(folder, lineOf(output)))
  const stores = others ? `${others}${delimiter}${store}` : store
  return { root, environment: { ...environment, GIT_ALTERNATE_OBJECT_DIRECTORIES: stores } }
}

/** The name of a folder may hold the character that stands between two. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&')}"`
}
