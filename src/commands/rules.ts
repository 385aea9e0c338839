import { Command } from '@oclif/core/command'
import * as Flags from '@oclif/core/flags'
import { CATALOGUE } from '../rules/index.ts'

export default class Rules extends Command {
  static override summary = 'List the rules.'

  static override flags = {
    json: Flags.boolean({ description: 'print the whole catalogue as JSON' }),
  }

  async run(): Promise<void> {
    const { flags } = await this.parse(Rules)
    if (flags.json) {
      const facts = CATALOGUE.map(({ id, group, kinds, severity, summary, why, source, fix }) => {
        return { id, group, kinds, severity, summary, why, source, fix }
      })
      this.log(JSON.stringify(facts, undefined, 2))
      return
    }
    const width = Math.max(...CATALOGUE.map(({ id }) => id.length))
    for (const { id, severity, summary } of CATALOGUE) {
      this.log(`${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${summary}`)
    }
  }
}
