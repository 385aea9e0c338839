import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../package-root.ts'
import { bash } from './bash.ts'
import { fish } from './fish.ts'
import { type CommandLine, commandLineOf, type Definition } from './syntax.ts'
import { zsh } from './zsh.ts'

const TABLES = { bash, zsh, fish } as const satisfies Readonly<Record<string, (commandLine: CommandLine) => string>>

export type Shell = keyof typeof TABLES

export const SHELLS = Object.keys(TABLES) as readonly Shell[]

/** What the commands are, and the functions of the shell that know what to make of it. */
export function completionScript(shell: Shell, definitions: Readonly<Record<string, Definition>>): string {
  const functions = readFileSync(join(PACKAGE_ROOT, `completion/cosmos.${shell}`), 'utf8')
  return TABLES[shell](commandLineOf(definitions)) + functions
}
