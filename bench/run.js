import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifests, writeEach } from './generate.js'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))
const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url))
const ROUNDS = 5

/**
 * Runs Node once and returns what it used: CPU and wall time in seconds, peak memory in MiB.
 *
 * @param {string[]} args
 * @returns {{ cpu: number, megabytes: number, wall: number }}
 */
function measure(args) {
  const started = performance.now()
  const { output, status, stderr } = spawnSync('node', ['--require', USAGE, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return { ...JSON.parse(output[3] ?? ''), wall: (performance.now() - started) / 1000 }
}

/**
 * @param {number[]} values
 * @returns {number}
 */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/**
 * Measures a command and bare Node in turn, so that a slow moment of the machine slows both.
 *
 * @param {string} title
 * @param {string[]} args
 */
function compare(title, args) {
  const runs = Array.from({ length: ROUNDS }, () => ({ bare: measure(['-e', '0']), ours: measure(args) }))
  const ratio = median(runs.map(({ bare, ours }) => ours.cpu / bare.cpu))
  const cpu = median(runs.map(({ ours }) => ours.cpu))
  const wall = median(runs.map(({ ours }) => ours.wall))
  const megabytes = median(runs.map(({ ours }) => ours.megabytes))
  const cells = [ratio.toFixed(1), cpu.toFixed(2), wall.toFixed(2), megabytes.toFixed(0)]
  console.log(`${title.padEnd(28)}${cells.map((cell) => cell.padStart(14)).join('')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'cosmos-bench-'))
try {
  console.log(`medians of ${ROUNDS} runs, Node ${process.version}`)
  console.log(
    `${''.padEnd(28)}${['x node -e 0', 'CPU s', 'wall s', 'peak MiB'].map((cell) => cell.padStart(14)).join('')}`,
  )
  for (const count of [1, 1000, 10_000]) {
    const texts = manifests(count)
    const each = join(folder, `each-${count}`)
    const one = join(folder, `one-${count}.yaml`)
    writeEach(each, texts)
    writeFileSync(one, texts.join('---\n'))
    compare(`${count} in files of one`, [BIN, 'lint', each])
    if (count > 1) compare(`${count} in one file`, [BIN, 'lint', one])
  }
} finally {
  rmSync(folder, { recursive: true })
}
