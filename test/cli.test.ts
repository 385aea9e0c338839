import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CATALOGUE } from '../src/rules/index.ts'
import { PEER, router, vpc } from './support.ts'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  writeFileSync(join(folder, 'good.yaml'), router('r'))
  writeFileSync(join(folder, 'bad.yaml'), vpc('bad', '10.0.0.0'))
  writeFileSync(join(folder, 'warn.yaml'), vpc('warn', '10.1.0.1/16'))
  writeFileSync(join(folder, 'none.yaml'), 'kind: Deployment\n')
  writeFileSync(join(folder, 'peer.yaml'), PEER)
})

afterAll(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function cosmos(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { PATH: process.env.PATH, ...options.env },
  })
  return { code: status, out: stdout, err: stderr }
}

describe('the exit code', () => {
  test.each<[number, string]>([
    [0, 'lint good.yaml'],
    [1, 'lint bad.yaml'],
    [0, 'lint warn.yaml'],
    [1, 'lint warn.yaml --fail-on warning'],
    [1, 'lint warn.yaml --max-warnings 0'],
    [0, 'lint warn.yaml --max-warnings 1'],
    [0, 'lint bad.yaml --fail-on never'],
    [1, 'lint warn.yaml --rule prefix-host-bits=error'],
    [0, 'lint bad.yaml --skip invalid-rule'],
    [0, 'lint bad.yaml --only prefix-host-bits'],
    [0, 'lint bad.yaml --rule invalid-rule=off'],
    [0, 'lint peer.yaml --context good.yaml'],
    [2, 'lint none.yaml'],
    [0, 'lint none.yaml --allow-empty'],
    [2, 'lint nowhere.yaml'],
    [2, 'lint bad.yaml nowhere.yaml'],
    [2, 'lint --context nowhere.yaml good.yaml'],
    [2, 'lint --only no-such-rule good.yaml'],
    [2, 'lint --rule prefix-host-bits=loud good.yaml'],
    [2, 'lint --rule prefix-host-bits good.yaml'],
    [2, 'lint --format xml good.yaml'],
    [2, 'lint --max-warnings many good.yaml'],
    [2, 'lint --no-such-flag'],
    [2, 'lint good.yaml --output json'],
    [2, 'lint good.yaml --output xml:report'],
    [2, 'lint good.yaml --output json:no/such/folder/report.json'],
    [2, 'no-such-command'],
    [2, 'explain no-such-rule'],
    [2, 'explain'],
    [0, 'explain yaml-syntax'],
    [2, 'completion'],
    [2, 'completion tcsh'],
    [0, 'completion bash'],
    [0, 'version'],
    [0, 'rules'],
    [0, '--help'],
    [0, 'lint --help'],
    [0, '--version'],
  ])('is %i for cosmos %s', (code, line) => {
    const outcome = cosmos(line.split(' '))
    expect(outcome).toMatchObject({ code })
    if (code === 2) expect(outcome.err).toMatch(/^cosmos: \S/)
    else expect(outcome.err).toBe('')
  })
})

describe('what goes wrong is said on stderr', () => {
  test('in a sentence that helps', () => {
    expect(cosmos(['lint', '--only', 'router-ref-notfound']).err).toBe(
      'cosmos: there is no rule "router-ref-notfound"; did you mean "router-ref-not-found"?\n',
    )
    expect(cosmos(['lint', 'none.yaml']).err).toBe(
      'cosmos: there is no Cosmos object in the input; check the path, or allow this with --allow-empty\n',
    )
    expect(cosmos(['lint', 'good.yaml', '--output', 'json']).err).toBe(
      'cosmos: --output json: write it as FORMAT:FILE; formats are text, compact, json, github, sarif, junit, gitlab, markdown\n',
    )
  })

  test('and loses nothing else', () => {
    const outcome = cosmos(['lint', 'bad.yaml', 'nowhere.yaml', '--output', 'json:/no/such/folder/x'])
    expect(outcome.out).toContain('invalid-rule')
    expect(outcome.err.split('\n')).toHaveLength(3)
  })
})

describe('the report', () => {
  test('is for programs when they ask', () => {
    const outcome = cosmos(['lint', '--format', 'json'])
    expect(JSON.parse(outcome.out).summary).toEqual({
      files: 5,
      documents: 5,
      resources: 4,
      errors: 1,
      warnings: 1,
      infos: 0,
      ignored: 0,
      inBaseline: 0,
      inBase: 0,
    })
  })

  test('counts and shows what --severity asks for', () => {
    const { out } = cosmos(['lint', '--format', 'json', '--severity', 'error'])
    expect(JSON.parse(out).summary).toMatchObject({ errors: 1, warnings: 0 })
    expect(JSON.parse(out).findings).toHaveLength(1)
  })

  test('is made of workflow commands on a GitHub runner', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, '..') }
    expect(cosmos(['lint', 'bad.yaml'], { env }).out).toMatch(/^::error file=cosmos-\w+\/bad\.yaml,line=5,/)
    expect(cosmos(['lint', 'bad.yaml', '--format', 'compact'], { env }).out).toMatch(/^bad\.yaml:5:/)
  })

  test('is written to files too', () => {
    const outcome = cosmos([
      'lint',
      '--output',
      'json:report.json',
      '--output',
      'compact:report.txt',
      '--color',
      'always',
    ])
    expect(outcome.out).toContain('\u001b[')
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).version).toBe(1)
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toContain('bad.yaml:5:')
    rmSync(join(folder, 'report.json'))
  })

  test('names the program that made it where a platform asks for it', () => {
    const { driver } = JSON.parse(cosmos(['lint', 'bad.yaml', '--format', 'sarif']).out).runs[0].tool
    expect(cosmos(['--version']).out).toContain(`/${driver.semanticVersion} `)
  })

  test('is the same at every run', () => {
    expect(cosmos(['lint']).out).toBe(cosmos(['lint', '.']).out)
  })

  test('ends with the way to resolve names that are elsewhere', () => {
    expect(cosmos(['lint', 'peer.yaml']).out).toContain('--context PATH')
    expect(cosmos(['lint', '.', '--only', 'router-ref-not-found']).out).not.toContain('--context')
  })
})

describe('standard input', () => {
  test('is a file like others, with the name that is given', () => {
    expect(cosmos(['lint', '-', '--format', 'compact'], { input: vpc('a', '10.0.0.0') }).out).toMatch(/^<stdin>:5:14: /)
    const named = ['lint', '-', '--stdin-filename', 'x/y.yaml', '--format', 'compact']
    expect(cosmos(named, { input: vpc('a', '10.0.0.0') }).out).toMatch(/^x\/y\.yaml:5:14: /)
    expect(cosmos(['lint', '-', 'good.yaml'], { input: PEER }).code).toBe(0)
    expect(cosmos(['lint', '-']).code).toBe(2)
  })
})

describe('the other commands', () => {
  test('list the rules, for people and programs', () => {
    expect(cosmos(['rules']).out).toMatch(/^yaml-syntax +error +a document is not YAML/)
    const catalogue = JSON.parse(cosmos(['rules', '--json']).out)
    expect(catalogue).toHaveLength(CATALOGUE.length)
    expect(Object.keys(catalogue[0])).toEqual([
      'id',
      'group',
      'kinds',
      'severity',
      'summary',
      'why',
      'source',
      'fix',
      'autofix',
    ])
  })

  test('explain a rule with an example and its output', () => {
    const { out } = cosmos(['explain', 'router-ref-not-found'])
    expect(out).toMatch(/^## router-ref-not-found\n/)
    expect(out).toContain('did you mean')
  })

  test('print the version and what it stands for, for people and programs', () => {
    const { version, ...rest } = JSON.parse(cosmos(['version', '--json']).out)
    expect(rest).toEqual({
      apiVersions: ['bgp.miloapis.com/v1alpha1', 'vpc.miloapis.com/v1alpha1'],
      server: { kubernetes: '1.34', fieldValidation: 'strict' },
    })
    expect(cosmos(['--version']).out).toContain(`/${version} `)
    expect(cosmos(['version']).out).toBe(
      `cosmos-lint ${version}
API         bgp.miloapis.com/v1alpha1, vpc.miloapis.com/v1alpha1
API server  Kubernetes 1.34, strict field validation
`,
    )
  })

  test('print a completion for the shells that are known', () => {
    expect(cosmos(['completion', 'tcsh']).err).toMatch(/^cosmos: Expected tcsh to be one of: bash, zsh, fish\n/)
    expect(cosmos(['completion', 'zsh']).out).toMatch(/^#compdef cosmos\n/)
  })
})

test('a reader that closes the pipe ends the run quietly', () => {
  const command = `node ${BIN} lint --format json | head -c 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' })
  expect([stdout, stderr]).toEqual(['{', ''])
})

test.runIf(existsSync('/dev/full'))('a report that cannot be written fails the run', () => {
  for (const line of ['lint', 'rules --json', 'explain yaml-syntax', '--help']) {
    const { status, stderr } = spawnSync('sh', ['-c', `node ${BIN} ${line} > /dev/full`], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect({ line, status, stderr }).toEqual({
      line,
      status: 2,
      stderr: expect.stringMatching(/^cosmos: cannot write/),
    })
  }
})
