import { CATALOGUE, explainUnknownRule } from '../rules/index.ts'
import { LEVELS, type Level } from './levels.ts'

/** What --only, --skip and --rule say of the rules. */
export interface Selection {
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** By rule. */
  readonly levels: ReadonlyMap<string, Level>
}

/** Each of `levels` is of the form RULE=LEVEL, and the last one for a rule counts. */
export function readSelection(
  only: readonly string[],
  skip: readonly string[],
  levels: readonly string[],
): { readonly selection: Selection } | { readonly problem: string } {
  const chosen = new Map<string, Level>()
  for (const text of levels) {
    const [rule = '', ...rest] = text.split('=')
    const level = LEVELS.find((level) => level === rest.join('='))
    if (level === undefined)
      return { problem: `--rule ${text}: write it as RULE=LEVEL; levels are ${LEVELS.join(', ')}` }
    chosen.set(rule, level)
  }
  const unknown = [...only, ...skip, ...chosen.keys()].find((id) => !CATALOGUE.some((rule) => rule.id === id))
  return unknown === undefined
    ? { selection: { only, skip, levels: chosen } }
    : { problem: explainUnknownRule(unknown) }
}
