import Completion from './completion.ts'
import Config from './config.ts'
import Explain from './explain.ts'
import Init from './init.ts'
import Lint from './lint.ts'
import Rules from './rules.ts'
import Version from './version.ts'

/** The commands by name, for oclif. */
export const COMMANDS = {
  lint: Lint,
  rules: Rules,
  explain: Explain,
  config: Config,
  init: Init,
  completion: Completion,
  version: Version,
}
