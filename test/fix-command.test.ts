import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rewrite } from '../src/output.ts'
import { PEER, router, vpc } from './support.ts'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  mkdirSync(join(folder, '.git'))
})

afterEach(() => rmSync(folder, { recursive: true }))

interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function cosmos(line: string, input = ''): Outcome {
  const args = line.split(' ')
  const { status, stdout, stderr } = spawnSync('node', [BIN, 'lint', ...args], { cwd: folder, encoding: 'utf8', input })
  return { code: status, out: stdout, err: stderr }
}

function write(name: string, text: string | Buffer): void {
  writeFileSync(join(folder, name), text)
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** A fleet with one warning that can be mended safely, in peer.yaml, and one error that takes a guess, in other.yaml. */
const FIXED_PEER = PEER.replace('name: r', 'name: node-1')
const PEER_TEXT = FIXED_PEER.replace('fd00::1', 'FD00::1')
const OTHER_TEXT = FIXED_PEER.replace('name: p', 'name: q').replace('node-1', 'ndoe-1').replace('fd00::1', 'fd00::2')

function writeFleet(): void {
  write('router.yaml', router('node-1'))
  write('peer.yaml', PEER_TEXT)
  write('other.yaml', OTHER_TEXT)
}

describe('the modes', () => {
  beforeEach(writeFleet)

  test('--fix writes, and reports what is left', () => {
    const outcome = cosmos('--fix --format compact')
    expect(outcome.out).toMatch(/^other.yaml:5:21: error: .*\[router-ref-not-found\]\n[^\n]*: 1 error, 0 warnings\n$/)
    expect(outcome.err).toBe('fixed 1 finding in 1 file; --unsafe-fixes has 1 guess for the rest\n')
    expect(outcome.code).toBe(1)
    expect([read('peer.yaml'), read('other.yaml')]).toEqual([FIXED_PEER, OTHER_TEXT])
    expect(readdirSync(folder).sort()).toEqual(['.git', 'other.yaml', 'peer.yaml', 'router.yaml'])
  })

  test('--fix-dry-run reports the same, and writes nothing', () => {
    const dry = cosmos('--fix-dry-run')
    expect(read('peer.yaml')).toBe(PEER_TEXT)
    const wet = cosmos('--fix')
    expect(dry).toEqual({ ...wet, err: wet.err.replace('fixed', 'would fix') })
  })

  test('--diff prints what would change, and writes nothing', () => {
    const { code, out, err } = cosmos('--diff')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^would fix 1 finding in 1 file; /) })
    expect(out).toBe(`--- a/peer.yaml
+++ b/peer.yaml
@@ -3,6 +3,6 @@
 metadata: {name: p}
 spec:
   routerRef: {name: node-1}
-  address: FD00::1
+  address: fd00::1
   peerASN: 65001
   addressFamilies: [{afi: ipv6, safi: unicast}]
`)
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })

  test('--unsafe-fixes guesses too', () => {
    expect(cosmos('--fix --unsafe-fixes')).toMatchObject({ code: 0, err: 'fixed 2 findings in 2 files\n' })
    expect(read('other.yaml')).toBe(OTHER_TEXT.replace('ndoe', 'node'))
    expect(cosmos('--diff --unsafe-fixes')).toEqual({ code: 0, out: '', err: 'would fix 0 findings in 0 files\n' })
  })

  test.each([
    ['--fix --diff', '--diff'],
    ['--fix --fix-dry-run', '--fix-dry-run'],
    ['--diff --fix-dry-run', '--fix-dry-run'],
    ['--fix --staged', '--staged'],
    ['--fix --update-baseline', '--update-baseline'],
    ['--diff --format json', '--format'],
    ['--diff --output json:x', '--output'],
    ['--unsafe-fixes', 'One of the following must be provided'],
    ['--fix -', '--fix cannot write to standard input'],
  ])('%s do not go together', (line, why) => {
    expect(cosmos(line, PEER_TEXT)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) })
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })

  test('standard input can be compared', () => {
    const { code, out } = cosmos('--diff --stdin-filename in.yaml -', `${router('node-1')}---\n${PEER_TEXT}`)
    expect(code).toBe(1)
    expect(out).toContain('--- a/in.yaml\n')
  })
})

describe('what is not reported is not mended', () => {
  beforeEach(writeFleet)

  test('ignored by a comment', () => {
    const text = PEER_TEXT.replace('FD00::1', 'FD00::1 # cosmos-ignore peer-address-not-canonical -- as on the device')
    write('peer.yaml', text)
    expect(cosmos('--fix').err).toMatch(/^fixed 0 findings in 0 files/)
    expect(read('peer.yaml')).toBe(text)
  })

  test('in the baseline', () => {
    cosmos('--update-baseline')
    write('more.yaml', PEER_TEXT.replace('name: p', 'name: z').replace('FD00::1', 'FD00::3'))
    expect(cosmos('--fix').err).toBe('fixed 1 finding in 1 file\n')
    expect([read('peer.yaml'), read('more.yaml')]).toEqual([PEER_TEXT, expect.stringContaining('fd00::3')])
  })

  test('off, or not shown', () => {
    expect(cosmos('--fix --skip peer-address-not-canonical').err).toMatch(/^fixed 0 /)
    expect(cosmos('--fix --severity error').err).toMatch(/^fixed 0 /)
    write(
      'cosmos.config.yaml',
      'overrides: [{kinds: [BGPPeer], rules: {peer-address-not-canonical: off}, reason: these are names}]\n',
    )
    expect(cosmos('--fix').err).toMatch(/^fixed 0 /)
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })

  test('where not everything can be looked at', () => {
    const { code, err } = cosmos('--fix --unsafe-fixes . nowhere.yaml')
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('cosmos: nothing is fixed, since not') })
    expect([read('peer.yaml'), read('other.yaml')]).toEqual([PEER_TEXT, OTHER_TEXT])
  })

  test('of the context', () => {
    cosmos('--fix router.yaml --context peer.yaml')
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })
})

describe('a file', () => {
  beforeEach(writeFleet)

  test('keeps its mode, its byte order mark and its line breaks', () => {
    const marked = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    write('peer.yaml', marked(PEER_TEXT))
    chmodSync(join(folder, 'peer.yaml'), 0o666)
    expect(spawnSync('bash', ['-c', `umask 077; node ${BIN} lint --fix`], { cwd: folder }).status).toBe(1)
    expect(read('peer.yaml')).toBe(marked(FIXED_PEER))
    expect(statSync(join(folder, 'peer.yaml')).mode & 0o777).toBe(0o666)
  })

  test('behind a link is left alone', () => {
    const outside = mkdtempSync(join(tmpdir(), 'cosmos-'))
    writeFileSync(join(outside, 'z.yaml'), PEER_TEXT.replace('name: p', 'name: z').replace('FD00::1', 'FD00::3'))
    const before = readFileSync(join(outside, 'z.yaml'), 'utf8')
    symlinkSync(join(outside, 'z.yaml'), join(folder, 'z.yaml'))
    symlinkSync(outside, join(folder, 'linked'))
    for (const path of ['z.yaml', 'linked/z.yaml', 'linked/*.yaml']) {
      const { err } = cosmos(`--fix router.yaml ${path}`)
      expect(err).toMatch(/^fixed 0 findings in 0 files\n\S*z.yaml is not fixed: it is behind a link; /m)
      expect(readFileSync(join(outside, 'z.yaml'), 'utf8')).toBe(before)
    }
    expect(lstatSync(join(folder, 'z.yaml')).isSymbolicLink()).toBe(true)
    rmSync(outside, { recursive: true })
  })

  test('of several names is left alone', () => {
    linkSync(join(folder, 'peer.yaml'), join(folder, 'copy'))
    expect(cosmos('--fix').err).toContain('peer.yaml is not fixed: it has several names')
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })

  test('in UTF-16 is left alone', () => {
    const bytes = Buffer.from(`\ufeff${PEER_TEXT}`, 'utf16le')
    write('peer.yaml', bytes)
    expect(cosmos('--fix').err).toContain('peer.yaml is not fixed: it is not UTF-8; save it as UTF-8\n')
    expect(readFileSync(join(folder, 'peer.yaml'))).toEqual(bytes)
  })

  test('that cannot be written is said, and the report is about it', () => {
    // There is no room for the name of the new file, which is longer.
    const name = `${'z'.repeat(250)}.yaml`
    write(name, PEER_TEXT.replace('name: p', 'name: z').replace('FD00::1', 'FD00::3'))
    const { code, out, err } = cosmos('--fix --format compact')
    expect(read('peer.yaml')).toBe(FIXED_PEER)
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining(`cosmos: cannot write ${name}: ENAMETOOLONG`),
    })
    expect(err).toContain('fixed 1 finding in 1 file;')
    expect(out).toContain(`${name}:6:12: warning: `)
  })

  test('that was changed meanwhile stays so', () => {
    expect(() => rewrite(join(folder, 'peer.yaml'), FIXED_PEER, 'x')).toThrow(
      'it was changed meanwhile; run this again',
    )
    expect(read('peer.yaml')).toBe(PEER_TEXT)
  })

  test('with a password shows none', () => {
    write('peer.yaml', `${FIXED_PEER}  authSecretRef: {name: s}\n  authentication:\n    password: hunter2\n`)
    const { out } = cosmos('--diff --unsafe-fixes peer.yaml router.yaml')
    expect(out).toContain('-    password: *******\n')
    expect(out).not.toContain('hunter2')
  })
})

test('a diff can be applied, whatever the line breaks and the end of the file', () => {
  const networks = ['10.1.0.0/16', 'FD00:1::/64', ...Array.from({ length: 20 }, (_, i) => `fd00:${i + 10}::/64`)]
  const text = [vpc('a', ...networks, 'FD00:2::/64'), router('r', '  roles:\n    - fabric\n    - fabric')].join('---\n')
  write('unix.yaml', text)
  write('dos.yaml', text.replaceAll('\n', '\r\n').replaceAll('name: a', 'name: b').replaceAll('name: r', 'name: s'))
  const block = vpc('c', '10.0.0.0/24').replace(/networks: .*/s, 'networks:\n    - fd00::/64\n    - FD01::/64')
  write('block.yaml', block)
  const { out } = cosmos('--diff --severity info')
  const patch = spawnSync('patch', ['-p1', '--binary'], { cwd: folder, encoding: 'utf8', input: out })
  expect(patch).toMatchObject({ status: 0, stderr: '' })
  const patched = ['unix.yaml', 'dos.yaml', 'block.yaml'].map(read)
  write('unix.yaml', text)
  write('dos.yaml', text.replaceAll('\n', '\r\n').replaceAll('name: a', 'name: b').replaceAll('name: r', 'name: s'))
  write('block.yaml', block)
  cosmos('--fix --severity info')
  expect(['unix.yaml', 'dos.yaml', 'block.yaml'].map(read)).toEqual(patched)
  expect(patched[0]).not.toBe(text)
})

test('a run that is killed leaves each file old or new', async () => {
  const names = Array.from({ length: 100 }, (_, i) => `v${i}.yaml`)
  const filler = `# ${'x'.repeat(78)}\n`.repeat(1000)
  const textOf = (name: string, network: string) => vpc(name.replace('.yaml', ''), network) + filler
  const olds = new Map(names.map((name, i) => [name, textOf(name, `FD00:${i + 1}::/64`)]))
  let mixed = 0
  for (let round = 1; round <= 12; round += 1) {
    for (const [name, text] of olds) write(name, text)
    const child = spawn('node', [BIN, 'lint', '--fix', '--severity', 'info'], { cwd: folder })
    const exit = once(child, 'exit')
    let events = 0
    const watcher = watch(folder, () => {
      events += 1
      if (events === round * 9) child.kill('SIGKILL')
    })
    await exit
    watcher.close()
    const changed = [...olds].filter(([name, old]) => read(name) !== old)
    for (const [name, old] of changed) expect(read(name)).toBe(old.replace('FD00', 'fd00'))
    if (changed.length > 0 && changed.length < names.length) mixed += 1
  }
  expect(mixed).toBeGreaterThan(0)
  const strays = readdirSync(folder).filter((name) => !olds.has(name) && name !== '.git')
  expect(strays.filter((name) => !name.endsWith('.tmp'))).toEqual([])
  expect(cosmos('--severity info').out).toContain('100 VPCs in 100 files')
}, 120_000)
