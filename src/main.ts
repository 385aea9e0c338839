import { Config } from '@oclif/core/config'
import { helpAddition, run } from '@oclif/core/run'
import { settings } from '@oclif/core/settings'
import { COMMANDS } from './commands/index.ts'
import { endQuietly, say } from './output.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import { visible } from './report/report.ts'
import { VERSION } from './version.ts'

/** Runs the command line. Every way out sets the exit code: 0, 1 for findings, 2 when the job could not be done. */
export async function main(argv: readonly string[]): Promise<void> {
  // The compiled code runs, also inside a checkout.
  settings.enableAutoTranspile = false
  try {
    await dispatch([...argv])
  } catch (error) {
    process.exitCode = report(error)
  }
}

/** Runs a command that is named right away by itself: what oclif finds out before takes longer than to lint a file. */
async function dispatch(argv: string[]): Promise<void> {
  const [name = '', ...rest] = argv
  const config = new BareConfig({ root: PACKAGE_ROOT })
  if (isCommand(name) && !helpAddition(argv, config)) return new COMMANDS[name](rest, config).run()
  process.stdout.on('error', endQuietly)
  await run(argv, PACKAGE_ROOT)
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name)
}

/** What a command needs of oclif's Config, which knows no plugins and thus no hooks before it is loaded. */
class BareConfig extends Config {
  override bin = 'cosmos'
  override version = VERSION
  override pjson = { name: 'cosmos-lint', version: VERSION, oclif: {} }
  override async runHook() {
    return { failures: [], successes: [] }
  }
}

/** Says what went wrong and returns the exit code for it. */
function report(error: unknown): number {
  if (isOclifError(error)) {
    if (error.code === 'EEXIT') return error.oclif.exit ?? 0
    say(`cosmos: ${visibleLines(error.message)}\n`)
    return 2
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  say(
    `cosmos: crashed with ${visible(what)}; this is a bug, please report it with the command and the output of COSMOS_DEBUG=1\n`,
  )
  if (process.env.COSMOS_DEBUG && error instanceof Error) say(`${visibleLines(error.stack ?? '')}\n`)
  return 2
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

function isOclifError(error: unknown): error is Error & { code?: string; oclif: { exit?: number } } {
  return error instanceof Error && 'oclif' in error
}
