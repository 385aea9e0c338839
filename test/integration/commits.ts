import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Place, run, succeed } from './sandbox.ts'
import { programsOf, type Tool } from './tools.ts'

/** Tests that a hook judges what is committed, and not what lies around. */
export function testCommits(install: () => Promise<Tool>, prepare: (programs: string) => Place): void {
  let place: Place | undefined

  test('is set up without a registry', async (context) => {
    const prepared = prepare(programsOf(await install(), context))
    git(prepared, 'add', '--all')
    expectCommit(prepared)
    git(prepared, 'tag', 'first')
    place = prepared
  })

  afterEach(() => {
    if (place === undefined) return
    git(place, 'reset', '--quiet', '--hard', 'first')
    rmSync(join(place.cwd, 'manifests/untracked.yaml'), { force: true })
  })

  test.for(Object.entries(COMMITS))('%s', ([, act], context) => {
    act(place ?? context.skip('it is not set up'))
  })
}

const COMMITS: Readonly<Record<string, (place: Place) => void>> = {
  'passes what is in order': (place) => {
    edit(place, 'vrfs.yaml', (text) => `# A comment\n${text}`)
    git(place, 'add', '--all')
    expectCommit(place)
  },

  'stops a staged mistake': (place) => {
    edit(place, 'peers.yaml', misname)
    git(place, 'add', '--all')
    expectRefusal(place, 'router-ref-not-found')
  },

  'stops a staged mistake that is mended in the work tree only': (place) => {
    edit(place, 'peers.yaml', misname)
    git(place, 'add', '--all')
    edit(place, 'peers.yaml', mend)
    expectRefusal(place, 'router-ref-not-found')
  },

  'does not mind a mistake that is not staged, and keeps it': (place) => {
    edit(place, 'vrfs.yaml', (text) => `# A comment\n${text}`)
    git(place, 'add', '--all')
    edit(place, 'peers.yaml', misname)
    expectCommit(place)
    expect(git(place, 'status', '--porcelain')).toBe(' M manifests/peers.yaml\n')
  },

  'does not mind a mistake in a file that is not tracked': (place) => {
    edit(place, 'vrfs.yaml', (text) => `# A comment\n${text}`)
    git(place, 'add', '--all')
    writeFileSync(join(place.cwd, 'manifests/untracked.yaml'), 'broken: [')
    expectCommit(place)
  },

  'misses what is deleted': (place) => {
    git(place, 'rm', '--quiet', 'manifests/routers.yaml')
    expectRefusal(place, 'router-ref-not-found')
  },

  'lets go what nobody misses': (place) => {
    git(place, 'rm', '--quiet', 'manifests/namespaces.yaml')
    expectCommit(place)
  },

  'judges a commit of named files by its own index': (place) => {
    edit(place, 'peers.yaml', misname)
    git(place, 'add', '--all')
    edit(place, 'vrfs.yaml', (text) => `# A comment\n${text}`)
    expectCommit(place, 'manifests/vrfs.yaml')
    expectRefusal(place, 'router-ref-not-found', 'manifests/peers.yaml')
  },
}

function misname(text: string): string {
  return text.replace('name: node-1-underlay', 'name: node-1-underley')
}

function mend(text: string): string {
  return text.replace('name: node-1-underley', 'name: node-1-underlay')
}

function edit({ cwd }: Place, name: string, change: (text: string) => string): void {
  const file = join(cwd, 'manifests', name)
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}

function git(place: Place, ...args: readonly string[]): string {
  return succeed('git', args, place)
}

/** Commits, and sees that the hook has looked. */
function expectCommit(place: Place, ...files: readonly string[]): void {
  const { code, output } = run('git', ['commit', '--message=A commit', ...files], place)
  expect({ code, output }).toMatchObject({ code: 0, output: expect.stringMatching(/cosmos lint|4 routers/) })
}

function expectRefusal(place: Place, rule: string, ...files: readonly string[]): void {
  const before = git(place, 'rev-parse', 'HEAD')
  const { code, output } = run('git', ['commit', '--message=A commit', ...files], place)
  expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining(rule) })
  expect(git(place, 'rev-parse', 'HEAD')).toBe(before)
}
