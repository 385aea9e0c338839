import { resolve } from 'node:path'
import { findConfig } from '../load/config-file.ts'
import { displayName } from '../load/names.ts'
import { readText } from '../load/read.ts'
import { workTreeOf } from '../load/repository.ts'
import { readConfig } from './read.ts'
import { type SettingFlags, type Settled, settle } from './settings.ts'

export interface ConfigFlags extends SettingFlags {
  readonly config?: string | undefined
  readonly 'no-config'?: boolean | undefined
}

/** The settings that hold in the working directory, or why there are none, in a sentence each. */
export function loadSettings(flags: ConfigFlags): Settled {
  const file = flags['no-config'] ? undefined : (flags.config ?? findConfig(process.cwd()))
  if (file === undefined) return settle(undefined, flags, displayName(workTreeOf(process.cwd()) ?? process.cwd()))
  const name = displayName(resolve(file))
  const reading = readText(file)
  if ('unreadable' in reading) return { problems: [`cannot read ${name}: ${reading.unreadable}`] }
  const read = readConfig(name, reading.text)
  return 'problems' in read ? read : settle(read.config, flags)
}
