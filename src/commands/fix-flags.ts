import * as Flags from '@oclif/core/flags'

const IN_PLACE_OF_FINDINGS = ['update-baseline', 'prune-baseline']

/** The flags that mend what is found. */
export const FIX_FLAGS = {
  fix: Flags.boolean({
    description: 'mend what can safely be mended, and report what is left',
    exclusive: ['fix-dry-run', 'diff', 'staged', ...IN_PLACE_OF_FINDINGS],
  }),
  'fix-dry-run': Flags.boolean({
    description: 'report what --fix would leave, and write nothing',
    exclusive: ['diff', ...IN_PLACE_OF_FINDINGS],
  }),
  diff: Flags.boolean({
    description: 'print what --fix would change in place of the report, and exit with 1 if that is anything',
    exclusive: ['format', 'output', ...IN_PLACE_OF_FINDINGS],
  }),
  'unsafe-fixes': Flags.boolean({
    description: 'with --fix, --fix-dry-run or --diff: mend also by guessing, such as the only name that is near',
    relationships: [{ type: 'some', flags: ['fix', 'fix-dry-run', 'diff'] }],
  }),
}

export type FixMode = 'write' | 'report' | 'diff'

export type FixFlags = { readonly [name in keyof typeof FIX_FLAGS]: boolean }

export function fixModeOf(flags: FixFlags): FixMode | undefined {
  if (flags.fix) return 'write'
  if (flags['fix-dry-run']) return 'report'
  return flags.diff ? 'diff' : undefined
}
