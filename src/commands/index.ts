import Explain from './explain.ts'
import Lint from './lint.ts'
import Rules from './rules.ts'

/** The commands by name, for oclif. */
export const COMMANDS = { lint: Lint, rules: Rules, explain: Explain }
