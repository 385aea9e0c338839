import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @typedef {{ args: readonly string[], exit: number }} Command with the exit code that it is to have */
/** @typedef {{ cpu: number, wall: number, megabytes: number }} Usage CPU and wall time in seconds, peak memory in MiB */
/** @typedef {{ ours: Usage, theirs?: Usage, ratio?: Usage }} Measured medians, and the medians of ours / theirs */

const MEASURE = fileURLToPath(new URL('measure.py', import.meta.url))

/**
 * Runs a command once. Node has no word on what a child used, so Python asks.
 *
 * @param {Command} command
 * @returns {Usage}
 */
export function measure({ args, exit }) {
  const { error, stderr, stdout } = spawnSync('python3', [MEASURE, ...args], { encoding: 'utf8' })
  if (error !== undefined || stdout === '') throw new Error(`python3 cannot measure: ${error?.message ?? stderr}`)
  const { status, ...usage } = JSON.parse(stdout)
  if (status !== exit) throw new Error(`${args.join(' ')} ended with ${status} instead of ${exit}`)
  return usage
}

/**
 * Measures two commands in turn, so that a slow moment of the machine slows both.
 *
 * @param {number} rounds
 * @param {Command} ours
 * @param {Command | undefined} theirs
 * @returns {Measured}
 */
export function compare(rounds, ours, theirs) {
  const runs = Array.from({ length: rounds }, () => ({ ours: measure(ours), theirs: theirs && measure(theirs) }))
  const median = medianOf(runs.map((run) => run.ours))
  const pairs = runs.flatMap((run) => (run.theirs === undefined ? [] : [{ ours: run.ours, theirs: run.theirs }]))
  if (pairs.length === 0) return { ours: median }
  const ratios = pairs.map((pair) => combine((part) => pair.ours[part] / pair.theirs[part]))
  return { ours: median, theirs: medianOf(pairs.map((pair) => pair.theirs)), ratio: medianOf(ratios) }
}

/**
 * @param {readonly Usage[]} usages
 * @returns {Usage}
 */
export function medianOf(usages) {
  return combine((part) => {
    const values = usages.map((usage) => usage[part]).sort((a, b) => a - b)
    return values[Math.floor(values.length / 2)] ?? Number.NaN
  })
}

/**
 * @param {(part: keyof Usage) => number} get
 * @returns {Usage}
 */
function combine(get) {
  return { cpu: get('cpu'), wall: get('wall'), megabytes: get('megabytes') }
}
