import { readText } from '../load/read.ts'

/**
 * The commits that a change may be against when none is named, the likeliest first: of a pull request on GitHub that
 * which it is to be merged into, elsewhere the default branch of the remote, or what was committed last.
 */
export function usualRefs({ GITHUB_BASE_REF: branch, GITHUB_EVENT_PATH: event }: NodeJS.ProcessEnv): readonly string[] {
  if (!branch) return ['origin/HEAD', 'HEAD']
  const sha = event === undefined ? undefined : baseIn(event)
  return sha === undefined ? [`origin/${branch}`] : [`origin/${branch}`, sha]
}

/** The commit that was on top of the branch when the event came about. */
function baseIn(file: string): string | undefined {
  const reading = readText(file)
  if ('unreadable' in reading) return undefined
  try {
    const sha: unknown = JSON.parse(reading.text).pull_request?.base?.sha
    return typeof sha === 'string' ? sha : undefined
  } catch {
    return undefined
  }
}
