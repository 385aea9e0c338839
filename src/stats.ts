import { addTo } from './add-to.ts'

/** Where the time of a run goes, in milliseconds. What several threads do counts for each of them. */
export interface Stats {
  /** By stage of the pipeline. */
  readonly stages: Map<string, number>
  /** By rule. What several rules ask of the fleet is found out for the first of them. */
  readonly rules: Map<string, number>
}

export function createStats(): Stats {
  return { stages: new Map(), rules: new Map() }
}

/** Does a part of the work, and notes the time that it takes where anybody asks for it. */
export function timed<T>(times: Map<string, number> | undefined, name: string, work: () => T): T {
  if (times === undefined) return work()
  const started = performance.now()
  const result = work()
  addTo(times, name, performance.now() - started)
  return result
}

const MOST_RULES = 20

/** Each stage, and the rules that took longest, in milliseconds. */
export function statsTable({ stages, rules }: Stats): string {
  const slowest = [...rules].sort(([, a], [, b]) => b - a).slice(0, MOST_RULES)
  const rows = (times: Iterable<readonly [string, number]>): string =>
    Array.from(times, ([name, time]) => `${time.toFixed(1).padStart(10)} ms  ${name}\n`).join('')
  return `time by stage\n${rows(stages)}time by rule\n${rows(slowest)}`
}
