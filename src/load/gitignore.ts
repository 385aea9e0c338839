import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { readText } from './read.ts'
import { workTreeOf } from './repository.ts'

/** The .gitignore files that hold for a folder, from the root of the work tree down. */
export type IgnoreRules = readonly { readonly folder: string; readonly rules: Ignore }[]

/** The rules for a folder and what lies in it; undefined outside of a git work tree. */
export function ignoreRulesOf(folder: string): IgnoreRules | undefined {
  const root = workTreeOf(folder)
  if (root === undefined) return undefined
  const folders = [folder]
  for (let current = folder; current !== root; ) {
    current = dirname(current)
    folders.unshift(current)
  }
  return folders.reduce<IgnoreRules>(withRulesIn, [])
}

export function withRulesIn(outer: IgnoreRules, folder: string): IgnoreRules {
  const file = join(folder, '.gitignore')
  const reading = existsSync(file) ? readText(file) : undefined
  // To git too, a folder of this name says nothing.
  if (reading === undefined || 'unreadable' in reading) return outer
  return [...outer, { folder, rules: ignore().add(reading.text) }]
}

/** The last rule that matches decides, and those of inner folders come last. */
export function isIgnored(path: string, isFolder: boolean, ignoreRules: IgnoreRules | undefined): boolean {
  if (ignoreRules === undefined || ignoreRules.length === 0) return false
  let ignored = false
  for (const { folder, rules } of ignoreRules) {
    const inside = relative(folder, path).split(sep).join('/')
    if (inside === '' || inside.startsWith('../')) continue
    const verdict = rules.test(isFolder ? `${inside}/` : inside)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}
