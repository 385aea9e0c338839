import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** A repository, as git finds it from the working directory. */
export interface Repository {
  /** Where the paths that git gives start: the root of the work tree, or the working directory where there is none. */
  readonly root: string
  readonly environment: NodeJS.ProcessEnv
}

export interface Answer {
  /** What git printed, as far as there was room and no problem. */
  readonly output: Buffer
  /** Why git could not do it all, in a sentence. */
  readonly problem?: string
}

/**
 * Keeps git to reading. It takes no lock, and asks no network for what a partial clone lacks: GIT_NO_LAZY_FETCH is
 * younger than partial clones, a list of allowed protocols that names none stops older versions. The rest is for what
 * is asked and answered here: ":/" as the root, and English.
 */
const READ_ONLY: NodeJS.ProcessEnv = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '0',
  LC_ALL: 'C',
}

/** The only program that the configuration of a repository could make git run for the commands used here. */
const RUN_NOTHING = ['-c', 'core.fsmonitor=false']

export function openRepository(): Repository | { readonly problem: string } {
  const environment = findEnvironment({ ...process.env, ...READ_ONLY })
  const { output, problem } = askGit({ environment }, ['rev-parse', '--show-cdup'])
  return problem === undefined ? { root: resolve(lineOf(output)), environment } : { problem }
}

/** Runs a git command. Git is ended where its output does not fit into the room for it. */
export function askGit(
  { environment }: Pick<Repository, 'environment'>,
  args: readonly string[],
  input = '',
  room = Number.POSITIVE_INFINITY,
): Answer {
  const options = { env: environment, input, maxBuffer: room, windowsHide: true }
  const { error, status, signal, stdout, stderr } = spawnSync('git', [...RUN_NOTHING, ...args], options)
  const output = stdout ?? Buffer.alloc(0)
  if (status === 0 || isCode(error, 'ENOBUFS')) return { output }
  if (isCode(error, 'ENOENT')) return { output, problem: 'git is not installed, or its folder is not in PATH' }
  return {
    output,
    problem: complaintIn(stderr?.toString() ?? '') ?? `git failed: ${error?.message ?? signal ?? status}`,
  }
}

/** Output without the newline at its end; a path may end with further ones. */
export function lineOf(output: Buffer): string {
  return output.toString().replace(/\n$/, '')
}

/**
 * For the hooks of a linked work tree git sets GIT_DIR alone, and with that takes any folder for the root of the work
 * tree. It is left out where git finds the same repository without it, so that a hook may change to a subfolder.
 */
function findEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (environment.GIT_DIR === undefined || environment.GIT_WORK_TREE !== undefined) return environment
  const { GIT_DIR: _, ...rest } = environment
  const named = askGit({ environment }, ['rev-parse', '--absolute-git-dir'])
  const found = askGit({ environment: rest }, ['rev-parse', '--absolute-git-dir'])
  return found.problem === undefined && found.output.equals(named.output) ? rest : environment
}

function isCode(error: Error | undefined, code: string): boolean {
  return error !== undefined && 'code' in error && error.code === code
}

/** What git says last, in one line. */
function complaintIn(stderr: string): string | undefined {
  const said = /^(?:fatal|error): (.*)/ms.exec(stderr)?.[1]
  return said && `git says: ${said.trim().replace(/\s+/g, ' ')}`
}
