import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ACTION, cloneOfThis, filesIn, run, startRepository, succeed, write } from './sandbox.ts'
import { installGo, installNpm, installPython, programsOf, unpackPython } from './tools.ts'

const clone = cloneOfThis()

beforeAll(() => {
  const outputs = ['--output=sarif:report.sarif', '--output=junit:report.xml']
  const args = ['bin/run.js', 'lint', '--severity=info', ...outputs, 'fixtures/rules', 'fixtures/fleets']
  expect(run('node', args, { cwd: clone }).code).toBe(1)
})

/** Known: there is no site of the program to name. */
const NO_SITE = 'SARIF2005'

test('sarif meets the rules of the SARIF standard and of GitHub', async (context) => {
  const programs = programsOf(await installNpm('@microsoft/sarif-multitool-linux@5.7.0'), context)
  const multitool = join(programs, '../@microsoft/sarif-multitool-linux/Sarif.Multitool')
  const flags = ['--rule-kind=Sarif;Ghas', '--level=Error;Warning', '--output=checked.sarif', '--log=ForceOverwrite']
  // It needs no languages, and may find no library for them.
  const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
  // Its exit code says nothing.
  const log = succeed(multitool, ['validate', 'report.sarif', ...flags], { cwd: clone, env })
  expect(log).toContain('1 files scanned')
  const [checked] = JSON.parse(readFileSync(join(clone, 'checked.sarif'), 'utf8').replace('\ufeff', '')).runs
  // A result without a level is a warning.
  expect(checked.results.map(({ ruleId, level = 'warning' }: Result) => [level, ruleId])).toEqual([
    ['warning', NO_SITE],
  ])
})

interface Result {
  readonly ruleId: string
  readonly level?: string
}

const VALIDATE = `
import sys
from lxml import etree
etree.XMLSchema(etree.parse(sys.argv[1])).assertValid(etree.parse(sys.argv[2]))
`

test('junit is valid by the schema that pytest ships', async (context) => {
  const programs = programsOf(await installPython('lxml==6.0.2'), context)
  const pytest = programsOf(await unpackPython('pytest==9.0.2'), context)
  const schema = join(pytest, 'testing/example_scripts/junit-10.xsd')
  succeed('python', ['-c', VALIDATE, schema, 'report.xml'], { cwd: clone, programs })
})

describe('what platforms read is valid by their schemas', () => {
  test.for([
    ['vendor.github-actions', join(clone, 'action.yml')],
    ['vendor.github-workflows', shown('GitHub Actions', '.github/workflows/cosmos-lint.yml')],
    ['vendor.gitlab-ci', shown('GitLab CI', '.gitlab-ci.yml')],
  ] as const)('%s', async ([schema, file], context) => {
    const programs = programsOf(await installPython('check-jsonschema==0.39.0'), context)
    succeed('check-jsonschema', ['--builtin-schema', schema, file], { cwd: clone, programs })
  })

  test('and actionlint finds nothing in the workflow, with the action as it is here', async (context) => {
    const programs = programsOf(await installGo('github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'), context)
    const [workflow = ''] = Object.values(filesIn('GitHub Actions', clone))
    expect(workflow).toContain(ACTION)
    write(clone, { '.github/workflows/cosmos-lint.yml': workflow.replace(ACTION, './') })
    succeed('actionlint', [], { cwd: clone, programs })
  })
})

/** The path of a file that the document shows. */
function shown(section: string, name: string): string {
  return join(startRepository(filesIn(section, clone)), name)
}
