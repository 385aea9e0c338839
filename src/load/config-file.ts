import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workTreeOf } from './repository.ts'

/** These are no manifests, wherever they lie. */
export const CONFIG_NAME = 'cosmos.config.yaml'
export const BASELINE_NAME = 'cosmos.baseline.json'

/** The config of a folder or of the nearest one around it, up to the root of the work tree and never beyond. */
export function findConfig(folder: string): string | undefined {
  const root = workTreeOf(folder) ?? folder
  for (let current = folder; ; current = dirname(current)) {
    const file = join(current, CONFIG_NAME)
    if (existsSync(file)) return file
    if (current === root) return undefined
  }
}
