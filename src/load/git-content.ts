import { askGit, type Repository } from './git-command.ts'
import { messageOf } from './read.ts'
import type { Reading, Source } from './source.ts'
import { decodeText } from './text.ts'

/** As many bytes are asked of git at once, and kept until others are. A larger content is asked for alone. */
const ROOM = 16 * 1024 * 1024
/** As many contents are asked for at once: few after a leap, and more the longer they are read in their order. */
const FEW = 256
const MOST = 16_384

/**
 * Sources of contents in git's store, by name. The contents are as git holds them: line endings and filters of the
 * work tree are not applied, and a file in large file storage is the text that points at it. Sources that are read in
 * their order cost one call of git for many.
 */
export function contentSources(repository: Repository, idsByName: ReadonlyMap<string, string>): readonly Source[] {
  const files = [...idsByName].sort(([a], [b]) => (a < b ? -1 : 1))
  const ids = files.map(([, id]) => id)
  const read = createReader(repository, ids)
  return files.map(([name], index) => ({ name, read: () => read(index) }))
}

/** Reads contents by their index in `ids`. Some that follow are read with one, and kept until one is not among them. */
export function createReader(repository: Repository, ids: readonly string[]): (index: number) => Reading {
  let start = 0
  let kept: Contents = { blobs: [] }
  let ahead = FEW
  return (index) => {
    const end = start + kept.blobs.length
    if (index < start || index >= end) {
      ahead = index >= end && index < end + ahead ? Math.min(ahead * 4, MOST) : FEW
      start = index
      kept = readContents(repository, ids.slice(start, start + ahead))
    }
    return readingOf(kept, index - start)
  }
}

interface Contents {
  /** Of the first ids, in their order; undefined for one that is missing. */
  readonly blobs: readonly (Buffer | undefined)[]
  /** Why git ended after them. */
  readonly problem?: string
}

function readContents(repository: Repository, ids: readonly string[], room = ROOM): Contents {
  const list = ids.map((id) => `${id}\n`).join('')
  const { output, problem } = askGit(repository, ['cat-file', '--batch', '--buffer'], list, room)
  const blobs = [...blobsIn(output)]
  if (problem !== undefined) return { blobs, problem }
  return blobs.length > 0 ? { blobs } : readContents(repository, ids.slice(0, 1), Number.POSITIVE_INFINITY)
}

/** Each content comes after a line with its id, type and length; a missing one is a line with the id and a word. */
function* blobsIn(output: Buffer): Generator<Buffer | undefined> {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1
    if (start === 0) return
    const [, type, length] = output.toString('latin1', at, start - 1).split(' ')
    const end = start + Number(length)
    if (end > output.length) return
    yield type === 'blob' ? output.subarray(start, end) : undefined
    at = length === undefined ? start : end + 1
  }
}

function readingOf({ blobs, problem }: Contents, position: number): Reading {
  const blob = blobs[position]
  if (blob === undefined) return { unreadable: problem ?? 'git lacks its content' }
  try {
    return { text: decodeText(blob) }
  } catch (error) {
    return { unreadable: messageOf(error) }
  }
}
