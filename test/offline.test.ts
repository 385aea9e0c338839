import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { fixturePath } from './support.ts'

const ROOT = new URL('../', import.meta.url)
const BIN = fileURLToPath(new URL('bin/run.js', ROOT))

/** Makes everything throw that reaches beyond the machine. */
const CUT = fileURLToPath(new URL('cut-network.cjs', import.meta.url))

describe('no command asks the network', () => {
  test.each([
    [1, ['lint', fixturePath('fleets/site-broken')]],
    [0, ['lint', fixturePath('fleets/site'), '--threads', '2', '--stats', '--format', 'sarif']],
    [0, ['rules']],
    [0, ['explain', 'yaml-syntax']],
    [0, ['explain', 'bgpr/node-1', 'fixtures/explain']],
    [0, ['config']],
    [0, ['version']],
    [0, ['completion', 'bash']],
    [0, ['--help']],
    [2, ['no-such-command']],
  ])('%i for cosmos %j', (code, args) => {
    const { status, stderr } = spawnSync(process.execPath, ['--require', CUT, BIN, ...args], {
      encoding: 'utf8',
      cwd: fileURLToPath(ROOT),
      env: { PATH: process.env.PATH },
    })
    expect(stderr).not.toContain('the network is asked')
    expect(status).toBe(code)
  })
})

describe('what is installed', () => {
  const { dependencies, devDependencies, optionalDependencies, scripts } = JSON.parse(
    readFileSync(new URL('package.json', ROOT), 'utf8'),
  )
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8'))

  test('by a user is nothing, and runs nothing', () => {
    expect([dependencies, optionalDependencies]).toEqual([undefined, undefined])
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([])
  })

  test('by a developer has an exact version and a checksum', () => {
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    for (const [name, { version, integrity }] of Object.entries<{ version?: string; integrity?: string }>(packages)) {
      if (name !== '')
        expect({ name, version, integrity }).toEqual({
          name,
          version: expect.any(String),
          integrity: expect.stringMatching(/^sha512-/),
        })
    }
  })

  test('and each package in the bundle is said in the README', () => {
    const readme = readFileSync(new URL('README.md', ROOT), 'utf8')
    const sources = spawnSync('grep', ['-rhoE', "from '[@a-z][^']*'", 'src'], {
      cwd: fileURLToPath(ROOT),
      encoding: 'utf8',
    }).stdout
    const imported = new Set(
      Array.from(sources.matchAll(/from '((?:@[^/']+\/)?[^/']+)/g), ([, name]) => name).filter(
        (name) => !/^(?:node|schema):/.test(name ?? ''),
      ),
    )
    expect(imported.size).toBeGreaterThan(3)
    for (const name of imported) expect(readme).toContain(`| ${name} `)
  })
})
