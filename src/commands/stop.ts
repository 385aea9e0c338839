import type { Command } from '@oclif/core/command'
import { type ConfigFlags, loadSettings } from '../config/load.ts'
import type { Settings } from '../config/settings.ts'
import { visible } from '../report/report.ts'

/** Ends a command that cannot do its job, with the reasons. */
export function stop(command: Command, problems: readonly string[]): never {
  command.error(problems.map(visible).join('\ncosmos: '), { exit: 2 })
}

/** The settings of a run, or its end. */
export function settingsFor(command: Command, flags: ConfigFlags): Settings {
  const loaded = loadSettings(flags)
  return 'problems' in loaded ? stop(command, loaded.problems) : loaded.settings
}
