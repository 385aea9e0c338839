import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { vpc } from './support.ts'

const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))
const BAD = 'bad.yaml'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  writeFileSync(join(folder, BAD), vpc('bad', '10.0.0.0'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Runs a line of shell, in which `cosmos` is the command. */
function sh(line: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const script = `cosmos() { ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('an output file', () => {
  test('is replaced whole, and keeps its mode and its name', () => {
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real/report.json'), 'x'.repeat(100_000))
    chmodSync(join(folder, 'real/report.json'), 0o640)
    symlinkSync('real/report.json', join(folder, 'report.json'))
    expect(sh(`cosmos lint ${BAD} --output json:report.json`).code).toBe(1)
    expect(JSON.parse(read('real/report.json')).version).toBe(1)
    expect(lstatSync(join(folder, 'report.json')).isSymbolicLink()).toBe(true)
    expect(statSync(join(folder, 'report.json')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(folder, 'real'))).toEqual(['report.json'])
  })

  test('may be a pipe or a device', () => {
    expect(sh(`cosmos lint ${BAD} --format compact --output json:/dev/stdout | cat`).out).toContain('"version": 1')
    expect(sh(`mkfifo p; cat p & cosmos lint ${BAD} --output json:p > /dev/null; wait`).out).toContain('"version": 1')
    expect(sh(`cosmos lint ${BAD} --output json:/dev/null; test -c /dev/null`).code).toBe(0)
  })

  test('that cannot be written is said, and the other reports come', () => {
    writeFileSync(join(folder, 'file'), '')
    const outcome = sh(
      `cosmos lint ${BAD} --output json:file/x --output json:. --output json:no/x --output json:good.json`,
    )
    expect(outcome).toMatchObject({ code: 2, out: expect.stringContaining('invalid-rule') })
    expect(outcome.err.match(/^cosmos: cannot write (?:file\/x|\.|no\/x): E/gm)).toHaveLength(3)
    expect(JSON.parse(read('good.json')).version).toBe(1)
    expect(readdirSync(folder).sort()).toEqual([BAD, 'file', 'good.json'])
  })

  test.runIf(existsSync('/dev/full'))('is written although the report cannot be', () => {
    const outcome = sh(`cosmos lint ${BAD} --output json:good.json > /dev/full`)
    expect(outcome).toMatchObject({ code: 2, err: expect.stringMatching(/^cosmos: cannot write the report: ENOSPC/) })
    expect(JSON.parse(read('good.json')).version).toBe(1)
  })

  test('too large for its file system leaves what was there', () => {
    writeFileSync(join(folder, 'report.json'), 'before')
    for (let i = 0; i < 20; i += 1) writeFileSync(join(folder, `bad${i}.yaml`), vpc(`bad${i}`, '10.0.0.0'))
    const outcome = sh(`trap '' XFSZ; ulimit -f 8; NODE_DISABLE_COMPILE_CACHE=1 cosmos lint --output json:report.json`)
    expect(outcome).toMatchObject({ code: 2, err: expect.stringMatching(/^cosmos: cannot write report.json: EFBIG/) })
    expect(read('report.json')).toBe('before')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('nobody reads on', () => {
  test.each(['lint --format json', 'rules', 'explain yaml-syntax', 'config', 'completion bash', '--help'])(
    'cosmos %s',
    (line) => {
      expect(sh(`cosmos ${line} | true; exit \${PIPESTATUS[0]}`)).toMatchObject({ err: '', out: '' })
    },
  )

  test('and the exit code is what it would be', () => {
    expect(sh(`cosmos lint ${BAD} | true; exit \${PIPESTATUS[0]}`).code).toBe(1)
    expect(sh(`cosmos lint nowhere.yaml 2>&1 | true; exit \${PIPESTATUS[0]}`).code).toBe(2)
    expect(sh(`cosmos lint --no-such-flag 2>&1 | true; exit \${PIPESTATUS[0]}`).code).toBe(2)
    expect(sh(`cosmos lint ${BAD} --stats 2>&1 >/dev/null | true; exit \${PIPESTATUS[0]}`).code).toBe(1)
  })

  test.runIf(existsSync('/dev/full'))('because the disk is full', () => {
    expect(sh('cosmos lint nowhere.yaml 2>/dev/full').code).toBe(2)
  })
})

test('what goes wrong is said without control characters', () => {
  const { err } = sh(
    "cosmos lint $'a\\e]0;x\\a.yaml'; cosmos lint --output $'\\e[31m'; cosmos $'\\e[2J'; cosmos lint $'--\\e[1m'",
  )
  expect(err.split('\n').filter((line) => line !== '')).toHaveLength(5)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  expect(err).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the run at once and leaves no file', async (signal) => {
  const child = spawn(process.execPath, [BIN, 'lint', '-', '--output', 'json:report.json'], { cwd: folder })
  await new Promise((resolve) => setTimeout(resolve, 500))
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
  expect(readdirSync(folder)).toEqual([BAD])
})
