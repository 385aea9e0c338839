import * as Flags from '@oclif/core/flags'
import { SEVERITIES } from '../finding.ts'

/** A flag that may be given several times, each time with one value. */
export function repeatable(description: string, helpValue: string) {
  return Flags.string({ description, helpValue, multiple: true, multipleNonGreedy: true })
}

/** The flags that settings come from. */
export const SETTING_FLAGS = {
  config: Flags.string({
    description: 'config to read; by default the nearest cosmos.config.yaml from here up to the root of the work tree',
    helpValue: 'FILE',
  }),
  'no-config': Flags.boolean({ description: 'read no config', exclusive: ['config'] }),
  severity: Flags.option({
    options: SEVERITIES,
    description: 'least severity shown; warning, or that of --fail-on',
  })(),
  'fail-on': Flags.option({
    options: [...SEVERITIES, 'never'] as const,
    description: 'least severity that fails the run; error',
  })(),
  'max-warnings': Flags.integer({ description: 'fail the run when there are more warnings', min: 0 }),
  only: repeatable('run this rule and no other', 'RULE'),
  skip: repeatable('leave this rule out', 'RULE'),
  rule: repeatable('set the level of a rule: error, warning, info or off', 'RULE=LEVEL'),
  context: repeatable('objects to resolve against and not to report on, such as those of the cluster', 'PATH'),
  namespace: Flags.string({ char: 'n', description: 'namespace of objects that name none; default' }),
  baseline: Flags.string({
    description: 'findings not to report, as --update-baseline writes them; cosmos.baseline.json beside the config',
    helpValue: 'FILE',
  }),
  'no-baseline': Flags.boolean({ description: 'report what is in the baseline too', exclusive: ['baseline'] }),
}

export const COLOR_FLAG = Flags.option({
  options: ['auto', 'always', 'never'] as const,
  description: 'whether to use colours; auto honours NO_COLOR and FORCE_COLOR',
  default: 'auto',
})()
