import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entryOf } from '../src/baseline/entry.ts'
import { withRef } from '../src/changed/flag.ts'
import { usualRefs } from '../src/changed/refs.ts'
import type { Finding } from '../src/finding.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import {
  fixture,
  fixturePath,
  fixturesIn,
  GIT_AUTHOR,
  lintTexts,
  PEER,
  randomNumbers,
  router,
  vpc,
  writeFiles,
} from './support.ts'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))

let root: string
let folder: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cosmos-')))
  folder = join(root, 'repo')
  mkdirSync(folder)
  git('init', '-q', '-b', 'main')
})

afterEach(() => rmSync(root, { recursive: true }))

const ENVIRONMENT = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', ...GIT_AUTHOR }

function git(...args: readonly string[]): string {
  const all = ['-c', 'protocol.file.allow=always', ...args]
  return execFileSync('git', all, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT, stdio: 'pipe' })
}

function write(files: Readonly<Record<string, string>>): void {
  writeFiles(folder, files)
}

function remove(...names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { recursive: true })
}

function commit(files: Readonly<Record<string, string>> = {}): string {
  write(files)
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', 'A commit')
  return git('rev-parse', 'HEAD').trim()
}

interface Outcome {
  readonly code: number | null
  /** The report, a line for each finding. */
  readonly lines: readonly string[]
  readonly err: string
}

function cosmos(args: readonly string[], options: { readonly in?: string; readonly env?: object } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync('node', [BIN, 'lint', '--format=compact', ...args], {
    cwd: join(folder, options.in ?? ''),
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...options.env },
  })
  return { code: status, lines: stdout.split('\n').slice(0, -1), err: stderr }
}

/** The places and rules of what is reported. */
function found({ lines }: Outcome): readonly string[] {
  return lines.flatMap((line) => /^(\S+?):\d.*\[([\w-]+)\]$/.exec(line)?.slice(1).join(' ') ?? [])
}

const FLEET = { 'routers.yaml': router('r'), 'peers.yaml': PEER, 'vpcs.yaml': vpc('v', '10.0.0.1/24') }
const HOST_BITS = 'prefix-host-bits'
const DANGLING = ['peers.yaml router-ref-not-found']

describe('a change', () => {
  test('is blamed for what it breaks in files that it does not touch', () => {
    commit(FLEET)
    write({ 'routers.yaml': router('s') })
    const outcome = cosmos(['--changed'])
    expect(found(outcome)).toEqual(DANGLING)
    expect(outcome).toMatchObject({ code: 1, err: '' })
    expect(outcome.lines.at(-1)).toMatch(/: 1 error, 0 warnings, 1 from before$/)
  })

  test('is not blamed for what was there, and told what it fixes', () => {
    commit({ ...FLEET, 'routers.yaml': router('s') })
    write({ 'peers.yaml': PEER.replace('{name: r}', '{name: s}'), 'vpcs.yaml': `\n\n${FLEET['vpcs.yaml']}` })
    const outcome = cosmos(['--changed', 'HEAD'])
    expect(outcome.code).toBe(0)
    expect(outcome.err).toBe(
      '1 finding of HEAD is fixed:\n  router-ref-not-found: BGPPeer default/p, spec.routerRef.name\n',
    )
    expect(found(outcome)).toEqual([])
    expect(cosmos(['--changed', '--quiet'])).toMatchObject({ code: 0, lines: [], err: '' })
  })

  test('does not fix what it hides', () => {
    commit({ ...FLEET, 'routers.yaml': router('s') })
    write({ 'peers.yaml': PEER.replace('spec:', 'spec:\n  unknown: 1') })
    const ignored = '/24"]   # cosmos-ignore prefix-host-bits -- it shall be so'
    write({ 'vpcs.yaml': vpc('v', '10.0.0.1/24').replace('/24"]', ignored) })
    const outcome = cosmos(['--changed'])
    expect(found(outcome)).toEqual(['peers.yaml unknown-field'])
    expect(outcome.err).toBe('')
  })

  test('may be the deletion of a file', () => {
    commit(FLEET)
    remove('routers.yaml')
    expect(found(cosmos(['--changed']))).toEqual(DANGLING)
  })

  test('may be a new name for a file or a folder', () => {
    commit(FLEET)
    mkdirSync(join(folder, 'deep/er'), { recursive: true })
    git('mv', 'vpcs.yaml', 'deep/er/nets.yaml')
    expect(cosmos(['--changed'])).toMatchObject({ code: 0, err: '' })
    expect(found(cosmos(['--changed', '--severity=info']))).toEqual([])
  })

  test('is what is new on a branch, committed or not, and not what others did meanwhile', () => {
    commit(FLEET)
    git('checkout', '-q', '-b', 'topic')
    commit({ 'mine.yaml': vpc('mine', '10.1.0.1/24') })
    git('checkout', '-q', 'main')
    commit({ 'vpcs.yaml': vpc('v', '10.0.0.0/24'), 'theirs.yaml': vpc('theirs', '10.2.0.1/24') })
    git('checkout', '-q', 'topic')
    write({ 'untracked.yaml': vpc('untracked', '10.3.0.1/24') })
    const mine = [`mine.yaml ${HOST_BITS}`, `untracked.yaml ${HOST_BITS}`]
    expect(found(cosmos(['--changed', 'main']))).toEqual(mine)
    git('merge', '-q', '--no-commit', 'main')
    expect(found(cosmos(['--changed', 'main']))).toEqual(mine)
    commit()
    expect(found(cosmos(['--changed', 'main']))).toEqual(mine)
  })

  test('may lie in the index', () => {
    commit(FLEET)
    write({ 'routers.yaml': router('s') })
    git('add', '-A')
    write({ 'routers.yaml': router('r') })
    expect(found(cosmos(['--changed', '--staged']))).toEqual(DANGLING)
    expect(found(cosmos(['--changed']))).toEqual([])
  })

  test('is judged by the rules about changes', () => {
    commit(FLEET)
    write({ 'routers.yaml': router('r').replace('65000', '65002') })
    const outcome = cosmos(['--changed'])
    expect(found(outcome)).toEqual(['routers.yaml change-resets-sessions'])
    expect(outcome.code).toBe(0)
    expect(cosmos(['--changed', '--fail-on=warning']).code).toBe(1)
    expect(found(cosmos([]))).not.toContain('routers.yaml change-resets-sessions')
  })

  test.each([
    ['deletes BGPRouter "node-1" of namespace default; keep it, or change what names it', vpc('w', '10.5.0.0/24')],
    ['deletes BGPRouter "node-1" of namespace default; did you mean "node-01"?', router('node-01')],
  ])('is said to be what deletes an object: %s', (words, text) => {
    commit({ 'routers.yaml': router('node-1'), 'peers.yaml': PEER.replace('{name: r}', '{name: node-1}') })
    write({ 'routers.yaml': text })
    expect(cosmos(['--changed']).lines[0]).toContain(`the change ${words} [router-ref-not-found]`)
  })

  test('is told by which VRFs gain and lose, of those that were there and still are', () => {
    const vrf = (name: string, imports: string, exports: string): string =>
      `apiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPVRFInstance\nmetadata: {name: ${name}}\nspec: {routerRef: {name: r}, routeDistinguisher: "65000:1", importRouteTargets: [{value: "${imports}"}], exportRouteTargets: [{value: "${exports}"}]}\n`
    const others = Array.from({ length: 8 }, (_, number) => vrf(`b${number}`, '65000:9', '65000:2'))
    commit({ 'v.yaml': [vrf('a', '65000:1', '65000:8'), vrf('gone', '65000:9', '65000:1'), ...others].join('---\n') })
    write({ 'v.yaml': [vrf('a', '65000:2', '65000:9'), vrf('new', '65000:7', '65000:2'), ...others].join('---\n') })
    const lines = cosmos(['--changed', '--only=change-rt-rd']).lines.slice(0, -1)
    const remedy = '; plan it, or create a new VRF and move over [change-rt-rd]'
    const names = '"b0", "b1", "b2", "b3", "b4" and 3 more'
    expect(lines.map((line) => line.replace(/^.*?: warning: /, ''))).toEqual([
      `importRouteTargets loses 65000:1 and gains 65000:2, so that the VRF gets the routes of ${names}${remedy}`,
      `exportRouteTargets loses 65000:8 and gains 65000:9, so that the VRF gives its routes to ${names}${remedy}`,
    ])
  })

  test('is all that fixes mend', () => {
    commit({ 'a.yaml': PEER.replace('fd00::1', 'FD00::1'), 'r.yaml': router('r') })
    write({ 'b.yaml': PEER.replace('fd00::1', 'FD00::2').replace('name: p', 'name: q') })
    const outcome = cosmos(['--changed', 'HEAD', '--fix'])
    expect(outcome.err).toBe('fixed 1 finding in 1 file\n')
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('FD00::1')
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toContain('fd00::2')
  })

  test('may be ignored by a comment that outlives it', () => {
    commit(FLEET)
    const ignored = '  localASN: 65002   # cosmos-ignore change-resets-sessions -- planned'
    write({ 'routers.yaml': router('r').replace('  localASN: 65000', ignored) })
    expect(found(cosmos(['--changed', '--severity=info']))).toEqual([])
    expect(found(cosmos(['--only=ignore-unused', '--only=change-resets-sessions', '--severity=info']))).toEqual([])
  })

  test('leaves the work tree, the index and the store as they are', () => {
    commit(FLEET)
    write({ 'routers.yaml': router('s') })
    const before = git('status', '--porcelain=v2', '--branch')
    const index = readFileSync(join(folder, '.git/index'))
    const store = readdirSync(join(folder, '.git'), { recursive: true }).sort()
    expect(cosmos(['--changed']).code).toBe(1)
    expect(readdirSync(join(folder, '.git'), { recursive: true }).sort()).toEqual(store)
    expect(readFileSync(join(folder, '.git/index'))).toEqual(index)
    expect(git('status', '--porcelain=v2', '--branch')).toBe(before)
  })
})

describe('both sides', () => {
  test('have the files that are linted, and no others', () => {
    const names = ['generated', 'out', 'hidden', 'elsewhere']
    const peers = names.map((name) => PEER.replaceAll(/\{name: \w\}/g, `{name: ${name}}`))
    write({ 'peers.yaml': peers.join('---\n'), 'cosmos.config.yaml': 'ignore: [generated/]\n', '.gitignore': 'out/\n' })
    for (const name of names) write({ [`${name === 'hidden' ? '.hidden' : name}/r.yaml`]: router(name) })
    git('add', '-f', '.')
    git('commit', '-q', '-m', 'A commit')
    const unresolved = (...args: readonly string[]): number => {
      const { code, lines, err } = cosmos(['--changed', '--only=router-ref-not-found', ...args])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return Number(/, (\d+) from before$/.exec(lines.at(-1) ?? '')?.[1] ?? 0)
    }
    expect(unresolved('--', 'p*.yaml')).toBe(4)
    expect(unresolved()).toBe(3)
    expect(unresolved('--', '.', 'out', 'generated')).toBe(1)
    expect(unresolved('--', '.', '*/r.yaml')).toBe(2)
    expect(unresolved('--staged')).toBe(2)
  })

  test('resolve against the context that they have', () => {
    commit({ 'fleet/peers.yaml': PEER, 'ctx/routers.yaml': router('r') })
    expect(found(cosmos(['--changed', '--context', 'ctx', 'fleet']))).toEqual([])
    write({ 'ctx/routers.yaml': router('s') })
    expect(found(cosmos(['--changed', '--context', 'ctx', 'fleet']))).toEqual(['fleet/peers.yaml router-ref-not-found'])
  })

  test('have one context where git does not track it', () => {
    commit({ 'fleet/peers.yaml': PEER, '.gitignore': 'dump.yaml\n' })
    write({ 'dump.yaml': router('r') })
    const args = ['--changed', '--context=dump.yaml', 'fleet']
    expect(cosmos(args)).toMatchObject({ code: 0, err: '' })
    write({ 'fleet/peers.yaml': PEER.replace('{name: r}', '{name: s}') })
    expect(found(cosmos(args))).toEqual(['fleet/peers.yaml router-ref-not-found'])
  })

  test('have one baseline', () => {
    commit({ ...FLEET, 'more.yaml': vpc('w', '10.4.0.1/24') })
    cosmos(['--update-baseline'])
    remove('routers.yaml')
    const outcome = cosmos(['--changed'])
    expect(found(outcome)).toEqual(DANGLING)
    expect(outcome.lines.at(-1)).toMatch(/, 2 in the baseline$/)
    expect(cosmos(['--changed', '--update-baseline']).code).toBe(2)
  })

  test('tell of two that do not fit together by their names', () => {
    const a = vpc('a', '10.0.0.0/24')
    const b = vpc('b', '10.0.0.0/24')
    commit({ '1.yaml': a, '2.yaml': b })
    write({ '1.yaml': b, '2.yaml': a })
    expect(found(cosmos(['--changed', '--severity=info']))).toEqual([])
  })
})

describe('repositories', () => {
  test('may be shallow, with a commit to compare with and without', () => {
    commit(FLEET)
    const base = commit({ 'routers.yaml': router('s') })
    git('checkout', '-q', '-b', 'topic')
    commit({ 'mine.yaml': vpc('mine', '10.1.0.1/24') })
    const origin = `file://${folder}`
    git('clone', '-q', '--depth=1', '--branch=topic', origin, '../shallow')
    folder = join(root, 'shallow')
    const missing = cosmos(['--changed', base])
    expect(missing).toMatchObject({ code: 2, lines: [] })
    expect(missing.err).toMatch(/^cosmos: --changed: git knows no commit .*; the clone is shallow, .* git fetch /)
    expect(cosmos(['--changed', 'origin/main']).err).toMatch(
      /git fetch --depth=100 origin main:refs\/remotes\/origin\/main$/m,
    )
    git('fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    const apart = cosmos(['--changed', 'origin/main'])
    expect(found(apart)).toEqual([`mine.yaml ${HOST_BITS}`])
    expect(apart.err).toMatch(/^cosmos: the clone is too shallow to show where HEAD leaves origin\/main, /)
    git('fetch', '-q', '--unshallow', 'origin')
    const whole = cosmos(['--changed', 'origin/main'])
    expect(whole).toMatchObject({ lines: apart.lines, err: '' })
  })

  test('have a usual commit: the main branch of the remote, or what was committed last', () => {
    commit(FLEET)
    git('clone', '-q', '.', '../clone')
    folder = join(root, 'clone')
    commit({ 'routers.yaml': router('s') })
    expect(found(cosmos(['--changed']))).toEqual(DANGLING)
    git('remote', 'remove', 'origin')
    expect(found(cosmos(['--changed']))).toEqual([])
  })

  test('of a pull request are compared with its base', () => {
    const base = commit(FLEET)
    commit({ 'routers.yaml': router('s') })
    write({ 'event.json': JSON.stringify({ pull_request: { base: { sha: base } } }) })
    const env = { GITHUB_BASE_REF: 'main', GITHUB_EVENT_PATH: join(folder, 'event.json') }
    expect(found(cosmos(['--changed', '*.yaml'], { env }))).toEqual([])
    expect(found(cosmos(['--changed', '--', '.'], { env }))).toEqual(DANGLING)
    const missing = cosmos(['--changed'], { env: { GITHUB_BASE_REF: 'main' } })
    expect(missing).toMatchObject({ code: 2, err: 'cosmos: --changed: git knows no commit "origin/main"\n' })
  })

  test('may have submodules, which are read at the commit that they were at', () => {
    commit({ 'routers.yaml': router('r'), 'deep/vpcs.yaml': FLEET['vpcs.yaml'] })
    const inner = folder
    git('init', '-q', '-b', 'main', '../o:d"d')
    folder = join(root, 'o:d"d')
    git('submodule', '--quiet', 'add', inner, 'sub')
    commit({ 'peers.yaml': PEER })
    expect(cosmos(['--changed'])).toMatchObject({ code: 0, err: '' })
    write({ 'sub/routers.yaml': router('s') })
    expect(found(cosmos(['--changed']))).toEqual(DANGLING)
    expect(found(cosmos(['--changed', 'HEAD', 'peers.yaml', 'sub']))).toEqual(DANGLING)
    git('-C', 'sub', 'commit', '-q', '-a', '-m', 'Inside')
    commit()
    expect(found(cosmos(['--changed', 'HEAD']))).toEqual([])
    expect(found(cosmos(['--changed', 'HEAD~1']))).toEqual(DANGLING)
    git('submodule', '--quiet', 'deinit', '-f', 'sub')
    expect(cosmos(['--changed', 'HEAD~1', '--severity=error']).lines.at(-1)).toMatch(/1 from before$/)
  })

  test('say which submodule lacks its commit', () => {
    commit({ 'routers.yaml': router('r') })
    const inner = folder
    git('init', '-q', '-b', 'main', '../outer')
    folder = join(root, 'outer')
    git('submodule', '--quiet', 'add', inner, 'sub')
    const id = '1'.repeat(40)
    git('update-index', '--cacheinfo', `160000,${id},sub`)
    write({ 'peers.yaml': PEER })
    git('add', 'peers.yaml')
    git('commit', '-q', '-m', 'A commit')
    const problem = `cosmos: sub is a submodule that lacks commit ${id}; run git fetch in there (in HEAD)\n`
    expect(cosmos(['--changed', 'HEAD'])).toMatchObject({ code: 2, err: problem })
    expect(cosmos(['--changed', 'HEAD', 'peers.yaml']).err).toBe('')
  })

  test('may have a sparse work tree', () => {
    commit({ 'in/peers.yaml': PEER, 'out/routers.yaml': router('r') })
    git('sparse-checkout', 'set', 'in')
    const outcome = cosmos(['--changed'])
    expect(outcome).toMatchObject({ code: 0, err: '' })
    expect(outcome.lines.at(-1)).toMatch(/1 from before$/)
    expect(cosmos(['--changed', '--staged']).lines.at(-1)).toMatch(/0 errors, 0 warnings$/)
  })

  test('may have several work trees', () => {
    commit(FLEET)
    git('worktree', 'add', '-q', '-b', 'topic', '../linked')
    folder = join(root, 'linked')
    mkdirSync(join(folder, 'sub'))
    commit({ 'routers.yaml': router('s') })
    expect(found(cosmos(['--changed', 'main']))).toEqual(DANGLING)
    expect(found(cosmos(['--changed', 'main', '../peers.yaml', '../routers.yaml'], { in: 'sub' }))).toEqual([
      `${folder}/peers.yaml router-ref-not-found`,
    ])
  })
})

describe('what cannot be compared', () => {
  test.each(['nope', '--output=x', '--upload-pack=touch x', '^main', 'main..topic', ':/A', 'HEAD:peers.yaml'])(
    'is a commit that git does not know: %s',
    (ref) => {
      commit(FLEET)
      const files = readdirSync(folder)
      const outcome = cosmos([`--changed=${ref}`])
      expect(outcome).toMatchObject({ code: 2, lines: [] })
      expect(outcome.err).toMatch(/^cosmos: --changed: git knows no commit "/)
      expect(readdirSync(folder)).toEqual(files)
    },
  )

  test('is a repository without a commit', () => {
    write(FLEET)
    const err = 'cosmos: --changed: there is no commit yet to compare with\n'
    expect(cosmos(['--changed'])).toMatchObject({ code: 2, lines: [], err })
  })

  test('is a folder without a repository', () => {
    remove('.git')
    write(FLEET)
    const { code, err } = cosmos(['--changed'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('git says: not a git repository') })
  })

  test('is a history with another beginning', () => {
    commit(FLEET)
    git('checkout', '-q', '--orphan', 'other')
    commit({ 'other.yaml': PEER })
    const err = 'cosmos: --changed: main and HEAD have no commit in common\n'
    expect(cosmos(['--changed', 'main'])).toMatchObject({ code: 2, err })
  })

  test('is standard input, and what lies elsewhere', () => {
    commit(FLEET)
    writeFileSync(join(root, 'outside.yaml'), PEER)
    expect(cosmos(['--changed', '-']).err).toBe('cosmos: --changed: git has no past of -\n')
    expect(cosmos(['--changed', '../outside.yaml'])).toMatchObject({
      code: 2,
      err: 'cosmos: --changed: git has no past of ../outside.yaml\n',
    })
  })

  test('is a content that git lacks', () => {
    commit(FLEET)
    const id = git('rev-parse', 'HEAD:vpcs.yaml').trim()
    write({ 'vpcs.yaml': vpc('v', '10.0.0.0/24') })
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)))
    const err = 'cosmos: cannot read vpcs.yaml: git lacks its content (in HEAD)\n'
    expect(cosmos(['--changed'])).toMatchObject({ code: 2, err })
  })
})

describe('the flag', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['--changed'], ['--changed=']],
    [
      ['--changed', '--quiet'],
      ['--changed=', '--quiet'],
    ],
    [
      ['--changed', '--', 'main'],
      ['--changed=', '--', 'main'],
    ],
    [
      ['--changed', 'src'],
      ['--changed=', 'src'],
    ],
    [
      ['--changed', '-'],
      ['--changed=', '-'],
    ],
    [
      ['--changed', 'main', 'src'],
      ['--changed', 'main', 'src'],
    ],
    [['--changed=src'], ['--changed=src']],
    [
      ['--', '--changed'],
      ['--', '--changed'],
    ],
    [['src'], ['src']],
  ])('may stand alone: %j', (argv, read) => {
    expect(withRef(argv)).toEqual(read)
  })

  test('means a commit that the environment names', () => {
    expect(usualRefs({})).toEqual(['origin/HEAD', 'HEAD'])
    expect(usualRefs({ GITHUB_BASE_REF: '' })).toEqual(['origin/HEAD', 'HEAD'])
    const event = join(root, 'event.json')
    for (const text of ['{', 'null', '{"pull_request": {"base": {"sha": ["a"]}}}']) {
      writeFileSync(event, text)
      expect(usualRefs({ GITHUB_BASE_REF: 'x', GITHUB_EVENT_PATH: event })).toEqual(['origin/x'])
    }
  })
})

/** Everything but places, numbers of items and words. */
function identityOf(finding: Finding): string {
  const { rule, object, path = '', message } = entryOf(finding)
  return JSON.stringify(object === undefined ? [rule, message] : [rule, object, path.replaceAll(/\d+/g, '')])
}

const OF_CHANGES = new Set(CATALOGUE.filter(({ group }) => group === 'changes').map(({ id }) => id))
const FIXTURES = CATALOGUE.flatMap(({ id }) =>
  fixturesIn(`rules/${id}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `rules/${id}/${file}`),
)

/** What a lint of both finds only now, as often as there are more of it. */
function minus(now: readonly Finding[], then: readonly Finding[]): readonly string[] {
  const rest = then.map(identityOf)
  const found: string[] = []
  for (const identity of now.map(identityOf)) {
    const index = rest.indexOf(identity)
    if (index === -1) found.push(identity)
    else rest.splice(index, 1)
  }
  return found.sort()
}

test('reports what a lint of both sides finds only now, and counts what it finds only then', () => {
  const random = randomNumbers()
  const pick = () => fixture(FIXTURES[random(FIXTURES.length)] ?? '')
  for (let round = 0; round < 20; round += 1) {
    const then: Record<string, string> = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`${name}.yaml`, pick()]),
    )
    remove(...readdirSync(folder).filter((name) => name !== '.git'))
    commit(then)
    const now: Record<string, string> = { ...then, 'b.yaml': pick(), 'z.yaml': then['c.yaml'] ?? '', 'e.yaml': pick() }
    for (const name of ['c.yaml', 'd.yaml']) delete now[name]
    remove(...readdirSync(folder).filter((name) => name !== '.git'))
    write(now)
    if (round % 2 === 1) git('add', '-A')
    const flags = ['--changed', '--severity=info', '--format=json', ...(round % 2 === 1 ? ['--staged'] : [])]
    const { stdout, stderr } = spawnSync('node', [BIN, 'lint', ...flags], {
      cwd: folder,
      encoding: 'utf8',
      env: ENVIRONMENT,
    })
    const { findings, summary } = JSON.parse(stdout)
    const today = new Date().toISOString().slice(0, 10)
    const full = (texts: Readonly<Record<string, string>>) =>
      lintTexts(Object.fromEntries(Object.entries(texts).sort()), { today }).findings
    const caused = findings.filter(({ rule }: Finding) => !OF_CHANGES.has(rule)).map(identityOf)
    expect(caused.sort()).toEqual(minus(full(now), full(then)))
    expect(summary.inBase).toBe(full(now).length - caused.length)
    expect(stderr).toMatch(/^(?:\d+ findings? of HEAD (?:is|are) fixed:\n(?: .*\n)+)?$/)
  }
})

test('docs/changed.md shows the output of its commands', () => {
  const text = readFileSync(new URL('../docs/changed.md', import.meta.url), 'utf8')
  const blocks = [...text.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)]
  expect(blocks.length).toBeGreaterThan(2)
  cpSync(fixturePath('fleets/site'), join(folder, 'manifests'), { recursive: true })
  commit()
  const bin = join(root, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'cosmos'), `#!/bin/sh\nexec node '${BIN}' "$@"\n`, { mode: 0o755 })
  const env = { ...ENVIRONMENT, PATH: `${bin}:${ENVIRONMENT.PATH}` }
  for (const [, command = '', output] of blocks) {
    const { stdout } = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd: folder, encoding: 'utf8', env })
    expect(stdout).toBe(output)
  }
})
