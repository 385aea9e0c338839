import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PEER, router, vpc } from './support.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  writeFileSync(join(folder, 'router.yaml'), router('r'))
  writeFileSync(join(folder, 'peer.yaml'), PEER)
  writeFileSync(join(folder, 'bad.yaml'), vpc('bad', '10.0.0.0'))
  writeFileSync(join(folder, 'warn.yaml'), vpc('warn', '10.1.0.1/16'))
})

afterEach(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the action as a runner does. */
function step(inputs: Readonly<Record<string, string>>, runner: NodeJS.ProcessEnv = {}): Outcome {
  // Inputs that are not set are there too, and empty.
  const given = Object.keys(metadata.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? ''])
  const { status, stdout } = spawnSync('node', [join(ROOT, metadata.runs.main)], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: join(folder, 'outputs'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...runner,
      ...Object.fromEntries(given),
    },
  })
  return { code: status, out: stdout, outputs: Object.fromEntries(lines('outputs').map((line) => line.split('='))) }
}

function lines(name: string): readonly string[] {
  const file = join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
}

test('annotates, sums up and tells later steps', () => {
  const { code, out, outputs } = step({})
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=bad.yaml,line=5,/)
  expect(lines('summary')[0]).toBe('## cosmos lint: 1 error, 1 warning')
  expect(outputs).toEqual({ errors: '1', warnings: '1', report: expect.stringMatching(/report\.json$/) })
  expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8')).findings).toHaveLength(2)
})

test('takes each input', () => {
  const inputs = { paths: ' peer.yaml\r\n\nwarn.yaml', context: 'router.yaml', 'sarif-file': 'a b.sarif' }
  expect(step(inputs)).toMatchObject({ code: 0, outputs: { errors: '0', warnings: '1' } })
  expect(JSON.parse(lines('a b.sarif').join('\n')).runs[0].results).toHaveLength(1)
  expect(step({ ...inputs, 'fail-on': 'warning' }).code).toBe(1)
  expect(step({ ...inputs, severity: 'error' }).out).not.toContain('::warning')
})

test('takes a config', () => {
  writeFileSync(join(folder, 'quiet.yaml'), 'include: [router.yaml, warn.yaml]\nfailOn: warning\n')
  expect(step({ config: 'quiet.yaml' })).toMatchObject({ code: 1, outputs: { errors: '0', warnings: '1' } })
  expect(step({ config: 'quiet.yaml', 'fail-on': 'error' }).code).toBe(0)
  writeFileSync(join(folder, 'wrong.yaml'), 'includes: [.]\n')
  const { code, out } = step({ config: 'wrong.yaml' })
  expect(code).toBe(2)
  expect(out).toMatch(/^::error title=cosmos lint::cosmos: wrong.yaml:1:1: [^\n]*did you mean "include"\?/)
})

describe('in a pull request', () => {
  const git = (...args: readonly string[]): string => {
    const { stdout } = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return stdout.trim()
  }
  const inPullRequest = (sha: string): NodeJS.ProcessEnv => {
    writeFileSync(join(folder, '.event'), JSON.stringify({ pull_request: { base: { sha } } }))
    return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, '.event'), GITHUB_BASE_REF: 'main' }
  }

  beforeEach(() => {
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-q', '-m', 'The base')
    rmSync(join(folder, 'router.yaml'))
  })

  test('reports what it causes, where its base is there', () => {
    const runner = inPullRequest(git('rev-parse', 'HEAD'))
    expect(step({}, runner)).toMatchObject({ code: 1, outputs: { errors: '1', warnings: '0' } })
    expect(step({ changed: 'true' }, runner).out).toMatch(/^::error file=peer.yaml,/)
    expect(step({ changed: 'false' }, runner)).toMatchObject({ code: 1, outputs: { errors: '2', warnings: '1' } })
    expect(step({}, { ...runner, GITHUB_EVENT_NAME: 'push' }).outputs).toMatchObject({ errors: '2' })
  })

  test('reports everything where it is not, and says so', () => {
    const { out, outputs } = step({}, inPullRequest('1'.repeat(40)))
    expect(outputs).toMatchObject({ errors: '2', warnings: '1' })
    expect(out).toMatch(
      /^All findings are reported: the clone lacks the base of the pull request; set fetch-depth: 0\n/,
    )
  })
})

test('needs no runner but the inputs', () => {
  const runner = { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, RUNNER_TEMP: undefined, TMPDIR: folder }
  expect(step({ paths: 'router.yaml' }, runner)).toMatchObject({ code: 0, outputs: {} })
})

describe('what keeps it from its job', () => {
  test('is annotated before the findings', () => {
    const { code, out } = step({ paths: 'bad.yaml\n--quiet\nno%0A\n::debug::x' })
    expect(code).toBe(2)
    const problems = ['--quiet', 'no%250A', '::debug::x'].map((path) => `cosmos: ${path} does not exist`)
    expect(out.split('\n')[0]).toBe(`::error title=cosmos lint::${problems.join('%0A')}`)
    expect(out.split('\n')[1]).toMatch(/^::error file=bad.yaml/)
  })

  test('may be an input', () => {
    const { code, out, outputs } = step({ severity: 'loud' })
    expect(code).toBe(2)
    expect(out).toMatch(/^::error title=cosmos lint::cosmos: Expected --severity=loud to be one of: [^\n]*\n$/)
    expect(outputs).toEqual({})
  })

  test('starts no command by the name of a file', () => {
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub/\n::error::x\r.yaml'), vpc('bad', '10.0.0.0'))
    const { code, out } = step({ paths: 'sub' })
    expect(code).toBe(1)
    expect(out.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(out).toContain('file=sub/\\u000a%3A%3Aerror%3A%3Ax\\u000d.yaml')
  })
})

test('the document has a row for each input and output', () => {
  const document = readFileSync(join(ROOT, 'docs/integrations.md'), 'utf8')
  const rows = [...document.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name)
  expect(rows).toEqual([...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)])
})
