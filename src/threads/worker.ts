import { parentPort, workerData } from 'node:worker_threads'
import type { Levels } from '../config/levels.ts'
import { type Gathered, gather } from '../gather.ts'
import { fileSource } from '../load/paths.ts'
import { createStats, type Stats } from '../stats.ts'

/** What a thread is to read. */
export interface Assignment {
  /** The files, and which of them are context. */
  readonly files: readonly (readonly [path: string, isContext: boolean])[]
  readonly namespace: string
  readonly levels: Levels
  readonly maxFileMiB: number | undefined
  readonly maxDocuments: number | undefined
  readonly withExcerpts: boolean | undefined
  readonly wantsStats: boolean
}

/** What a thread tells of its files: portions, in the order of the files, and at the end where its time went. */
export type Message = { readonly portion: Gathered } | { readonly stats: Stats | undefined }

/** How many files are told of at a time, so that no message gets too large. */
const PORTION = 4096

/** Reads and judges the files that the thread was started with. */
export function work(): void {
  const { files, namespace, levels, maxFileMiB, maxDocuments, withExcerpts, wantsStats }: Assignment = workerData
  const stats = wantsStats ? createStats() : undefined
  const options = { ...levels, namespace, maxDocuments, withExcerpts, stats }
  const items = files.map(([path, isContext]) => ({ source: fileSource(path, maxFileMiB), isContext }))
  for (let start = 0; start < items.length; start += PORTION) {
    const gathered = gather(items.slice(start, start + PORTION), options)
    tell({ portion: gathered })
  }
  tell({ stats })
}

function tell(message: Message): void {
  parentPort?.postMessage(message)
}
