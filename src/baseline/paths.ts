import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { isGlob, withSlashes } from '../load/names.ts'
import type { Baseline } from './entry.ts'

/** Standard input. */
const STDIN = '-'

/** The paths of a run as its baseline has them: from its folder, so that they hold in every clone. */
export function pathsFrom(file: string, paths: readonly string[]): readonly string[] {
  const folder = dirname(resolve(file))
  const recorded = paths.map((path) => (path === STDIN ? path : withSlashes(relative(folder, resolve(path))) || '.'))
  return [...new Set(recorded)].sort()
}

/** What a baseline was made of and a run does not look at. What is no longer there cannot be looked at. */
export function pathsMissed(file: string, { paths }: Baseline, run: readonly string[]): readonly string[] {
  const folder = dirname(resolve(file))
  return paths.filter((path) => {
    if (path === STDIN) return !run.includes(path)
    const absolute = resolve(folder, path)
    const isCovered = run.some((other) => other !== STDIN && isWithin(absolute, resolve(other)))
    return !isCovered && (isGlob(path) || existsSync(absolute))
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`)
}
