import * as Args from '@oclif/core/args'
import { Command } from '@oclif/core/command'
import { completionScript, SHELLS } from '../completion/script.ts'
import { print } from '../output.ts'
import { COMMANDS } from './index.ts'

export default class Completion extends Command {
  static override summary = 'Print what makes a shell complete commands, flags, values and rules.'

  static override examples = [
    'in ~/.bashrc: eval "$(<%= config.bin %> completion bash)"',
    'in ~/.zshrc, after compinit: eval "$(<%= config.bin %> completion zsh)"',
    'in ~/.config/fish/config.fish: <%= config.bin %> completion fish | source',
  ]

  static override args = {
    shell: Args.option({ options: SHELLS, ignoreStdin: true })({
      description: 'the shell that reads it',
      required: true,
    }),
  }

  async run(): Promise<void> {
    const { args } = await this.parse(Completion)
    print(completionScript(args.shell, COMMANDS))
  }
}
