import { type Finding, SEVERITIES, type Severity } from './finding.ts'
import { CATALOGUE, explainUnknownRule } from './rules/index.ts'

export function isAtLeast(finding: Finding, level: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(level)
}

export function lower(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b
}

/** What the user asked for by --only, --skip and --rule. */
export interface Selection {
  readonly only: readonly string[]
  readonly skip: readonly string[]
  /** Each of the form RULE=LEVEL. */
  readonly levels: readonly string[]
}

const LEVELS: readonly string[] = [...SEVERITIES, 'off']

/** The severity of each rule that is on, or what is wrong with the selection. */
export function selectSeverities(
  selection: Selection,
): { readonly severities: ReadonlyMap<string, Severity> } | { readonly problem: string } {
  const severities = new Map<string, Severity>()
  const { only, skip } = selection
  const levels = selection.levels.map(splitLevel)
  const named = [...only, ...skip, ...levels.map(({ rule }) => rule)]
  const unknown = named.find((id) => !CATALOGUE.some((rule) => rule.id === id))
  if (unknown !== undefined) return { problem: explainUnknownRule(unknown) }
  const wrong = levels.find(({ level }) => !LEVELS.includes(level))
  if (wrong !== undefined)
    return { problem: `--rule ${wrong.rule}=${wrong.level}: the level must be one of ${LEVELS.join(', ')}` }
  for (const { id, severity } of CATALOGUE) {
    const level = levels.findLast(({ rule }) => rule === id)?.level ?? severity
    const isOn = (only.length === 0 || only.includes(id)) && !skip.includes(id) && level !== 'off'
    if (isOn) severities.set(id, level as Severity)
  }
  return { severities }
}

function splitLevel(text: string): { readonly rule: string; readonly level: string } {
  const [rule = '', ...level] = text.split('=')
  return { rule, level: level.join('=') }
}
