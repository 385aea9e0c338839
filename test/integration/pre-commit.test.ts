import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testCommits } from './commits.ts'
import { cloneOfThis, filesIn, SANDBOX, startRepository, succeed } from './sandbox.ts'
import { installPython, programsOf } from './tools.ts'

const install = () => installPython('pre-commit==4.7.0')

describe('the hook of pre-commit', () => {
  testCommits(install, (programs) => {
    const cwd = startRepository(filesIn('pre-commit', cloneOfThis()))
    succeed('pre-commit', ['install'], { cwd, programs })
    return { cwd }
  })

  test('installs no other package', async (context) => {
    programsOf(await install(), context)
    const installed = readdirSync(join(SANDBOX, 'home/.cache/pre-commit'), { recursive: true, encoding: 'utf8' })
    const packages = installed.filter((path) => /node_modules\/[^/]+$/.test(path) && !/node_modules\/npm/.test(path))
    expect(packages.map((path) => path.split('/').at(-1))).toEqual(['cosmos-lint'])
  })

  test('is declared as pre-commit wants it', async (context) => {
    const programs = programsOf(await install(), context)
    succeed('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], { cwd: join(SANDBOX, 'clone'), programs })
  })
})
