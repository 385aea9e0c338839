import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { guideTo } from '../src/guide.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import { GROUPS } from '../src/rules/rule.ts'
import { fixture, fixturesIn } from './support.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

test('docs/rules.md is what the rules say of themselves', async () => {
  const contents = GROUPS.map((group) => {
    const rules = CATALOGUE.filter((rule) => rule.group === group)
    const rows = rules.map(({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`)
    return `**${group}**\n\n| Rule | Severity | The mistake |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  const page = `# Rules

Each rule finds one mistake. "error" means that it cannot work, "warning" that it is very likely wrong or dangerous,
"info" that it may be meant; infos are shown with \`--severity info\`. The rules of the group "verdict" say what the API
server would refuse; all others find what it accepts although the network could not work. Those of the group "changes"
look at what was there before too, and run with \`--changed\` ([changed.md](changed.md)). \`--fix\` mends some of the
mistakes ([fixes.md](fixes.md)). \`cosmos explain RULE\` prints a section of this page.

What is meant as it is, a comment ignores: \`# cosmos-ignore RULE[, RULE] -- reason\` at the end of the line on which the
finding starts, or on the line above it. Before the first key of a document it holds for the whole document. It says
why, and may end with \`until YYYY-MM-DD\`, the last day, in UTC, on which it holds.

${contents.join('\n')}
${CATALOGUE.map(guideTo).join('\n')}`
  await expect(page).toMatchFileSnapshot('../docs/rules.md')
})

/** Commands in a document with the output that it shows: a block of `$ command` and what follows. */
function sessionsIn(document: string): readonly { readonly command: string; readonly output: string }[] {
  const text = readFileSync(`${ROOT}/${document}`, 'utf8')
  return [...text.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => {
    return { command, output }
  })
}

function run(command: string): string {
  const [program, ...args] = command.split(' ')
  expect(program).toBe('cosmos')
  try {
    return execFileSync('node', ['bin/run.js', ...args], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe.each(['README.md', 'docs/explain.md', 'docs/fixes.md'])('%s', (document) => {
  test.each(sessionsIn(document))('shows the output of $command', ({ command, output }) => {
    expect(run(command)).toBe(output)
  })

  test('shows output at all', () => {
    expect(sessionsIn(document).length).toBeGreaterThan(0)
  })
})

test('docs/fixes.md names the rules that have fixes', () => {
  const page = readFileSync(`${ROOT}/docs/fixes.md`, 'utf8')
  for (const autofix of ['safe', 'unsafe'] as const) {
    const ids = CATALOGUE.filter((rule) => rule.autofix === autofix).map(({ id }) => id)
    const list =
      new RegExp(`^## ${autofix === 'safe' ? 'Safe' : 'Unsafe'} fixes\\n(?:(?!## ).*\\n)*`, 'm').exec(page)?.[0] ?? ''
    expect(Array.from(list.matchAll(/^\| \[([a-z0-9-]+)\]/gm), ([, id]) => id)).toEqual(ids)
  }
})

test('README.md counts the records that the tests replay', () => {
  const readme = readFileSync(`${ROOT}/README.md`, 'utf8')
  const count = (isStream: boolean): string => {
    const files = fixturesIn('conformance').filter(
      (file) => file.endsWith('.jsonl') && file.startsWith('streams') === isStream,
    )
    const lines = files.reduce((sum, file) => sum + fixture(`conformance/${file}`).trimEnd().split('\n').length, 0)
    return lines.toLocaleString('en')
  }
  expect(readme).toContain(`${count(false)} recorded manifests and ${count(true)} recorded files`)
  expect(readme).toContain(`100 % of ${count(false)}`)
})

test('README.md counts the rules', () => {
  expect(readFileSync(`${ROOT}/README.md`, 'utf8')).toContain(`: ${CATALOGUE.length} rules`)
})
