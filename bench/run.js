import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { circumstances, kubeconformVersion } from './circumstances.js'
import { FLEET_NAMES, textsOf, writeEach } from './fleets.js'
import { compare, measure, medianOf } from './measure.js'
import { comparisonTable, costTable, shareTable, targetTable, titleOf } from './tables.js'

/** @typedef {import('./measure.js').Command} Command */
/** @typedef {import('./fleets.js').FleetName} FleetName */
/** @typedef {import('./tables.js').Row} Row */
/** @typedef {{ fleet: FleetName, count: number, each: string, joined: string }} Fleet where it is, in both forms */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = join(ROOT, 'docs/performance.md')
const BIN = join(ROOT, 'bin/run.js')
const NODE = process.execPath
/** A file of several objects and findings, as somebody may have written it. */
const SAMPLE = join(ROOT, 'fixtures/fleets/site-broken/peers.yaml')
const SIZES = [1, 1000, 10_000, 100_000]
const COSTS = [12_500, 25_000, 50_000, 100_000]

process.env.PATH += delimiter + join(homedir(), 'go/bin')
// Such as NODE_EXTRA_CA_CERTS: with it bare Node starts in more than twice the time, and what a program adds looks small.
for (const name of Object.keys(process.env)) if (name.startsWith('NODE_')) delete process.env[name]

/** @type {Command} */
const BARE_NODE = { args: [NODE, '-e', '0'], exit: 0 }

/**
 * @param {FleetName} fleet
 * @param {string} path
 * @param {readonly string[]} options
 * @returns {Command}
 */
function lint(fleet, path, options = []) {
  return { args: [NODE, BIN, 'lint', path, ...options], exit: exitFor(fleet) }
}

/**
 * @param {FleetName} fleet
 * @param {string} path
 * @returns {Command}
 */
function kubeconform(fleet, path) {
  const schemas = join(ROOT, 'schemas/{{.ResourceKind}}.json')
  const args = ['kubeconform', '-strict', '-schema-location', schemas, '-skip', 'Secret', path]
  return { args, exit: exitFor(fleet) }
}

/** @param {FleetName} fleet */
function exitFor(fleet) {
  return fleet === 'faulty' ? 1 : 0
}

/** @param {number} count */
function roundsFor(count) {
  if (count === 1) return 21
  return count < 100_000 ? 5 : 3
}

/**
 * @param {string} folder
 * @param {FleetName} fleet
 * @param {number} count
 * @returns {Fleet}
 */
function write(folder, fleet, count) {
  const each = join(folder, `${fleet}-${count}`)
  const joined = `${each}.yaml`
  const texts = textsOf(fleet, count)
  writeEach(each, texts)
  writeFileSync(joined, texts.join('---\n'))
  return { fleet, count, each, joined }
}

/** @param {Fleet} fleet */
function remove({ each, joined }) {
  rmSync(each, { recursive: true })
  rmSync(joined)
}

/**
 * @param {Fleet} fleet
 * @returns {Row[]}
 */
function compareWithNode({ fleet, count, joined }) {
  const files = [{ title: `${titleOf(fleet, count)}, one file`, path: joined }]
  if (fleet === 'faulty') files.push({ title: 'site-broken/peers.yaml', path: SAMPLE })
  return files.map(({ title, path }) => {
    return { title, fleet, count, ...compare(roundsFor(count), lint(fleet, path), BARE_NODE) }
  })
}

/**
 * @param {Fleet} fleet
 * @param {boolean} hasOther
 * @returns {Row[]}
 */
function compareWithKubeconform({ fleet, count, each, joined }, hasOther) {
  /** @type {{ form: string, path: string, isVerdictOnly?: boolean }[]} */
  const forms = [{ form: 'a file each', path: each }]
  if (fleet === 'clean') {
    forms.push({ form: 'one file', path: joined }, { form: 'verdict only', path: each, isVerdictOnly: true })
  }
  return forms.map(({ form, path, isVerdictOnly }) => {
    const title = `${titleOf(fleet, count)}, ${form}`
    const ours = lint(fleet, path, isVerdictOnly ? ['--config', verdictOnly(each)] : [])
    const theirs = hasOther ? kubeconform(fleet, path) : undefined
    return { title, fleet, count, isVerdictOnly, ...compare(roundsFor(count), ours, theirs) }
  })
}

/**
 * Writes a config that leaves only what the API server would say, which is near to what kubeconform checks.
 *
 * @param {string} fleet the folder beside which it is
 */
function verdictOnly(fleet) {
  const { stdout } = spawnSync(NODE, [BIN, 'rules', '--json'], { encoding: 'utf8' })
  /** @type {{ id: string, group: string }[]} */
  const rules = JSON.parse(stdout)
  const others = rules.filter(({ group }) => group !== 'verdict')
  const file = `${fleet}-config.yaml`
  writeFileSync(file, `rules:\n${others.map(({ id }) => `  ${id}: off\n`).join('')}`)
  return file
}

/**
 * The share of each stage in the time of a run in one thread, the quickest of three. What is left is the start of the
 * program and its end.
 *
 * @param {Fleet} fleet
 * @returns {ReadonlyMap<string, number>}
 */
function sharesOf({ each }) {
  const runs = Array.from({ length: 3 }, () => runWithStats(each)).sort((a, b) => a.wall - b.wall)
  const { stderr, wall } = runs[0] ?? { stderr: '', wall: 0 }
  const [, stages = ''] = stderr.split(/time by \w+\n/)
  const times = Array.from(stages.matchAll(/^ *([\d.]+) ms {2}(.*)$/gm), ([, time, stage = '']) => {
    return /** @type {const} */ ([stage, Number(time) / wall])
  })
  const rest = 1 - times.reduce((sum, [, share]) => sum + share, 0)
  return new Map([...times, ['start and the rest', rest]])
}

/** @param {string} path */
function runWithStats(path) {
  const started = performance.now()
  const { stderr } = spawnSync(NODE, [BIN, 'lint', path, '--stats', '--threads', '1'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return { stderr, wall: performance.now() - started }
}

/**
 * What a clean manifest costs in fleets of several sizes, measured in turn.
 *
 * @param {string} folder
 * @param {number} largest
 */
function costs(folder, largest) {
  const counts = COSTS.filter((count) => count <= largest)
  if (counts.length > 0) console.error('measuring what a manifest costs')
  const fleets = counts.map((count) => write(folder, 'clean', count))
  const rounds = Array.from({ length: 3 }, () => fleets.map(({ each }) => measure(lint('clean', each))))
  for (const fleet of fleets) remove(fleet)
  return counts.map((count, at) => ({ count, usage: medianOf(rounds.flatMap((round) => round[at] ?? [])) }))
}

/**
 * @param {string} folder
 * @param {FleetName} name
 * @param {number} count
 * @param {boolean} hasOther
 */
function measureFleet(folder, name, count, hasOther) {
  console.error(`measuring ${titleOf(name, count)}`)
  const fleet = write(folder, name, count)
  const rows = count === 1 ? compareWithNode(fleet) : compareWithKubeconform(fleet, hasOther)
  const shares = sharesOf(fleet)
  remove(fleet)
  return { name, count, rows, shares }
}

/**
 * All tables in Markdown, which can be read as they are.
 *
 * @param {string} folder
 * @param {readonly number[]} sizes
 */
function results(folder, sizes) {
  const version = kubeconformVersion()
  const heading = circumstances(version)
  const fleets = sizes.flatMap((count) => {
    const names = FLEET_NAMES.filter((name) => count > 1 || name !== 'mixed')
    return names.map((name) => measureFleet(folder, name, count, version !== undefined))
  })
  const rows = fleets.flatMap((fleet) => fleet.rows)
  const largest = Math.max(...sizes)
  const tables = [
    comparisonTable('node -e 0', rows.filter(isSingle)),
    comparisonTable(
      'kubeconform',
      rows.filter((row) => !isSingle(row)),
    ),
    targetTable(rows),
    shareTable(fleets.filter(({ name, count }) => name === 'clean' || count === largest)),
    costTable(costs(folder, largest)),
  ]
  return [heading, ...tables.filter((text) => text !== '')].join('\n\n')
}

/** @param {Row} row */
function isSingle({ count }) {
  return count === 1
}

/**
 * Replaces the results on the page.
 *
 * @param {string} text
 */
function keep(text) {
  const [before = '', , after = ''] = readFileSync(PAGE, 'utf8').split(/^<!-- (?:results|end) -->\n/m)
  writeFileSync(PAGE, `${before}<!-- results -->\n\n${text}\n\n<!-- end -->\n${after}`)
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean' } } })
const folder = mkdtempSync(join(tmpdir(), 'cosmos-bench-'))
try {
  const text = results(folder, positionals.length > 0 ? positionals.map(Number) : SIZES)
  console.log(text)
  if (values.keep) keep(text)
} finally {
  rmSync(folder, { recursive: true })
}
