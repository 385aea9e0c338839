import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { addTo } from '../add-to.ts'
import { type Gathered, type GatherOptions, gather, type Item, join } from '../gather.ts'
import { PACKAGE_ROOT } from '../package-root.ts'
import type { Stats } from '../stats.ts'
import type { Assignment, Message } from './worker.ts'

/** The bundle, which exports what a thread does. */
const PROGRAM = `${PACKAGE_ROOT}/dist/cosmos.cjs`

/** With fewer files than this for each thread, the start of another one takes longer than it saves. */
const WORTH_A_THREAD = 100_000
const MOST_THREADS = 4

/** How many threads read so many files fastest. */
export function usualThreads(files: number): number {
  const worth = Math.min(Math.floor(files / WORTH_A_THREAD), MOST_THREADS)
  return worth > 1 ? Math.min(worth, availableParallelism()) : 1
}

/**
 * Reads and judges files in this thread and in others: each takes a stretch of the files, so that together they give
 * what one thread would.
 */
export async function gatherInThreads(
  threads: number,
  items: readonly Item[],
  options: GatherOptions,
): Promise<Gathered> {
  const share = Math.ceil(items.length / threads)
  const others = []
  for (let start = share; start < items.length; start += share) {
    others.push(assign(items.slice(start, start + share), options))
  }
  const own = gather(items.slice(0, share), { ...options, onRead: inStep(threads, options.onRead) })
  const portions = await Promise.all(others)
  return join([own, ...portions.flat()])
}

/** While this thread reads one file, so does each of the others. */
function inStep(threads: number, onRead: (() => void) | undefined): (() => void) | undefined {
  if (onRead === undefined) return undefined
  return () => {
    for (let thread = 0; thread < threads; thread += 1) onRead()
  }
}

/** Starts a thread; gives what it has gathered, portion by portion. */
function assign(items: readonly Item[], options: GatherOptions): Promise<readonly Gathered[]> {
  const { namespace, severities, overrides, maxFileMiB, maxDocuments, withExcerpts, stats } = options
  const assignment: Assignment = {
    files: items.map(({ source, isContext }) => [source.path ?? source.name, isContext]),
    namespace,
    levels: { severities, overrides },
    maxFileMiB,
    maxDocuments,
    withExcerpts,
    wantsStats: stats !== undefined,
  }
  return new Promise((resolve, reject) => {
    const portions: Gathered[] = []
    const worker = new Worker(`require(${JSON.stringify(PROGRAM)}).work()`, { eval: true, workerData: assignment })
    worker.on('message', (message: Message) => {
      if ('portion' in message) portions.push(message.portion)
      else {
        addStats(stats, message.stats)
        resolve(portions)
      }
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`a thread ended with ${code} before its work was done`)))
  })
}

function addStats(sum: Stats | undefined, part: Stats | undefined): void {
  if (sum === undefined || part === undefined) return
  for (const [stage, milliseconds] of part.stages) addTo(sum.stages, stage, milliseconds)
  for (const [rule, milliseconds] of part.rules) addTo(sum.rules, rule, milliseconds)
}
