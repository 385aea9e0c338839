import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lint } from './lint.ts'
import { excerptFrom } from './load/excerpt.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import { render } from './report/render.ts'
import { capital } from './report/report.ts'
import { CATALOGUE } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { COSMOS_KINDS } from './schema/kinds.ts'
import { NOTHING_ASIDE, summarize } from './summary.ts'

const EXAMPLES = join(PACKAGE_ROOT, 'fixtures/rules')

/** What a rule finds, why that matters, and an example of it with the real output, in Markdown. */
export function guideTo(rule: Rule): string {
  const before = exampleOf(rule, 'before')
  const bad = exampleOf(rule, 'bad')
  return `## ${rule.id}

${capital(rule.summary)}.

*${rule.severity}, group ${rule.group}, ${kindsOf(rule)}${rule.scope === 'change' ? ', only with --changed' : ''}*

**Why:** ${rule.why}

**Source:** ${rule.source}.

${waysToMend(rule)}

**Ignore it:** ${waysToIgnore(rule)}.

${before === '' ? '' : `Before:\n\n\`\`\`yaml\n${before}\`\`\`\n\n`}Wrong:

\`\`\`yaml
${bad}\`\`\`

\`\`\`
${reportOn(before, bad, rule)}\`\`\`

Right:

\`\`\`yaml
${exampleOf(rule, 'good')}\`\`\`
`
}

function waysToMend({ fix, autofix }: Rule): string {
  if (autofix === undefined) return `**Mend it by hand:** ${fix}.`
  return autofix === 'safe'
    ? `**Mend it:** ${fix}; \`--fix\` does.`
    : `**Mend it:** ${fix}; \`--fix --unsafe-fixes\` does where it can guess.`
}

function waysToIgnore({ id, scope, severity }: Rule): string {
  const comment = scope === 'ignore' ? '' : `\`# cosmos-ignore ${id} -- reason\`, or everywhere with `
  const hint = severity === 'info' ? '' : `; \`--rule ${id}=info\` makes it a hint`
  return `${comment}\`--skip ${id}\`${hint}`
}

/** An example without the comments that mark the findings in it. */
function exampleOf(rule: Rule, side: 'before' | 'bad' | 'good'): string {
  const file = join(EXAMPLES, `${rule.id}/${side}.yaml`)
  if (!existsSync(file)) return ''
  return readFileSync(file, 'utf8').replace(/(?<![ \t])[ \t]*# (?:error|warning|info): .*$/gm, '')
}

/** A comment that ignores a rule is judged only where that rule is on. */
const SEVERITIES = new Map(CATALOGUE.map(({ id, severity }) => [id, severity]))
/** Any day on which the examples hold. */
const TODAY = '2026-01-01'

function reportOn(before: string, text: string, rule: Rule): string {
  const source = { name: 'manifests.yaml', read: () => ({ text }) }
  const options = { context: [], namespace: 'default', severities: SEVERITIES, overrides: [], today: TODAY }
  const past = lint([{ name: source.name, read: () => ({ text: before }) }], options)
  const result = lint([source], { ...options, before: past.fleet })
  const findings = result.findings.filter(({ rule: id }) => id === rule.id)
  const input = {
    findings,
    summary: summarize(result, findings, NOTHING_ASIDE),
    linesOf: excerptFrom([source]),
    display: { colour: false, width: 100, quiet: true },
  }
  return render('text', input, undefined)
}

function kindsOf({ kinds }: Rule): string {
  return kinds.length === COSMOS_KINDS.length ? 'all kinds' : kinds.join(', ')
}
