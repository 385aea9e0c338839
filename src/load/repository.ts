import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the git work tree around a folder. */
export function workTreeOf(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}
