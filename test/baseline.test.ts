import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import schema from '../schemas/baseline.json' with { type: 'json' }
import { compare } from '../src/baseline/compare.ts'
import { type Entry, entriesOf, totalOf } from '../src/baseline/entry.ts'
import { baselineAsText, readBaseline } from '../src/baseline/text.ts'
import type { Finding } from '../src/finding.ts'
import { fixture, fixturePath, fixturesIn, GIT_AUTHOR, lintTexts, router, vpc, writeFiles } from './support.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BIN = join(ROOT, 'bin/run.js')
const FILE = 'cosmos.baseline.json'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cosmos-')))
  git('init', '-q', '-b', 'main')
})

afterEach(() => rmSync(folder, { recursive: true }))

const ENVIRONMENT = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...GIT_AUTHOR }

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT, stdio: 'pipe' })
}

function write(files: Readonly<Record<string, string>>): void {
  writeFiles(folder, files)
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

interface Outcome {
  readonly code: number | null
  /** The report, a line for each finding. */
  readonly lines: readonly string[]
  readonly err: string
}

function cosmos(line = '', options: { readonly in?: string; readonly input?: string } = {}): Outcome {
  const args = ['lint', '--format', 'compact', ...line.split(' ').filter((arg) => arg !== '')]
  const { status, stdout, stderr } = spawnSync('node', [BIN, ...args], {
    cwd: join(folder, options.in ?? ''),
    encoding: 'utf8',
    input: options.input ?? '',
    env: ENVIRONMENT,
  })
  return { code: status, lines: stdout.split('\n').slice(0, -1), err: stderr }
}

function entries(file = FILE): readonly Entry[] {
  return JSON.parse(read(file)).findings
}

/** Networks with host bits, a warning each; and a peer whose router does not exist, an error. */
function site(number: number): string {
  const networks = [1, 2, 3].map((part) => `10.${number}.${part}.1/24`)
  return `${vpc(`v-${number}`, ...networks)}---\n${danglingPeer(`p-${number}`)}`
}

function danglingPeer(name: string): string {
  return `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata: {name: ${name}}
spec:
  routerRef: {name: gone}
  address: fd00::1
  peerASN: 65001
  addressFamilies: [{afi: ipv6, safi: unicast}]
`
}

function writeSites(): void {
  const files = Array.from({ length: 50 }, (_, number) => [`sites/s-${number}/net.yaml`, site(number)])
  write(Object.fromEntries(files))
}

describe('a repository with 200 findings', () => {
  beforeEach(() => {
    writeSites()
    git('add', '.')
    git('commit', '-q', '-m', 'Sites')
  })

  test('is adopted with one command', () => {
    expect(cosmos().lines).toHaveLength(201)
    const adopted = cosmos('--update-baseline')
    expect(adopted).toMatchObject({ code: 0, err: '' })
    expect(adopted.lines).toEqual([
      `200 findings in ${FILE}: 200 new, 0 gone`,
      '50 peers, 50 VPCs in 50 files: 0 errors, 0 warnings, 200 in the baseline',
    ])
    expect(cosmos()).toEqual({ code: 0, lines: adopted.lines.slice(1), err: '' })
    expect(readdirSync(folder).sort()).toEqual(['.git', FILE, 'sites'])
  })

  test('fails the hook for the next new mistake, and only for that', () => {
    cosmos('--update-baseline')
    const hook = `#!/bin/sh\nexec node '${BIN}' lint --staged --format compact >&2\n`
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook, { mode: 0o755 })
    git('add', FILE)
    git('commit', '-q', '-m', 'Adopt')
    write({ 'sites/s-7/net.yaml': site(7).replace('address: fd00::1', 'address: fd00::x') })
    git('add', '.')
    expect(() => git('commit', '-q', '-m', 'Slip')).toThrow(
      /s-7\/net\.yaml:12:12: error: .* \[invalid-rule\]\n50 peers.*: 1 error, 0 warnings, 199 in/,
    )
    write({ 'sites/s-7/net.yaml': `# moved\n\n${site(7)}` })
    git('add', '.')
    git('commit', '-q', '-m', 'Fine')
  })

  test('is known again after lines, files and folders have moved', () => {
    cosmos('--update-baseline')
    const before = read(FILE)
    renameSync(join(folder, 'sites'), join(folder, 'edge'))
    renameSync(join(folder, 'edge/s-1/net.yaml'), join(folder, 'edge/z.yaml'))
    write({ 'edge/s-2/net.yaml': `# a comment\n\n${site(2)}` })
    expect(cosmos()).toMatchObject({ code: 0, lines: [expect.stringContaining('200 in the baseline')] })
    cosmos('--update-baseline')
    expect(read(FILE)).toBe(before)
  })

  test('is told what has gone, which can be taken out without taking anything in', () => {
    cosmos('--update-baseline')
    rmSync(join(folder, 'sites/s-1'), { recursive: true })
    const mended = vpc('v-2', '10.2.1.0/24', '10.2.2.1/24', '10.2.3.1/24')
    write({ 'sites/s-2/net.yaml': `${mended}---\n${danglingPeer('p-2')}`, 'sites/new.yaml': danglingPeer('new') })
    const mistake = expect.stringMatching(/^sites\/new\.yaml:5:21: error: BGPRouter "gone"/)
    expect(cosmos()).toEqual({
      code: 1,
      lines: [
        mistake,
        '5 findings of the baseline are gone; --prune-baseline takes them out:',
        '  prefix-host-bits: VPC default/v-1, spec.networks[0]',
        '  prefix-host-bits: VPC default/v-1, spec.networks[1]',
        '  prefix-host-bits: VPC default/v-1, spec.networks[2]',
        '  prefix-host-bits: VPC default/v-2, spec.networks[0]',
        '  router-ref-not-found: BGPPeer default/p-1, spec.routerRef.name',
        '50 peers, 49 VPCs in 50 files: 1 error, 0 warnings, 195 in the baseline',
      ],
      err: '',
    })
    expect(cosmos('--prune-baseline')).toMatchObject({
      code: 1,
      lines: [mistake, `195 findings in ${FILE}: 0 new, 5 gone`, expect.anything()],
    })
    expect(totalOf(entries())).toBe(195)
    expect(cosmos()).toMatchObject({ code: 1, lines: [mistake, expect.stringMatching(/195 in the baseline$/)] })
    expect(cosmos('--update-baseline').lines[0]).toBe(`196 findings in ${FILE}: 1 new, 0 gone`)
    expect(cosmos().code).toBe(0)
  })

  test('names no more than five that are gone', () => {
    cosmos('--update-baseline')
    rmSync(join(folder, 'sites/s-1'), { recursive: true })
    rmSync(join(folder, 'sites/s-2'), { recursive: true })
    expect(cosmos().lines.slice(5)).toEqual([expect.stringMatching(/^ {2}prefix/), '  and 3 more', expect.anything()])
  })
})

describe('a run', () => {
  test('shows all with --no-baseline', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--update-baseline')
    expect(cosmos('--no-baseline').lines).toHaveLength(5)
  })

  test('on a part says nothing of the rest, and does not write', () => {
    write({ 'a/a.yaml': site(1), 'b/b.yaml': site(2) })
    cosmos('--update-baseline')
    const before = read(FILE)
    expect(cosmos('a').lines).toEqual(['1 peer, 1 VPC in 1 file: 0 errors, 0 warnings, 4 in the baseline'])
    for (const task of ['--update-baseline', '--prune-baseline']) {
      expect(cosmos(`a ${task}`)).toMatchObject({
        code: 2,
        err: `cosmos: ${FILE} is left as it is: this run does not look at all of "."; name the paths that it is of, or delete it to begin anew\n`,
      })
    }
    expect(cosmos('a b --prune-baseline').code).toBe(2)
    expect(cosmos('. --prune-baseline').code).toBe(0)
    expect(read(FILE)).toBe(before)
  })

  test('may look at more, or at what a folder has become', () => {
    write({ 'a/a.yaml': site(1), 'b/b.yaml': site(2) })
    expect(cosmos('a --update-baseline').code).toBe(0)
    expect(JSON.parse(read(FILE)).paths).toEqual(['a'])
    expect(cosmos('b --update-baseline').code).toBe(2)
    expect(cosmos('a b --update-baseline').lines[0]).toContain('8 findings')
    expect(JSON.parse(read(FILE)).paths).toEqual(['a', 'b'])
    renameSync(join(folder, 'a'), join(folder, 'c'))
    expect(cosmos('b c --update-baseline').lines[0]).toContain('8 findings in cosmos.baseline.json: 0 new, 0 gone')
  })

  test('may be of standard input', () => {
    expect(cosmos('- --update-baseline', { input: site(1) }).code).toBe(0)
    expect(cosmos('-', { input: vpc('v-1', '10.1.1.1/24') }).lines[0]).toContain('3 findings of the baseline are gone')
    write({ 'a.yaml': site(1) })
    expect(cosmos('--prune-baseline').code).toBe(2)
  })

  test('that could not look at everything writes nothing', () => {
    write({ 'a.yaml': site(1) })
    const outcome = cosmos('. nowhere.yaml --update-baseline')
    expect(outcome.code).toBe(2)
    expect(outcome.err).toBe(
      `cosmos: nowhere.yaml does not exist\ncosmos: ${FILE} is left as it is: not everything could be looked at\n`,
    )
    expect(outcome.lines).toHaveLength(5)
    rmSync(join(folder, 'a.yaml'))
    expect(cosmos('--update-baseline').code).toBe(2)
    expect(readdirSync(folder)).toEqual(['.git'])
    expect(cosmos('--update-baseline --allow-empty').code).toBe(0)
    expect(entries()).toEqual([])
  })

  test('that cannot write says so, and leaves nothing behind', () => {
    write({ 'a.yaml': site(1), x: '' })
    expect(cosmos('--update-baseline --baseline no/such/folder.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^cosmos: cannot write no\/such\/folder\.json: /),
    })
    expect(cosmos('--update-baseline --baseline x/y.json').err).toMatch(/^cosmos: cannot (?:read|write) x\/y\.json: /)
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.yaml', 'x'])
  })

  test('counts for programs too, and reports what is new in each format', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--update-baseline')
    write({ 'b.yaml': danglingPeer('b') })
    cosmos('--output json:out.txt --output sarif:sarif.txt')
    const { summary, findings } = JSON.parse(read('out.txt'))
    expect(summary).toMatchObject({ errors: 1, warnings: 0, ignored: 0, inBaseline: 4 })
    expect(findings).toMatchObject([{ file: 'b.yaml' }])
    expect(JSON.parse(read('sarif.txt')).runs[0].results).toHaveLength(1)
  })

  test('leaves out what is known from --max-warnings', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--update-baseline')
    expect(cosmos('--max-warnings 0 --fail-on warning').code).toBe(0)
    write({ 'b.yaml': vpc('b', '10.9.0.1/16') })
    expect(cosmos().code).toBe(0)
    expect(cosmos('--max-warnings 0').code).toBe(1)
  })

  test('knows an entry whatever its level', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--update-baseline')
    expect(cosmos('--rule prefix-host-bits=error')).toMatchObject({ code: 0, lines: [expect.stringContaining('4 in')] })
    const quiet = cosmos('--severity error --update-baseline')
    expect(quiet.lines[0]).toBe(`4 findings in ${FILE}: 0 new, 0 gone`)
    const overrides = 'overrides: [{kinds: [VPC], rules: {prefix-host-bits: error}, reason: why}]\n'
    write({ 'cosmos.config.yaml': overrides })
    expect(cosmos().code).toBe(0)
  })

  test('takes in what is shown, and no more', () => {
    write({ 'a.yaml': site(1) })
    expect(cosmos('--severity error --update-baseline').lines[0]).toContain('1 finding in')
    expect(cosmos().lines).toHaveLength(4)
  })

  test('keeps entries of rules that a flag turns off', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--only prefix-host-bits --update-baseline')
    expect(totalOf(entries())).toBe(3)
    expect(cosmos('--only router-ref-not-found').lines).toEqual([expect.any(String), expect.stringMatching(/1 error/)])
    cosmos('--only router-ref-not-found --update-baseline')
    expect(totalOf(entries())).toBe(4)
    expect(cosmos('--skip prefix-host-bits --prune-baseline').lines[0]).toContain('4 findings')
    write({ 'cosmos.config.yaml': 'rules: {prefix-host-bits: off}\n' })
    expect(cosmos('--prune-baseline').lines[0]).toBe(`1 finding in ${FILE}: 0 new, 3 gone`)
  })

  test('does not take findings for gone that a new mistake hides', () => {
    write({ 'a.yaml': `${site(1)}---\n${vpc('other', '10.8.0.1/16')}` })
    cosmos('--update-baseline')
    write({ 'a.yaml': `${site(1).replace('  networks', '  speed: 1\n  networks')}---\n${vpc('other', '10.8.0.0/16')}` })
    expect(cosmos().lines.slice(1, 3)).toEqual([
      '1 finding of the baseline is gone; --prune-baseline takes it out:',
      '  prefix-host-bits: VPC default/other, spec.networks[0]',
    ])
    write({ 'a.yaml': `x: [\n---\n${vpc('other', '10.8.0.0/16')}` })
    expect(cosmos('--prune-baseline').lines[1]).toBe(`5 findings in ${FILE}: 0 new, 0 gone`)
  })

  test('has what comments ignore neither in the report nor in the baseline', () => {
    write({ 'a.yaml': site(1).replace('{name: gone}', '{name: gone} # cosmos-ignore router-ref-not-found -- later') })
    expect(cosmos('--update-baseline').lines[1]).toMatch(/0 errors, 0 warnings, 1 ignored, 3 in the baseline$/)
    expect(new Set(entries().map(({ rule }) => rule))).toEqual(new Set(['prefix-host-bits']))
  })

  test('holds findings against the baseline with a context and in threads', () => {
    write({ 'a.yaml': site(1), 'b.yaml': site(2), 'context.txt': router('gone') })
    cosmos('--update-baseline --threads 2')
    expect(totalOf(entries())).toBe(8)
    expect(cosmos('--context context.txt --threads 2').lines[0]).toBe(
      '2 findings of the baseline are gone; --prune-baseline takes them out:',
    )
    expect(cosmos('a.yaml --context b.yaml').lines).toEqual([expect.stringContaining('4 in the baseline')])
  })
})

describe('the file', () => {
  test('lies beside the config, or at the root of the work tree', () => {
    write({ 'a/a.yaml': site(1) })
    expect(cosmos('--update-baseline', { in: 'a' }).lines[0]).toContain(`${folder}/${FILE}`)
    expect(JSON.parse(read(FILE)).paths).toEqual(['a'])
    expect(cosmos('', { in: 'a' }).code).toBe(0)
    write({ 'a/cosmos.config.yaml': '' })
    expect(cosmos('', { in: 'a' }).code).toBe(1)
    cosmos('--update-baseline', { in: 'a' })
    expect(JSON.parse(read(`a/${FILE}`)).paths).toEqual(['.'])
    expect(cosmos('', { in: 'a' }).code).toBe(0)
  })

  test('may be named by the config or a flag, and then must exist', () => {
    write({ 'a/a.yaml': site(1), 'a/cosmos.config.yaml': 'baseline: known/x.json\n' })
    mkdirSync(join(folder, 'a/known'))
    expect(cosmos('--config a/cosmos.config.yaml')).toMatchObject({
      code: 2,
      err: 'cosmos: a/known/x.json does not exist; --update-baseline writes it\n',
    })
    expect(cosmos('--config a/cosmos.config.yaml --update-baseline').code).toBe(0)
    expect(cosmos('', { in: 'a' })).toMatchObject({ code: 0, lines: [expect.stringContaining('in 1 file: ')] })
    expect(cosmos('a --baseline y.json').code).toBe(2)
    expect(cosmos('a --baseline a/known/x.json').code).toBe(0)
    expect(cosmos('a --prune-baseline').err).toBe(`cosmos: ${FILE} does not exist; --update-baseline writes it\n`)
    for (const pair of [
      '--no-baseline --baseline x',
      '--no-baseline --update-baseline',
      '--prune-baseline --update-baseline',
    ])
      expect(cosmos(pair).code).toBe(2)
  })

  test('is that of the commit with --staged', () => {
    write({ 'a.yaml': site(1) })
    git('add', '.')
    cosmos('--update-baseline')
    expect(cosmos('--staged').code).toBe(0)
    git('add', '.')
    write({ 'b.yaml': danglingPeer('b') })
    git('add', 'b.yaml')
    cosmos('--update-baseline')
    expect(cosmos().code).toBe(0)
    expect(cosmos('--staged')).toMatchObject({ code: 1, lines: [expect.stringMatching(/^b\.yaml/), expect.anything()] })
    git('add', '.')
    expect(cosmos('--staged').code).toBe(0)
  })

  test('fits its schema, is sorted, and is read as it was written', () => {
    writeSites()
    cosmos('--update-baseline')
    const text = read(FILE)
    const validate = new Ajv({ allErrors: true }).compile(schema)
    expect(validate(JSON.parse(text))).toBe(true)
    const lines = text.split('\n').filter((line) => line.startsWith('    {'))
    expect(lines).toHaveLength(200)
    expect(lines.map((line) => line.replace(/,$/, ''))).toEqual(lines.map((line) => line.replace(/,$/, '')).sort())
    expect(readBaseline(FILE, text)).toMatchObject({ baseline: { paths: ['.'], findings: entries() } })
    expect(text).not.toContain('net.yaml')
  })

  test('tells of no file, line or password', () => {
    const password = 'hunter2'
    const authentications = [
      `{password: ${password}, password: ${password}}`,
      `{password: [${password}]}`,
      `{password: ${password.repeat(40)}, pasword: ${password}}`,
      `"${password}"`,
    ]
    const peers = authentications.map((value, index) => `${danglingPeer(`p-${index}`)}  authentication: ${value}\n`)
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {password: "${password}\\n", password: ${password}}\n`
    write({ 'a.yaml': [...peers, secret, `${danglingPeer('q')}  authSecretRef: {name: s}\n`].join('---\n') })
    cosmos('--update-baseline --severity info')
    for (const index of peers.keys()) expect(read(FILE)).toContain(`"object": "BGPPeer default/p-${index}"`)
    expect(read(FILE)).not.toContain(password)
  })

  test('has a count for findings that are the same', () => {
    const broken = 'kind: [\n'
    write({ 'a.yaml': broken, 'b.yaml': broken, 'c.yaml': vpc('c', '10.0.0.0/16') })
    cosmos('--update-baseline')
    expect(entries()).toMatchObject([{ rule: 'yaml-syntax', count: 2 }])
    expect(cosmos().lines).toEqual([expect.stringContaining('2 in the baseline')])
    write({ 'd.yaml': broken })
    expect(cosmos().code).toBe(1)
    rmSync(join(folder, 'd.yaml'))
    rmSync(join(folder, 'a.yaml'))
    expect(cosmos().lines.slice(0, 1)).toEqual(['1 finding of the baseline is gone; --prune-baseline takes it out:'])
  })

  test('holds any character', () => {
    const name = 'é\ud800\u202e\u0007"\\'
    const finding = { rule: 'yaml-syntax', message: name, path: name } as Finding
    const text = baselineAsText({ paths: [], findings: entriesOf([finding]) })
    expect(text).toMatch(/^[\n -\ud7ff\ufffd]+$/)
    const again = readBaseline(FILE, text)
    expect('baseline' in again && compare([finding], again.baseline.findings)).toEqual({ fresh: [], left: [] })
  })

  test('may be of a newer version', () => {
    write({ 'a.yaml': site(1) })
    cosmos('--update-baseline')
    write({ [FILE]: read(FILE).replace('"prefix-host-bits"', '"prefix-of-tomorrow"') })
    expect(cosmos('--prune-baseline').lines[1]).toBe(`4 findings in ${FILE}: 0 new, 0 gone`)
    expect(cosmos().lines[1]).toBe(
      'The baseline has 1 finding of rules that this version does not have: prefix-of-tomorrow',
    )
  })

  test.each<[string, readonly string[]]>([
    ['', [': the baseline is empty; delete it, or restore what it held']],
    ['[]', [':1:1: the baseline must be a mapping']],
    ['{"version": 2, "paths": [], "findings": []}', [':1:13: "version" must be 1, not "2"']],
    ['{"version": 1, "findings": []}', [':1:13: the baseline needs the key "paths"']],
    [
      '{"version": 1,\n "paths": [], "findings": [\n  {"rule": "a", "mesage": "b"}]}',
      [':3:3: an entry needs the key "message"', ':3:17: there is no key "mesage"; did you mean "message"?'],
    ],
    [
      '{"version": 1, "paths": [], "findings": [{"rule": "A b", "message": "", "count": 1}]}',
      [':1:51: "A b" is not the id of a rule', ':1:82: "count" must be at least 2'],
    ],
    ['{"version": 1, "paths": [], "findings": [}', [':1:42: a value is expected here']],
    [
      '{\n<<<<<<< HEAD\n  "version": 1\n=======\n',
      [':2:1: the baseline has merge conflicts; keep the entries of both sides, then run cosmos lint --prune-baseline'],
    ],
  ])('is refused when it is %j', (text, problems) => {
    const result = readBaseline(FILE, text)
    expect(result).toEqual({ problems: problems.map((problem) => FILE + problem) })
  })

  test('that is refused stops the run, whatever it is to do', () => {
    write({ 'a.yaml': site(1), [FILE]: '[]' })
    for (const task of ['', '--update-baseline', '--prune-baseline']) {
      expect(cosmos(task)).toMatchObject({ code: 2, err: `cosmos: ${FILE}:1:1: the baseline must be a mapping\n` })
    }
    expect(cosmos('--no-baseline').code).toBe(1)
    expect(read(FILE)).toBe('[]')
  })
})

describe('an entry', () => {
  const resource = { apiVersion: 'v1', kind: 'BGPPolicy', namespace: 'a', name: 'b' }
  const at = { file: 'f', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
  const term = (index: number, message: string): Finding => {
    return {
      rule: 'policy-term-noop',
      severity: 'warning',
      rejected: false,
      message,
      at,
      path: `spec.terms[${index}]`,
      resource,
      related: [],
    }
  }
  const known = entriesOf([term(0, 'one'), term(2, 'two')])

  test.each<[string, readonly Finding[], readonly Finding[]]>([
    ['stays', [term(0, 'one'), term(2, 'two')], []],
    ['follows a list when an item is added before', [term(1, 'one'), term(3, 'two')], []],
    ['follows a list when an item is taken out before', [term(0, 'one'), term(1, 'two')], []],
    ['outlives other words', [term(0, 'eins'), term(2, 'zwei')], []],
    ['outlives other words in a list that moves', [term(1, 'eins'), term(3, 'zwei')], []],
    ['does not cover a new item behind', [term(0, 'one'), term(2, 'two'), term(3, 'two')], [term(3, 'two')]],
    ['does not cover a new item before', [term(0, 'new'), term(1, 'one'), term(3, 'two')], [term(0, 'new')]],
    ['does not cover what is twice', [term(0, 'one'), term(0, 'one'), term(2, 'two')], [term(0, 'one')]],
  ])('%s', (_, findings, fresh) => {
    expect(compare(findings, known)).toEqual({ fresh, left: [] })
  })

  test('is of one rule, object and field', () => {
    const others = [
      { ...term(0, 'one'), rule: 'policy-term-redundant' },
      { ...term(0, 'one'), resource: { ...resource, name: 'c' } },
      { ...term(0, 'one'), path: 'spec.direction' },
    ]
    expect(compare(others, known)).toEqual({ fresh: others, left: known })
    expect(compare([{ ...term(0, 'one'), severity: 'info', at: { ...at, file: 'g' } }], known).fresh).toEqual([])
  })

  test('about one of two objects is about the same one whichever file comes first', () => {
    const texts = { 'a.yaml': router('r-1'), 'b.yaml': router('r-2'), 'c.yaml': router('r-0') }
    const moved = { 'a.yaml': router('r-2'), 'b.yaml': router('r-0'), 'c.yaml': router('r-1') }
    const found = (files: Readonly<Record<string, string>>) => {
      return entriesOf(lintTexts(files).findings.filter(({ rule }) => rule === 'router-id-duplicate'))
    }
    expect(new Set(found(texts))).toEqual(new Set(found(moved)))
    expect(
      found(texts)
        .map(({ object }) => object)
        .sort(),
    ).toEqual(['BGPRouter default/r-1', 'BGPRouter default/r-2'])
  })
})

test('no rule has a new finding when the files of its fixtures come in another order', () => {
  for (const rule of fixturesIn('rules')) {
    for (const file of fixturesIn(`rules/${rule}`).filter((file) => /^bad.*\.yaml$/.test(file))) {
      const documents = fixture(`rules/${rule}/${file}`).split(/^---.*$/m)
      const named = documents.map((text, index) => [`${index}.yaml`, text])
      const known = entriesOf(lintTexts(Object.fromEntries(named)).findings)
      const { findings } = lintTexts(Object.fromEntries(named.toReversed()))
      expect([file, compare(findings, known).fresh]).toEqual([file, []])
    }
  }
})

test('docs/baseline.md shows what happens', () => {
  cpSync(fixturePath('fleets/site-broken'), join(folder, 'manifests'), { recursive: true })
  const page = readFileSync(join(ROOT, 'docs/baseline.md'), 'utf8')
  const sessions = [...page.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)]
  expect(sessions.length).toBeGreaterThan(3)
  for (const [, command = '', output] of sessions) {
    const script = `cosmos() { node '${BIN}' "$@"; }\n${command}`
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT })
    expect([command, stdout, stderr]).toEqual([command, output, ''])
  }
})
