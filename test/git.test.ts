import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { listStaged, listTree, type TreeOptions } from '../src/load/git.ts'
import { type Listing, listSources } from '../src/load/paths.ts'

const LIKE_WORK_TREE: TreeOptions = { ignored: [], isLikeIndex: false }

let folder: string
let before: string

beforeEach(() => {
  before = process.cwd()
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cosmos-')))
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined)
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(before)
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const SETTINGS = {
  'init.defaultBranch': 'main',
  'user.name': 'Test',
  'user.email': 'test@example.org',
  'protocol.file.allow': 'always',
  'advice.detachedHead': 'false',
}
const OPTIONS = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])

function git(...args: readonly string[]): string {
  return execFileSync('git', [...OPTIONS, ...args], { encoding: 'utf8', stdio: 'pipe' })
}

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join('.', name)), { recursive: true })
    writeFileSync(name, text)
  }
}

/** Starts a repository in a folder and goes there. */
function start(name: string, files: Readonly<Record<string, string>>): void {
  git('init', '-q', name)
  process.chdir(name)
  write(files)
  git('add', '-A')
}

function commit(): void {
  git('commit', '-q', '--allow-empty', '-m', 'A commit')
}

function texts({ sources }: Listing): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sources.map((source) => {
      const reading = source.read()
      return [source.name, 'text' in reading ? reading.text : reading.unreadable]
    }),
  )
}

function names({ sources }: Listing): readonly string[] {
  return sources.map(({ name }) => name)
}

describe('the index', () => {
  test('is what the next commit holds, not what lies in the work tree', () => {
    start('.', { 'a.yaml': 'old', 'b.yaml': 'b', 'c.yaml': 'c', 'd.yaml': 'd', 'moved.yaml': 'm' })
    commit()
    write({ 'a.yaml': 'staged', 'untracked.yaml': 'u' })
    git('add', 'a.yaml')
    git('mv', 'moved.yaml', 'now.yaml')
    git('rm', '-q', 'c.yaml')
    git('rm', '-q', '--cached', 'd.yaml')
    write({ 'a.yaml': 'later' })
    rmSync('b.yaml')
    const listing = listStaged(['.'])
    expect(texts(listing)).toEqual({ 'a.yaml': 'staged', 'b.yaml': 'b', 'now.yaml': 'm' })
    expect(listing.problems).toEqual([])
  })

  test('can be listed before the first commit, and be empty', () => {
    start('.', {})
    expect(listStaged(['.'])).toEqual({ sources: [], problems: [] })
    write({ 'a.yaml': 'a' })
    git('add', '.')
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'a' })
  })

  test('gives each source as often as it is read, in any order', () => {
    start('.', { 'a.yaml': 'a', 'b.yaml': 'b', 'large.yaml': 'x'.repeat(20_000_000), 'z.yaml': '' })
    const [a, b, large, z] = listStaged(['.']).sources
    expect(z?.read()).toEqual({ text: '' })
    expect(a?.read()).toEqual({ text: 'a' })
    expect(large?.read()).toEqual({ text: 'x'.repeat(20_000_000) })
    expect(b?.read()).toEqual({ text: 'b' })
    expect(a?.read()).toEqual({ text: 'a' })
  })

  test('has files added with intent only as empty files', () => {
    start('.', {})
    write({ 'a.yaml': 'a' })
    git('add', '-N', 'a.yaml')
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': '' })
  })

  test('has text as it is stored: line ends, marks, large files and broken bytes', () => {
    start('.', {})
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'
    write({ 'a.yaml': 'a\r\nb\r\n', 'b.yaml': '\ufeffb', 'c.yaml': Buffer.from([0x61, 0xe9]), 'l.yaml': pointer })
    git('-c', 'core.autocrlf=true', 'add', '.')
    git('config', 'core.autocrlf', 'true')
    expect(texts(listStaged(['.']))).toEqual({
      'a.yaml': 'a\nb\n',
      'b.yaml': 'b',
      'c.yaml': 'a\udce9',
      'l.yaml': pointer,
    })
  })

  test('asks for conflicts to be resolved', () => {
    start('.', { 'a.yaml': 'base', 'b.yaml': 'b', 'a.txt': 'base' })
    commit()
    git('checkout', '-q', '-b', 'other')
    write({ 'a.yaml': 'other', 'a.txt': 'other' })
    git('commit', '-q', '-a', '-m', 'Other')
    git('checkout', '-q', 'main')
    write({ 'a.yaml': 'main', 'a.txt': 'main' })
    git('commit', '-q', '-a', '-m', 'Main')
    expect(() => git('merge', '-q', 'other')).toThrow()
    const listing = listStaged(['.'])
    expect(names(listing)).toEqual(['b.yaml'])
    expect(listing.problems).toEqual(['a.yaml has merge conflicts; resolve them, then run git add on it'])
    expect(names(listStaged(['*.yaml', 'a.yaml']))).toEqual(['b.yaml'])
    expect(listStaged(['a.yaml']).problems).toEqual(listing.problems)
    expect(listStaged(['*.yaml']).problems).toEqual(listing.problems)
    git('add', 'a.yaml')
    expect(names(listStaged(['.']))).toEqual(['a.yaml', 'b.yaml'])
  })

  test('may be another file', () => {
    start('.', { 'a.yaml': 'a', 'b.yaml': 'b' })
    commit()
    vi.stubEnv('GIT_INDEX_FILE', join(folder, '.git', 'other-index'))
    git('read-tree', 'HEAD')
    git('rm', '-q', '--cached', 'b.yaml')
    expect(names(listStaged(['.']))).toEqual(['a.yaml'])
    vi.stubEnv('GIT_INDEX_FILE', undefined)
    expect(names(listStaged(['.']))).toEqual(['a.yaml', 'b.yaml'])
  })

  test('says of each content that is gone that it cannot be read', () => {
    start('.', { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' })
    const id = git('rev-parse', ':b.yaml').trim()
    rmSync(join('.git/objects', id.slice(0, 2), id.slice(2)))
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'a', 'b.yaml': 'git lacks its content', 'c.yaml': 'c' })
  })
})

describe('the choice of files', () => {
  const FILES = {
    '.h.yaml': '',
    '.github/w.yaml': '',
    Kustomization: '',
    'a.txt': '',
    'a.yml': '',
    'b/node_modules/p/y.yaml': '',
    'b/x.YAML': '',
    'b/y/2.yaml': '',
    'c.json': '',
    'd e/"f".yaml': '',
    'é.yaml': '',
  }

  test.each([
    ['.'],
    ['b'],
    ['./b/', 'b/y/2.yaml'],
    ['.github'],
    ['a.txt', 'b/**/*.yaml'],
    ['b/y/{1,2}.yaml', '*.y?ml'],
    ['**/*'],
    ['d e', 'é.yaml'],
  ])('is that of the work tree: %s %s', (...paths) => {
    start('.', FILES)
    expect(names(listStaged(paths))).toEqual(names(listSources(paths)))
    expect(listStaged([join(folder, 'b')])).toMatchObject({ sources: [{ name: 'b/x.YAML' }, { name: 'b/y/2.yaml' }] })
  })

  test.each([['.'], ['..'], ['../a.txt', 'x.YAML'], ['../b'], ['*/*.yaml'], ['../*.yml']])(
    'is that of the work tree also in a subfolder: %s %s',
    (...paths) => {
      start('.', FILES)
      process.chdir('b')
      expect(names(listStaged(paths))).toEqual(names(listSources(paths)))
    },
  )

  test('does not ask .gitignore', () => {
    start('.', { 'a.yaml': '', 'out/b.yaml': '', 'out/c.yaml': '' })
    write({ '.gitignore': 'out/\n' })
    git('rm', '-q', '--cached', 'out/c.yaml')
    expect(names(listSources(['.']))).toEqual(['a.yaml'])
    expect(names(listStaged(['.']))).toEqual(['a.yaml', 'out/b.yaml'])
  })

  test('says what is not there', () => {
    start('.', { 'a.yaml': '' })
    write({ 'b.yaml': '' })
    const listing = listStaged(['a.yaml', 'b.yaml', '*.json', '..', '/'])
    expect(names(listing)).toEqual(['a.yaml'])
    expect(listing.problems).toEqual([
      "b.yaml does not exist in git's index",
      "no file matches *.json in git's index",
      ".. does not exist in git's index",
      "/ does not exist in git's index",
    ])
  })

  test.skipIf(process.platform !== 'linux')('takes any name that Linux allows, and says which are the same', () => {
    start('.', {})
    const odd = ['-x.yaml', ':(top)x.yaml', 'new\nline.yaml', 'tab\t.yaml', '\\.yaml']
    write(Object.fromEntries(odd.map((name) => [name, name])))
    const [one, two, three] = ['1\xe8.yaml', '2\xe8.yaml', '2\xe9.yaml'].map((name) => Buffer.from(name, 'latin1'))
    for (const name of [one, two, three]) writeFileSync(name ?? '', 'latin')
    git('add', '-A')
    const listing = listStaged(['.'])
    const expected = Object.fromEntries(
      [...odd, '1\ufffd.yaml'].map((name) => [name, odd.includes(name) ? name : 'latin']),
    )
    expect(texts(listing)).toEqual(expected)
    expect(listing.problems).toEqual(['2\ufffd.yaml is the name of several files, as it is not UTF-8; rename them'])
  })
})

describe('links', () => {
  test('to files in the index are followed, others are skipped, as in the work tree', () => {
    start('.', { 'real/a.yaml': 'a', 'set/b.yaml': 'b', 'set/deep/c.yaml': 'c' })
    write({ 'untracked.yaml': 'u' })
    symlinkSync('../real/a.yaml', 'set/link.yaml')
    symlinkSync('link.yaml', 'set/twice.yaml')
    symlinkSync('../real', 'set/folder')
    symlinkSync('folder/a.yaml', 'set/through.yaml')
    symlinkSync('nowhere.yaml', 'set/broken.yaml')
    symlinkSync('.', 'set/again')
    git('add', 'set')
    expect(texts(listStaged(['set']))).toEqual(texts(listSources(['set'])))
    for (const paths of [['set/folder'], ['set/folder/a.yaml'], ['set/**/*.yaml'], ['set/again/again/link.yaml']]) {
      expect(names(listStaged(paths))).toEqual(names(listSources(paths)))
    }
    symlinkSync('loop.yaml', 'set/loop.yaml')
    symlinkSync('folder/../set/b.yaml', 'set/up.yaml')
    symlinkSync('../untracked.yaml', 'set/untracked.yaml')
    symlinkSync('/etc/hostname', 'set/absolute.yaml')
    symlinkSync('../../../outside.yaml', 'set/outside.yaml')
    git('add', 'set')
    const listing = listStaged(['set'])
    expect(listing.problems).toEqual([])
    expect(names(listing)).toEqual([
      'set/b.yaml',
      'set/deep/c.yaml',
      'set/link.yaml',
      'set/through.yaml',
      'set/twice.yaml',
      'set/up.yaml',
    ])
    expect(listStaged(['set/absolute.yaml']).problems).toEqual(["set/absolute.yaml does not exist in git's index"])
  })

  test('lead to what is staged', () => {
    start('.', { 'a.yaml': 'staged' })
    symlinkSync('a.yaml', 'link.yaml')
    git('add', '.')
    write({ 'a.yaml': 'later' })
    expect(texts(listStaged(['link.yaml']))).toEqual({ 'link.yaml': 'staged' })
  })
})

/** Does something while git waits in the pre-commit hook of a commit, with the environment of the hook. */
async function inHook(args: readonly string[], act: () => void): Promise<void> {
  const hooks = join(folder, 'hooks')
  const [started, ended] = [join(hooks, 'started'), join(hooks, 'ended')]
  mkdirSync(hooks)
  const script = `#!/bin/sh\nenv -0 > '${started}.new'; mv '${started}.new' '${started}'
until [ -e '${ended}' ]; do sleep 0.02; done\n`
  writeFileSync(join(hooks, 'pre-commit'), script, { mode: 0o755 })
  const commit = spawn('git', [...OPTIONS, '-c', `core.hooksPath=${hooks}`, 'commit', '-q', '-m', 'A commit', ...args])
  const end = once(commit, 'exit')
  await vi.waitUntil(() => existsSync(started), 10_000)
  const outside = { ...process.env }
  try {
    for (const variable of readFileSync(started, 'utf8').split('\0')) {
      const [name = '', value] = variable.split('=', 2)
      if (name.startsWith('GIT_')) vi.stubEnv(name, value)
    }
    act()
  } finally {
    for (const name of Object.keys(process.env)) vi.stubEnv(name, outside[name])
    writeFileSync(ended, '')
    await end
  }
}

describe('in a hook', () => {
  test('the index is that of the commit', async () => {
    start('.', { 'a.yaml': 'a', 'b.yaml': 'b', 'sub/c.yaml': 'c' })
    commit()
    write({ 'a.yaml': 'named', 'b.yaml': 'staged' })
    git('add', 'b.yaml')
    await inHook(['a.yaml'], () => {
      expect(process.env.GIT_INDEX_FILE).toContain('next-index')
      expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'named', 'b.yaml': 'b', 'sub/c.yaml': 'c' })
      process.chdir('sub')
      expect(texts(listStaged(['.']))).toEqual({ 'c.yaml': 'c' })
    })
    process.chdir(folder)
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'named', 'b.yaml': 'staged', 'sub/c.yaml': 'c' })
  })

  test('of a linked work tree, names are right in subfolders too', async () => {
    start('main', { 'a.yaml': 'a', 'sub/b.yaml': 'b' })
    commit()
    git('worktree', 'add', '-q', '../linked')
    process.chdir('../linked')
    write({ 'a.yaml': 'linked' })
    await inHook(['-a'], () => {
      expect(process.env.GIT_DIR).toBe(join(folder, 'main/.git/worktrees/linked'))
      expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'linked', 'sub/b.yaml': 'b' })
      process.chdir('sub')
      expect(texts(listStaged(['.', '../a.yaml']))).toEqual({
        [join(folder, 'linked/a.yaml')]: 'linked',
        'b.yaml': 'b',
      })
    })
  })

  test('of a submodule, its own files are listed', async () => {
    start('inner', { 'a.yaml': 'inner', 'deep/b.yaml': 'b' })
    commit()
    process.chdir(folder)
    start('outer', { 'c.yaml': 'outer' })
    git('submodule', '--quiet', 'add', join(folder, 'inner'), 'sub')
    process.chdir('sub')
    write({ 'a.yaml': 'changed' })
    await inHook(['-a'], () => {
      expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'changed', 'deep/b.yaml': 'b' })
      process.chdir('deep')
      expect(texts(listStaged(['.']))).toEqual({ 'b.yaml': 'b' })
    })
  })
})

describe('repositories', () => {
  test('do not read their submodules', () => {
    start('inner', { 'a.yaml': 'inner' })
    commit()
    process.chdir(folder)
    start('outer', { 'b.yaml': 'outer' })
    git('submodule', '--quiet', 'add', join(folder, 'inner'), 'sub')
    expect(texts(listStaged(['.']))).toEqual({ 'b.yaml': 'outer' })
    const problem = 'is in a submodule; run the command in there'
    expect(listStaged(['sub', 'sub/a.yaml']).problems).toEqual([`sub ${problem}`, `sub/a.yaml ${problem}`])
  })

  test('may be named by the environment', () => {
    start('repo', { 'a.yaml': 'a', 'sub/b.yaml': 'b' })
    process.chdir(folder)
    vi.stubEnv('GIT_DIR', join(folder, 'repo/.git'))
    vi.stubEnv('GIT_WORK_TREE', join(folder, 'repo'))
    expect(texts(listStaged(['repo']))).toEqual({ 'repo/a.yaml': 'a', 'repo/sub/b.yaml': 'b' })
    process.chdir('repo/sub')
    expect(texts(listStaged(['.']))).toEqual({ 'b.yaml': 'b' })
    vi.stubEnv('GIT_DIR', '../.git')
    vi.stubEnv('GIT_WORK_TREE', '..')
    expect(texts(listStaged(['.']))).toEqual({ 'b.yaml': 'b' })
  })

  test('may have a work tree that is the working directory, as the environment leaves it to git', () => {
    start('repo', { 'a.yaml': 'a' })
    process.chdir(folder)
    vi.stubEnv('GIT_DIR', 'repo/.git')
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'a' })
  })

  test('may be bare, and give the files of a commit', () => {
    start('repo', { 'sub/a.yaml': 'a' })
    commit()
    git('clone', '-q', '--bare', '.', '../bare')
    process.chdir('../bare')
    expect(texts(listTree('HEAD', ['.'], LIKE_WORK_TREE))).toEqual({ 'sub/a.yaml': 'a' })
    vi.stubEnv('GIT_DIR', '.')
    expect(texts(listTree('main', ['sub'], LIKE_WORK_TREE))).toEqual({ 'sub/a.yaml': 'a' })
  })

  test('are left as they are', () => {
    start('.', { 'a.yaml': 'a', 'b.yaml': 'b' })
    commit()
    write({ 'a.yaml': 'staged' })
    git('add', '.')
    const ran = join(folder, 'ran')
    writeFileSync('program', `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 })
    for (const setting of ['core.fsmonitor', 'filter.x.smudge', 'diff.x.textconv', 'core.pager', 'core.sshCommand']) {
      git('config', setting, join(folder, 'program'))
    }
    write({ '.gitattributes': '*.yaml filter=x diff=x\n' })
    const index = readFileSync('.git/index')
    chmodSync('.git', 0o555)
    expect(texts(listStaged(['.']))).toEqual({ 'a.yaml': 'staged', 'b.yaml': 'b' })
    expect(texts(listTree('HEAD', ['.'], LIKE_WORK_TREE))).toEqual({ 'a.yaml': 'a', 'b.yaml': 'b' })
    chmodSync('.git', 0o755)
    expect(readFileSync('.git/index')).toEqual(index)
    expect(existsSync(ran)).toBe(false)
  })

  test('are not fetched from when a partial clone lacks contents', () => {
    start('full', { 'a.yaml': 'a' })
    commit()
    git('config', 'uploadpack.allowFilter', 'true')
    git('clone', '-q', '--filter=blob:none', '--no-checkout', `file://${folder}/full`, '../partial')
    process.chdir('../partial')
    const [source] = listTree('HEAD', ['.'], LIKE_WORK_TREE).sources
    expect(source?.read()).toEqual({ unreadable: expect.stringMatching(/from promisor remote|git lacks its content/) })
  })

  test('that are not there, or no git, are a problem', () => {
    const none = 'git says: not a git repository (or any of the parent directories): .git'
    expect(listStaged(['.'])).toEqual({ sources: [], problems: [none] })
    expect(listTree('HEAD', ['.'], LIKE_WORK_TREE)).toEqual({ sources: [], problems: [none] })
    vi.stubEnv('PATH', folder)
    const missing = 'git is not installed, or its folder is not in PATH'
    expect(listStaged(['.'])).toEqual({ sources: [], problems: [missing] })
    expect(listTree('HEAD', ['.'], LIKE_WORK_TREE)).toEqual({ sources: [], problems: [missing] })
  })
})

describe('a commit', () => {
  test('gives its files by branch, tag, id or a way to it', () => {
    start('.', { 'a.yaml': 'old', 'sub/b.yaml': 'b' })
    symlinkSync('a.yaml', 'link.yaml')
    git('add', '.')
    commit()
    git('tag', '-a', '-m', 'A tag', 'v1')
    write({ 'a.yaml': 'new', 'c.yaml': 'c' })
    git('add', '.')
    commit()
    const old = { 'a.yaml': 'old', 'link.yaml': 'old', 'sub/b.yaml': 'b' }
    for (const ref of ['v1', 'HEAD~1', 'main^', git('rev-parse', '--short', 'v1^{}').trim()]) {
      expect(texts(listTree(ref, ['.'], LIKE_WORK_TREE))).toEqual(old)
    }
    expect(texts(listTree('main', ['.'], LIKE_WORK_TREE))).toEqual({
      ...old,
      'a.yaml': 'new',
      'link.yaml': 'new',
      'c.yaml': 'c',
    })
    process.chdir('sub')
    expect(texts(listTree('v1', ['.'], LIKE_WORK_TREE))).toEqual({ 'b.yaml': 'b' })
  })

  test('may be older than a path', () => {
    start('.', { 'a.yaml': 'a' })
    commit()
    expect(listTree('HEAD', ['new', '*.json'], LIKE_WORK_TREE)).toEqual({ sources: [], problems: [] })
  })

  test.each(['nope', '', '-x', '--all', '^main', 'main..main', 'HEAD:a.yaml', 'a\nb', '0'.repeat(40)])(
    'that git does not know is a problem: %j',
    (ref) => {
      start('.', { 'a.yaml': 'a' })
      commit()
      expect(listTree(ref, ['.'], LIKE_WORK_TREE)).toEqual({ sources: [], problems: [`git knows no commit "${ref}"`] })
    },
  )

  test('is missing before the first one', () => {
    start('.', { 'a.yaml': 'a' })
    expect(listTree('HEAD', ['.'], LIKE_WORK_TREE).problems).toEqual(['git knows no commit "HEAD"'])
  })

  test('may be missing in a shallow clone', () => {
    start('full', { 'a.yaml': 'a' })
    commit()
    const first = git('rev-parse', 'HEAD').trim()
    commit()
    git('clone', '-q', '--depth', '1', `file://${folder}/full`, '../shallow')
    process.chdir('../shallow')
    expect(texts(listTree('HEAD', ['.'], LIKE_WORK_TREE))).toEqual({ 'a.yaml': 'a' })
    for (const ref of [first, 'HEAD~1']) {
      expect(listTree(ref, ['.'], LIKE_WORK_TREE).problems).toEqual([
        `git knows no commit "${ref}"; the clone is shallow, fetch the rest with git fetch --unshallow`,
      ])
    }
  })
})
