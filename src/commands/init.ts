import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from '@oclif/core/command'
import { INSTALLED_SCHEMA, type StartFile, startFiles } from '../config/start.ts'
import { displayName } from '../load/names.ts'
import { messageOf } from '../load/read.ts'
import { workTreeOf } from '../load/repository.ts'
import { say } from '../output.ts'

export default class Init extends Command {
  static override summary = 'Write a config, a hook for pre-commit and a workflow for GitHub.'

  static override description =
    'Writes into the root of the work tree, or here where there is none. A file that is there already is left as it is.'

  async run(): Promise<void> {
    await this.parse(Init)
    const root = workTreeOf(process.cwd()) ?? process.cwd()
    const files = startFiles(this.config.version, existsSync(join(root, INSTALLED_SCHEMA)))
    for (const file of files) this.start(file, join(root, file.name))
  }

  private start(file: StartFile, path: string): void {
    const name = displayName(path)
    try {
      mkdirSync(dirname(path), { recursive: true })
      if (existsSync(path)) this.log(`${name} is there already${missingIn(file, readFileSync(path, 'utf8'))}`)
      else {
        writeFileSync(path, file.text, { flag: 'wx' })
        this.log(`wrote ${name}${file.next}`)
      }
    } catch (error) {
      say(`cosmos: cannot write ${name}: ${messageOf(error)}\n`)
      process.exitCode = 2
    }
  }
}

function missingIn({ mark, addition }: StartFile, text: string): string {
  return mark.test(text) ? ' and was left as it is' : ` and has no part for cosmos; ${addition}`
}
