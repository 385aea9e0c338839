import * as Args from '@oclif/core/args'
import { Command } from '@oclif/core/command'
import { guideTo } from '../guide.ts'
import { print } from '../output.ts'
import { CATALOGUE, explainUnknownRule } from '../rules/index.ts'

export default class Explain extends Command {
  static override summary = 'Explain a rule: why, source, and an example with its output.'

  static override args = {
    rule: Args.string({ description: 'id of the rule, as "cosmos rules" lists it', required: true, ignoreStdin: true }),
  }

  async run(): Promise<void> {
    const { args } = await this.parse(Explain)
    const rule = CATALOGUE.find(({ id }) => id === args.rule)
    if (rule === undefined) this.error(explainUnknownRule(args.rule), { exit: 2 })
    print(guideTo(rule))
  }
}
