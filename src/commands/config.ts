import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import { loadSettings } from '../config/load.ts'
import { settingsAsJson, showSettings } from '../config/show.ts'
import { print, say } from '../output.ts'
import { visible } from '../report/report.ts'
import { SETTING_FLAGS } from './setting-flags.ts'

export default class Config extends Command {
  static override summary = 'Print the settings that hold here, and where each comes from.'

  static override description =
    `Takes the flags of "lint" that are settings, to show what they change. The output is a config itself.`

  static override flags = {
    ...SETTING_FLAGS,
    json: Flags.boolean({ description: 'print the settings as JSON' }),
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Config)
    const loaded = loadSettings(flags)
    if ('problems' in loaded) {
      for (const problem of loaded.problems) say(`cosmos: ${visible(problem)}\n`)
      process.exitCode = 2
      return
    }
    print(flags.json ? settingsAsJson(loaded.settings) : showSettings(loaded.settings))
  }
}
