import { spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'

/**
 * What `go install` builds does not know its own version, but Go does.
 *
 * @returns {string | undefined} undefined where there is no kubeconform
 */
export function kubeconformVersion() {
  const { stdout, status } = spawnSync('kubeconform', ['-v'], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const command = 'go version -m "$(command -v kubeconform)"'
  const modules = spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout
  return /\tmod\t\S+\tv(\S+)/.exec(modules)?.[1] ?? stdout.trim()
}

/**
 * When and on what a run is measured, in a line.
 *
 * @param {string | undefined} other the version of kubeconform
 */
export function circumstances(other) {
  const [{ model = 'unknown CPU' } = {}, ...more] = cpus()
  const machine = `${model.trim()}, ${more.length + 1} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const versions = `Node ${process.version}, ${other === undefined ? 'no kubeconform' : `kubeconform ${other}`}`
  const date = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  return `${date}; ${machine}; ${versions}; load before the run ${loadavg()[0]?.toFixed(1)}.`
}
