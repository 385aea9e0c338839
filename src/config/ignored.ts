import { dirname } from 'node:path'
import ignore from 'ignore'
import type { IgnoreRules } from '../load/gitignore.ts'
import type { Settings } from './settings.ts'

/** What the config leaves out of folders and globs. */
export function ignoredBy({ file, ignore: patterns }: Settings): IgnoreRules {
  if (file === undefined || patterns.length === 0) return []
  return [{ folder: dirname(file), rules: ignore().add(patterns.map(({ value }) => value)) }]
}
