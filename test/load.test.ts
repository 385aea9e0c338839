import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listSources } from '../src/load/paths.ts'
import { decodeText } from '../src/load/text.ts'

let folder: string
let before: string

beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  process.chdir(folder)
})

afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(name), { recursive: true })
    writeFileSync(name, name)
  }
}

function names(...paths: readonly string[]): readonly string[] {
  return listSources(paths).sources.map(({ name }) => name)
}

describe('folders', () => {
  test('are walked for manifests, past hidden folders and node_modules', () => {
    write(
      'b/x.yaml',
      'a.yml',
      'c.json',
      'a.txt',
      'Kustomization',
      '.github/w.yaml',
      'b/node_modules/p/y.yaml',
      '.h.yaml',
    )
    expect(names('.')).toEqual(['.h.yaml', 'Kustomization', 'a.yml', 'b/x.yaml', 'c.json'])
    expect(names('b')).toEqual(['b/x.yaml'])
    expect(names('./b/', join(folder, 'b'))).toEqual(['b/x.yaml'])
    expect(names('.github')).toEqual(['.github/w.yaml'])
  })

  test('links to files are followed, links to folders and broken ones are not', () => {
    write('real/a.yaml', 'set/b.yaml')
    symlinkSync('../real/a.yaml', 'set/link.yaml')
    symlinkSync('../real', 'set/folder')
    symlinkSync('../nowhere.yaml', 'set/broken.yaml')
    symlinkSync('.', 'set/loop')
    expect(listSources(['set'])).toMatchObject({ problems: [], skipped: 1 })
    expect(names('set')).toEqual(['set/b.yaml', 'set/link.yaml'])
  })

  test('what has the name of a manifest and is none is counted', () => {
    write('a.yaml', 'folder/b.yaml')
    symlinkSync('circle.yaml', 'circle.yaml')
    symlinkSync('there.yaml', 'here.yaml')
    symlinkSync('here.yaml', 'there.yaml')
    symlinkSync('a.yaml/b', 'below-a-file.yaml')
    symlinkSync('folder', 'folder.yaml')
    symlinkSync('/dev/zero', 'device.yaml')
    execFileSync('mkfifo', ['pipe.yaml'])
    expect(listSources(['.', '.'])).toMatchObject({ problems: [], skipped: 7 })
    expect(names('.')).toEqual(['a.yaml', 'folder/b.yaml'])
  })

  test('links out of the work tree are passed over', () => {
    write('in/a.yaml', 'in/deep/c.yaml', 'b.yaml')
    execFileSync('git', ['init', '-q', 'in'])
    process.chdir('in')
    symlinkSync('../b.yaml', 'out.yaml')
    symlinkSync('../a.yaml', 'deep/up.yaml')
    expect(names('deep')).toEqual(['deep/c.yaml', 'deep/up.yaml'])
    expect(listSources(['.'])).toMatchObject({ problems: [], skipped: 1 })
    expect(names('out.yaml')).toEqual(['out.yaml'])
  })

  test.runIf(process.platform === 'linux')('names that are no UTF-8 are read and told apart', () => {
    const inFolder = (name: Buffer) => Buffer.concat([Buffer.from(`${folder}/`), name])
    mkdirSync(inFolder(Buffer.from('d\xff', 'latin1')))
    for (const name of ['\xfe.yaml', '\xff.yaml', 'd\xff/x.yaml'])
      writeFileSync(inFolder(Buffer.from(name, 'latin1')), name)
    write('é😀\n:,.yaml')
    const { sources } = listSources(['.'])
    expect(sources.map(({ name }) => name)).toEqual(['d\udcff/x.yaml', 'é😀\n:,.yaml', '\udcfe.yaml', '\udcff.yaml'])
    expect(sources.map((source) => source.read())).toEqual([
      { text: 'dÿ/x.yaml' },
      { text: 'é😀\n:,.yaml' },
      { text: 'þ.yaml' },
      { text: 'ÿ.yaml' },
    ])
  })
})

describe('.gitignore', () => {
  beforeEach(() => {
    write('a.yaml', 'out/b.yaml', 'keep/c.yaml', 'keep/d.tmp.yaml', 'keep/deep/e.yaml')
    writeFileSync('.gitignore', 'out/\n*.tmp.yaml\n')
    writeFileSync('keep/.gitignore', '/deep/*\n!d.tmp.yaml\n')
  })

  test('holds in a work tree, inner files over outer ones', () => {
    execFileSync('git', ['init', '-q'])
    expect(names('.')).toEqual(['a.yaml', 'keep/c.yaml', 'keep/d.tmp.yaml'])
    expect(names('keep')).toEqual(['keep/c.yaml', 'keep/d.tmp.yaml'])
  })

  test('does not hold for what is named', () => {
    execFileSync('git', ['init', '-q'])
    expect(names('out', 'keep/deep/e.yaml')).toEqual(['keep/deep/e.yaml', 'out/b.yaml'])
  })

  test('says nothing where it is a folder', () => {
    execFileSync('git', ['init', '-q'])
    mkdirSync('keep/deep/.gitignore')
    rmSync('keep/.gitignore')
    expect(names('keep')).toEqual(['keep/c.yaml', 'keep/deep/e.yaml'])
  })

  test('does not hold outside of a work tree', () => {
    expect(names('.')).toEqual(['a.yaml', 'keep/c.yaml', 'keep/d.tmp.yaml', 'keep/deep/e.yaml', 'out/b.yaml'])
  })
})

describe('paths', () => {
  test('may be files of any name, and globs', () => {
    write('a.txt', 'x/1.yaml', 'x/y/2.yaml', 'x/node_modules/3.yaml')
    expect(names('a.txt', 'x/**/*.yaml')).toEqual(['a.txt', 'x/1.yaml', 'x/y/2.yaml'])
    expect(names('x/{1,2}.yaml')).toEqual(['x/1.yaml'])
  })

  test('that lead nowhere are said', () => {
    write('a.yaml')
    const { sources, problems } = listSources(['a.yaml', 'b.yaml', '*.json'])
    expect(sources).toHaveLength(1)
    expect(problems).toEqual(['b.yaml does not exist', 'no file matches *.json'])
  })

  test('that the system refuses are said', () => {
    symlinkSync('circle.yaml', 'circle.yaml')
    write('a.yaml')
    const { sources, problems } = listSources(['circle.yaml', 'x'.repeat(300), 'a\0b', 'a.yaml'])
    expect(sources).toHaveLength(1)
    expect(problems).toEqual([
      expect.stringContaining('ELOOP'),
      expect.stringContaining('ENAMETOOLONG'),
      expect.stringContaining('null bytes'),
    ])
  })

  test.runIf(process.platform === 'linux')('that never end, or lead to what is no file, are said', () => {
    const reading = listSources(['/dev/zero']).sources[0]?.read()
    expect(reading).toEqual({
      unreadable: 'it has more than 64 MiB; split it, or set a larger maxFileMiB in the config',
    })
  })

  test('are as large as they may be', () => {
    writeFileSync('a.yaml', '#'.repeat(2 * 1024 * 1024))
    const read = (maxMiB: number) => listSources(['a.yaml'], [], maxMiB).sources[0]?.read()
    expect(read(1)).toEqual({ unreadable: expect.stringContaining('more than 1 MiB') })
    expect(read(2)).toHaveProperty('text')
  })

  test('outside of the working directory keep their full name', () => {
    write('in/a.yaml', 'other/b.yaml')
    process.chdir('in')
    expect(names('..')).toEqual([join(process.cwd(), '..', 'other/b.yaml'), 'a.yaml'])
  })

  test('that cannot be read are said', () => {
    write('a.yaml')
    rmSync('a.yaml')
    mkdirSync('a.yaml')
    const [source] = listSources(['a.yaml']).sources
    expect(source).toBeUndefined()
    write('b.yaml')
    const [readable] = listSources(['b.yaml']).sources
    rmSync('b.yaml')
    expect(readable?.read()).toEqual({ unreadable: expect.stringContaining('ENOENT') })
  })

  test.skipIf(process.getuid?.() === 0)('folders that cannot be read are said', () => {
    write('x/a.yaml', 'b.yaml')
    chmodSync('x', 0)
    const { sources, problems } = listSources(['.'])
    chmodSync('x', 0o755)
    expect(sources).toHaveLength(1)
    expect(problems).toEqual([expect.stringContaining('EACCES')])
  })
})

describe('text', () => {
  test('is UTF-8, with or without a byte order mark', () => {
    expect(decodeText(Buffer.from('é😀'))).toBe('é😀')
    expect(decodeText(Buffer.from('\ufeffa'))).toBe('a')
  })

  test('is UTF-16 with a byte order mark, as PowerShell writes it', () => {
    const little = Buffer.from('\ufeffé', 'utf16le')
    expect(decodeText(little)).toBe('é')
    expect(decodeText(Buffer.from(little).swap16())).toBe('é')
  })

  test('keeps bytes that are no text as characters that no YAML can have', () => {
    expect(decodeText(Buffer.from([0x61, 0xe9, 0x62]))).toBe('a\udce9b')
    expect(decodeText(Buffer.from([0x61, 0xf0, 0x9f, 0x98]))).toBe('a\udcf0\udc9f\udc98')
    expect(decodeText(Buffer.concat([Buffer.from('é😀'), Buffer.from([0xff]), Buffer.from('é')]))).toBe('é😀\udcffé')
  })
})

test('a pipe is read to its end', () => {
  execFileSync('mkfifo', ['pipe'])
  const writer = spawn('sh', ['-c', '(printf one; sleep 0.1; printf two) > pipe'])
  const [source] = listSources(['pipe']).sources
  expect(source?.read()).toEqual({ text: 'onetwo' })
  writer.kill()
})

test('a file of any size is read to its end', () => {
  for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    writeFileSync('a.yaml', 'x'.repeat(size))
    expect(listSources(['a.yaml']).sources[0]?.read()).toEqual({ text: 'x'.repeat(size) })
  }
})
