// Runs cosmos lint as a step of a GitHub workflow. Inputs come as variables of the environment.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COSMOS = fileURLToPath(new URL('../bin/run.js', import.meta.url))
const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY, RUNNER_TEMP = tmpdir() } = process.env

const report = join(mkdtempSync(join(RUNNER_TEMP, 'cosmos-lint-')), 'report.json')
const outputs = [`json:${report}`, ...input('sarif-file').map((file) => `sarif:${file}`)]
if (GITHUB_STEP_SUMMARY) outputs.push(`markdown:${GITHUB_STEP_SUMMARY}`)
const settings = ['config', 'fail-on', 'severity', 'context'].flatMap((name) => flags(name, input(name)))
const all = ['--format=github', ...flags('output', outputs), ...settings, ...changed(), '--', ...input('paths')]
process.exitCode = lint(all)
if (GITHUB_OUTPUT && existsSync(report)) appendFileSync(GITHUB_OUTPUT, counts(report))

/**
 * @param {readonly string[]} args
 * @returns {number} the exit code
 */
function lint(args) {
  const options = /** @type {const} */ ({ encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY })
  const { error, status, signal, stdout, stderr } = spawnSync(process.execPath, [COSMOS, 'lint', ...args], options)
  // What kept the command from its job comes first, as GitHub keeps ten errors.
  if (status === 0 || status === 1) process.stderr.write(stderr)
  else process.stdout.write(`::error title=cosmos lint::${escapeData(stderr || String(error ?? signal))}\n`)
  process.stdout.write(stdout)
  return status ?? 2
}

/**
 * In a pull request, only what it causes is reported, if the commit that it is compared with is there.
 *
 * @returns {readonly string[]}
 */
function changed() {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH } = process.env
  const isWanted = input('changed')[0] !== 'false'
  if (!isWanted || GITHUB_EVENT_NAME !== 'pull_request' || !GITHUB_EVENT_PATH) return []
  const base = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')).pull_request?.base?.sha
  if (typeof base !== 'string') return []
  if (spawnSync('git', ['cat-file', '-e', `${base}^{commit}`]).status === 0) return ['--changed=']
  process.stdout.write('All findings are reported: the clone lacks the base of the pull request; set fetch-depth: 0\n')
  return []
}

/**
 * The lines of an input; none when it is not set.
 *
 * @param {string} name
 * @returns {readonly string[]}
 */
function input(name) {
  const lines = (process.env[`INPUT_${name.toUpperCase()}`] ?? '').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/**
 * @param {string} name
 * @param {readonly string[]} values
 * @returns {readonly string[]}
 */
function flags(name, values) {
  return values.map((value) => `--${name}=${value}`)
}

/**
 * One command, however many lines the text has.
 *
 * @param {string} text
 */
function escapeData(text) {
  return text.trim().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** @param {string} file */
function counts(file) {
  const { errors, warnings } = JSON.parse(readFileSync(file, 'utf8')).summary
  return `errors=${errors}\nwarnings=${warnings}\nreport=${file}\n`
}
