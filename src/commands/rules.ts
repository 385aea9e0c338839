import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import { print } from '../output.ts'
import { CATALOGUE } from '../rules/index.ts'

export default class Rules extends Command {
  static override summary = 'List the rules.'

  static override flags = {
    json: Flags.boolean({ description: 'print the whole catalogue as JSON' }),
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Rules)
    if (flags.json) {
      const facts = CATALOGUE.map(({ id, group, kinds, severity, summary, why, source, fix, autofix = 'none' }) => {
        return { id, group, kinds, severity, summary, why, source, fix, autofix }
      })
      print(`${JSON.stringify(facts, undefined, 2)}\n`)
      return
    }
    const width = Math.max(...CATALOGUE.map(({ id }) => id.length))
    const lines = CATALOGUE.map(({ id, severity, summary }) => {
      return `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${summary}\n`
    })
    print(lines.join(''))
  }
}
