import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { vpc } from './support.ts'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))
const IS_ROOT = process.geteuid?.() === 0
/** Later versions of Node keep the cache themselves. */
const IS_OURS = process.version.startsWith('v20.')

let home: string
let cache: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cosmos-home-'))
  cache = join(home, '.cache/cosmos-lint')
  writeFileSync(join(home, 'bad.yaml'), vpc('bad', '10.0.0.0'))
})

afterEach(() => rmSync(home, { recursive: true }))

/** Lints a file with a finding, and fails unless that goes as without a cache. */
function lint(environment: Readonly<Record<string, string>> = { HOME: home }): void {
  const { status, stdout, stderr } = spawnSync('node', [BIN, 'lint', 'bad.yaml', '--format', 'compact'], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: expect.stringMatching(/^bad\.yaml:5:14: error: .*\n1 VPC in 1 file/),
    stderr: '',
  })
}

/** Lints a file or a folder without findings. */
function lintClean(path: string): void {
  const { status } = spawnSync('node', [BIN, 'lint', path], { cwd: home, env: { PATH: process.env.PATH, HOME: home } })
  expect(status).toBe(0)
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The one file of the cache after a first run. */
function firstFile(): string {
  lint()
  const [file = '', ...others] = filesIn(cache)
  expect(others).toEqual([])
  return file
}

describe('compiled code is kept', () => {
  test('in a folder of the user alone', () => {
    lint()
    expect(readdirSync(home).sort()).toEqual(['.cache', 'bad.yaml'])
    expect(readdirSync(join(home, '.cache'))).toEqual(['cosmos-lint'])
    expect(statSync(cache).mode & 0o777).toBe(0o700)
    expect(filesIn(cache).length).toBeGreaterThan(0)
  })

  test.skipIf(!IS_OURS)('by a short run, which later ones are quick to load', () => {
    writeFileSync(join(home, 'more.cjs'), 'process.once("exit", () => Buffer.alloc(64 * 1024 * 1024, 1))')
    lint({ HOME: home, NODE_OPTIONS: '--require ./more.cjs' })
    expect(filesIn(cache)).toEqual([])
    lint()
    expect(filesIn(cache)).toHaveLength(1)
  })

  test.skipIf(!IS_OURS)('by a run that has V8 optimise sparingly, too', () => {
    const folder = join(home, 'many')
    mkdirSync(folder)
    for (let index = 0; index < 100; index += 1) writeFileSync(join(folder, `${index}.yaml`), '')
    writeFileSync(join(folder, 'good.yaml'), vpc('good', '10.0.0.0/16'))
    lintClean('many')
    const [file = ''] = filesIn(cache)
    const { ino } = statSync(file)
    lintClean('many')
    expect(statSync(file).ino).toBe(ino)
  })

  test('where XDG_CACHE_HOME says, when that is absolute', () => {
    lint({ HOME: home, XDG_CACHE_HOME: join(home, 'xdg') })
    expect(filesIn(join(home, 'xdg/cosmos-lint')).length).toBeGreaterThan(0)
  })

  test('at home, when XDG_CACHE_HOME is not absolute', () => {
    lint({ HOME: home, XDG_CACHE_HOME: 'relative' })
    expect(readdirSync(home).sort()).toEqual(['.cache', 'bad.yaml'])
  })

  test('nowhere, when it is switched off or there is no home', () => {
    lint({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })
    lint({})
    expect(readdirSync(home)).toEqual(['bad.yaml'])
  })

  test('nowhere, when that cannot be', () => {
    writeFileSync(join(home, '.cache'), '')
    lint()
    expect(readdirSync(home).sort()).toEqual(['.cache', 'bad.yaml'])
  })
})

describe('a folder that others may have written is not used', () => {
  test('because all may write it', () => {
    mkdirSync(cache, { recursive: true })
    chmodSync(cache, 0o777)
    lint()
    expect(readdirSync(cache)).toEqual([])
  })

  test('because it is a link', () => {
    mkdirSync(join(home, '.cache'))
    mkdirSync(join(home, 'elsewhere'), { mode: 0o700 })
    symlinkSync(join(home, 'elsewhere'), cache)
    lint()
    expect(readdirSync(join(home, 'elsewhere'))).toEqual([])
  })

  test.runIf(IS_ROOT)('because it belongs to somebody else', () => {
    mkdirSync(cache, { recursive: true, mode: 0o700 })
    chownSync(cache, 12345, 12345)
    lint()
    expect(readdirSync(cache)).toEqual([])
  })
})

describe.runIf(IS_OURS)('a file of the cache', () => {
  test('is used again, and kept', () => {
    const file = firstFile()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = statSync(file)
    lint()
    expect(statSync(file)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs })
  })

  test('is written again by the first run with findings', () => {
    writeFileSync(join(home, 'good.yaml'), vpc('good', '10.0.0.0/16'))
    lintClean('good.yaml')
    const [file = ''] = filesIn(cache)
    const before = statSync(file)
    lintClean('good.yaml')
    expect(statSync(file).ino).toBe(before.ino)
    lint()
    const after = statSync(file)
    expect(after.size).toBeGreaterThan(before.size)
    lintClean('good.yaml')
    lint()
    expect(statSync(file).ino).toBe(after.ino)
    expect(filesIn(cache)).toEqual([file])
  })

  test.each<[string, (file: string) => void]>([
    ['is empty', (file) => truncateSync(file, 0)],
    ['is cut off', (file) => truncateSync(file, 5000)],
    ['is broken', (file) => writeFileSync(file, readFileSync(file).fill(0, 100_000, 104_096))],
    ['is of another kind', (file) => writeFileSync(file, 'x'.repeat(100_000))],
  ])('is written again when it %s', (_, spoil) => {
    const file = firstFile()
    const good = readFileSync(file).length
    spoil(file)
    lint()
    expect(filesIn(cache)).toEqual([file])
    expect(readFileSync(file).length).toBeGreaterThan(good / 2)
    expect(
      readFileSync(file)
        .subarray(100_000, 104_096)
        .every((byte) => byte === 0),
    ).toBe(false)
  })

  test.each<[string, boolean, (file: string) => void]>([
    ['all may write it', true, (file) => chmodSync(file, 0o666)],
    ['it belongs to somebody else', IS_ROOT, (file) => chownSync(file, 12345, 12345)],
    [
      'it is a link',
      true,
      (file) => {
        writeFileSync(join(home, 'planted'), readFileSync(file), { mode: 0o600 })
        rmSync(file)
        symlinkSync(join(home, 'planted'), file)
      },
    ],
  ])('is not used when %s', (_, isPossible, plant) => {
    if (!isPossible) return
    const file = firstFile()
    plant(file)
    lint()
    expect(statSync(file)).toMatchObject({ uid: process.geteuid?.(), mode: 0o100600 })
    expect(filesIn(cache)).toEqual([file])
  })

  test('goes when it is old and another one is written', () => {
    const file = firstFile()
    const old = join(cache, 'old')
    writeFileSync(old, '')
    utimesSync(old, 0, 0)
    lint()
    expect(filesIn(cache)).toContain(old)
    truncateSync(file, 0)
    lint()
    expect(filesIn(cache)).toEqual([file])
  })

  test('is not written by commands that may be slow', () => {
    const { status } = spawnSync('node', [BIN, '--help'], { env: { PATH: process.env.PATH, HOME: home } })
    expect(status).toBe(0)
    expect(filesIn(cache)).toEqual([])
  })
})
