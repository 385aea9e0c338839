/** @typedef {import('./measure.js').Usage} Usage */
/** @typedef {import('./measure.js').Measured} Measured */
/** @typedef {import('./fleets.js').FleetName} FleetName */
/** @typedef {{ title: string, fleet: FleetName, count: number, isVerdictOnly?: boolean | undefined } & Measured} Row */
/** @typedef {{ name: FleetName, count: number, shares: ReadonlyMap<string, number> }} Shares of a run, by stage */

/**
 * What is wanted at most: CPU and wall time as a ratio to the other program, memory in MiB.
 *
 * @type {readonly ({ fleet: FleetName, count: number } & Partial<Usage>)[]}
 */
const TARGETS = [
  { count: 1, fleet: 'clean', cpu: 1.5 },
  { count: 1, fleet: 'faulty', cpu: 1.5 },
  { count: 10_000, fleet: 'clean', cpu: 0.5, wall: 0.6 },
  { count: 100_000, fleet: 'clean', cpu: 0.25, wall: 0.25, megabytes: 300 },
  { count: 100_000, fleet: 'mixed', cpu: 0.6, wall: 0.6 },
  { count: 100_000, fleet: 'faulty', cpu: 0.4, wall: 0.4, megabytes: 400 },
]

/**
 * @param {FleetName} fleet
 * @param {number} count
 */
export function titleOf(fleet, count) {
  return `${count.toLocaleString('en')} ${fleet}`
}

/**
 * A table in Markdown that can be read as it is: the first column and one without a title to the left, numbers to the
 * right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  if (rows.length === 0) return ''
  const columns = head.map((title, at) => ({
    width: Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
    isText: at === 0 || title === '',
  }))
  const line = (/** @type {readonly string[]} */ cells) => {
    const padded = columns.map(({ width, isText }, at) =>
      isText ? cells[at]?.padEnd(width) : cells[at]?.padStart(width),
    )
    return `| ${padded.join(' | ')} |`
  }
  const rule = columns.map(({ width, isText }) => (isText ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/**
 * @param {string} other
 * @param {readonly Row[]} rows
 */
export function comparisonTable(other, rows) {
  if (rows.length === 0) return ''
  const both = (/** @type {Row} */ { ours, theirs }, /** @type {keyof Usage} */ part, /** @type {number} */ digits) => {
    const values = theirs === undefined ? [ours] : [ours, theirs]
    return values.map((usage) => usage[part].toFixed(digits)).join(' / ')
  }
  const cells = rows.map((row) => [
    row.title,
    both(row, 'cpu', 2),
    both(row, 'wall', 2),
    both(row, 'megabytes', 0),
    row.ratio?.cpu.toFixed(2) ?? '-',
    row.ratio?.wall.toFixed(2) ?? '-',
  ])
  const isMissing = rows.every(({ theirs }) => theirs === undefined)
  const caption = isMissing ? `Without ${other}, which is not installed:` : `\`cosmos lint\` / \`${other}\`:`
  return `${caption}\n\n${table(['Manifests', 'CPU s', 'wall s', 'peak MiB', 'CPU x', 'wall x'], cells)}`
}

/** @param {readonly Row[]} rows */
export function targetTable(rows) {
  const cells = rows.flatMap((row) => {
    const target = TARGETS.find(({ fleet, count }) => fleet === row.fleet && count === row.count)
    // Targets are for all rules.
    if (target === undefined || row.isVerdictOnly) return []
    const megabytes = verdict(row.ours.megabytes, target.megabytes, 0)
    return [[row.title, verdict(row.ratio?.cpu, target.cpu, 2), verdict(row.ratio?.wall, target.wall, 2), megabytes]]
  })
  return cells.length === 0 ? '' : `Targets:\n\n${table(['Manifests', 'CPU x', 'wall x', 'peak MiB'], cells)}`
}

/**
 * @param {number | undefined} measured
 * @param {number | undefined} most
 * @param {number} digits
 */
function verdict(measured, most, digits) {
  if (measured === undefined || most === undefined) return ''
  const figures = `${measured.toFixed(digits)} of ${most}`
  return measured <= most ? `${figures}, met` : `${figures}, NOT MET`
}

/** @param {readonly Shares[]} runs */
export function shareTable(runs) {
  const stages = [...new Set(runs.flatMap(({ shares }) => [...shares.keys()]))]
  const titles = runs.map(({ name, count }) => (name === 'clean' ? count.toLocaleString('en') : titleOf(name, count)))
  const cells = stages.map((stage) => {
    return [stage, ...runs.map(({ shares }) => `${((shares.get(stage) ?? 0) * 100).toFixed(0)} %`)]
  })
  return `Shares of the time of a run in one thread:\n\n${table(['Stage', ...titles], cells)}`
}

const LONGEST_BAR = 30

/** @param {readonly { count: number, usage: Usage }[]} runs */
export function costTable(runs) {
  if (runs.length === 0) return ''
  const costs = runs.map(({ count, usage }) => (usage.cpu / count) * 1e6)
  const unit = Math.max(...costs) / LONGEST_BAR
  const cells = runs.map(({ count, usage }, at) => {
    const cost = costs[at] ?? 0
    const bar = '#'.repeat(Math.round(cost / unit))
    return [count.toLocaleString('en'), usage.cpu.toFixed(2), usage.megabytes.toFixed(0), cost.toFixed(0), bar]
  })
  const head = ['Manifests', 'CPU s', 'peak MiB', 'CPU µs each', '']
  return `What a clean manifest costs in fleets of several sizes:\n\n${table(head, cells)}`
}
