import { beforeAll, describe, expect, test } from 'vitest'
import { visible } from '../../src/report/report.ts'
import { fixture, vpc } from '../support.ts'
import { act, type Job, REPOSITORY, workflow } from './act.ts'
import { filesIn } from './sandbox.ts'
import { installGo, programsOf, type Tool } from './tools.ts'

let tool: Tool

beforeAll(async () => {
  tool = await installGo('github.com/nektos/act@v0.2.89')
})

const RECIPE = filesIn('GitHub Actions', '')
const BROKEN = { 'manifests/peers.yaml': fixture('fleets/site-broken/peers.yaml') }

describe('the workflow of the document', () => {
  test('passes manifests that are in order', (context) => {
    const { passed, annotations, outputs, log } = act(programsOf(tool, context), RECIPE)
    expect({ passed, annotations }).toEqual({ passed: true, annotations: [] })
    expect(outputs).toMatchObject({ errors: '0', warnings: '0' })
    expect(log).toContain('cosmos-lint uploads 0 results')
  })

  test('fails for a mistake, and shows it everywhere', (context) => {
    const job = act(programsOf(tool, context), { ...RECIPE, ...BROKEN })
    expect(job.passed).toBe(false)
    expect(job.annotations[0]).toMatchObject({
      command: 'error',
      kvPairs: { file: 'manifests/peers.yaml', line: '9', col: '11', endColumn: '26', title: 'router-ref-not-found' },
      arg: expect.stringMatching(/^BGPRouter "node-1-underley" does not exist .*\nmanifests\/routers.yaml:5: /),
    })
    expect(job.summary).toContain(
      '| error | <code>router-ref-not-found</code> | <code>manifests/peers.yaml:9:11</code>',
    )
    expect(job.log).toContain(`cosmos-lint uploads ${job.outputs.errors} results`)
  })

  test.for([
    ['of the repository', true, REPOSITORY],
    ['from a fork', false, 'stranger/manifests'],
  ] as const)('uploads for a pull request %s: %s', ([, uploads, full_name], context) => {
    const event = { pull_request: { head: { repo: { full_name } } } }
    const job = act(programsOf(tool, context), { ...RECIPE, ...BROKEN }, event)
    expect(job.annotations[0]?.kvPairs?.title).toBe('router-ref-not-found')
    expect(job.summary).toContain('router-ref-not-found')
    expect(job.log.includes('cosmos-lint uploads')).toBe(uploads)
  })
})

describe('the action', () => {
  test('reports of a pull request what it causes', (context) => {
    const event = { pull_request: { base: { ref: 'main', sha: 'HEAD' } } }
    const { passed, annotations, log } = act(programsOf(tool, context), { ...RECIPE, ...BROKEN }, event)
    expect({ passed, annotations }).toEqual({ passed: true, annotations: [] })
    expect(log).toMatch(/0 errors, 0 warnings, \d+ from before$/m)
  })

  test('takes a path a line and resolves against the context', (context) => {
    const inputs = {
      paths: 'manifests/peers.yaml\nmanifests/vrfs.yaml\n',
      context: 'manifests/routers.yaml\nmanifests/policies.yaml',
    }
    const job = act(programsOf(tool, context), { '.github/workflows/w.yml': workflow(inputs) })
    expect(job.log).toContain('4 peers, 2 VRFs in 2 files')
    expect(job.passed).toBe(true)
  })

  test('fails and reports from the severities that are asked for', (context) => {
    const never = workflow({ 'fail-on': 'never' })
    const job = act(programsOf(tool, context), { '.github/workflows/w.yml': never, ...BROKEN })
    expect(job.passed).toBe(true)
    expect(Number(job.outputs.errors)).toBeGreaterThan(0)
    expect(job.log).toContain(`the report has ${job.outputs.errors} findings`)
    const strict = { 'fail-on': 'warning', severity: 'error' }
    const files = { '.github/workflows/w.yml': workflow(strict), 'manifests/warn.yaml': vpc('warn', '10.77.0.1/16') }
    const { passed, annotations } = act(programsOf(tool, context), files)
    expect({ passed, annotations }).toEqual({ passed: false, annotations: [] })
  })

  test('says first what kept it from its job', (context) => {
    const inputs = { paths: 'manifests\n$(touch hacked) --format=json\n--help' }
    const job = act(programsOf(tool, context), { '.github/workflows/w.yml': workflow(inputs), ...BROKEN })
    expect(job.passed).toBe(false)
    expect(job.annotations[0]).toMatchObject({
      command: 'error',
      arg: 'cosmos: $(touch hacked) --format=json does not exist\ncosmos: --help does not exist',
    })
    expect(job.annotations[1]?.kvPairs?.title).toBe('router-ref-not-found')
  })
})

/** Text that would be a command if it stood at the start of a line, or anywhere in it. */
const HOSTILE = '%0A::error::a\n::set-output name=x::%25\r::stop-commands::x ##[add-mask]y %'
const NAME = 'manifests/a,b::warning::c.yaml'

describe('what manifests say', () => {
  const manifests = (count: number, network: string): string =>
    Array.from({ length: count }, (_, index) => vpc(`v${index}`, network)).join('---\n')
  const lint = (context: Parameters<typeof programsOf>[1], text: string): Job =>
    act(programsOf(tool, context), { '.github/workflows/w.yml': workflow({ paths: 'manifests' }), [NAME]: text })

  test('starts no command', (context) => {
    const { annotations, log } = lint(context, manifests(3, HOSTILE))
    expect(annotations.map(({ command, kvPairs }) => [command, kvPairs?.file])).toEqual(Array(6).fill(['error', NAME]))
    expect(annotations.map(({ raw }) => raw).join()).toContain(visible(HOSTILE).replaceAll('%', '%25'))
    expect(log).not.toMatch(/##\[/)
  })

  test('of thousands shows the worst, counts the others and cuts the summary', (context) => {
    const text = `${manifests(4000, '10.1.0.1/16')}---\n${manifests(3000, HOSTILE)}`
    const { annotations, outputs, summary } = lint(context, text)
    const commands = annotations.map(({ command }) => command)
    expect(commands.filter((command) => command !== 'error')).toEqual([...Array(10).fill('warning'), 'notice'])
    expect(commands.slice(0, 10)).toEqual(Array(10).fill('error'))
    expect(commands).toHaveLength(21)
    expect(annotations.at(-1)?.arg).toMatch(/^\d+ further findings in the log of this step: /)
    expect(Number(outputs.errors)).toBeGreaterThanOrEqual(3000)
    expect(summary).toContain('more findings did not fit')
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
  })
})
