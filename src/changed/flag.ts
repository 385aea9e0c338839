import { existsSync } from 'node:fs'

const FLAG = '--changed'

/**
 * Arguments in which the flag has a value, an empty one where it names no commit: values are all that the parser knows.
 * As for git, a word is the name of a commit unless it is a flag or there is a file of that name.
 */
export function withRef(argv: readonly string[]): string[] {
  const flag = argv.indexOf(FLAG)
  const end = argv.indexOf('--')
  const next = argv[flag + 1]
  const isRead = flag !== -1 && (end === -1 || flag < end)
  const isBare = next === undefined || next.startsWith('-') || existsSync(next)
  return isRead && isBare ? argv.with(flag, `${FLAG}=`) : [...argv]
}
