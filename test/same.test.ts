import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { textsOf, writeEach } from '../bench/fleets.js'
import { excerptFrom } from '../src/load/excerpt.ts'
import { fixture, fixturePath, fixturesIn, lintTexts, source } from './support.ts'

const reader = vi.hoisted(() => ({ isPlain: true }))

vi.mock(import('../src/plain/plain.ts'), async (original) => {
  const plain = await original()
  return { ...plain, readPlain: (...args) => (reader.isPlain ? plain.readPlain(...args) : undefined) }
})

/** A fleet with a mistake in every third manifest: of the verdict, of one object, and between objects. */
const FAULTY = textsOf('clean', 600).map((text, index) => {
  if (index % 9 === 0) return text.replace('spec:\n', 'spec:\n  speed: 1\n')
  if (index % 9 === 3) return text.replace(/holdTime: .*/, 'holdTime: 2s').replace(/(routerID: ).*/, '$110.9.9.9')
  if (index % 9 === 6) return text.replace(/(routerRef:\n +name: \S+)/, '$1x').replace(/(vpc:\n +name: \S+)/, '$1x')
  return text
})

describe('the same findings', () => {
  const sets: [string, Readonly<Record<string, string>>][] = ['site', 'site-broken'].map((fleet) => [
    fleet,
    Object.fromEntries(fixturesIn(`fleets/${fleet}`).map((file) => [file, fixture(`fleets/${fleet}/${file}`)])),
  ])
  for (const rule of fixturesIn('rules')) {
    for (const file of fixturesIn(`rules/${rule}`)) {
      sets.push([`${rule}/${file}`, { [file]: fixture(`rules/${rule}/${file}`) }])
    }
  }
  for (const [name, texts] of [
    ['planted', FAULTY],
    ['mixed', textsOf('mixed', 300)],
    ['faulty', textsOf('faulty', 300)],
  ] as const) {
    sets.push([`generated: ${name}`, Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text]))])
  }

  test('come of both readers', () => {
    let found = 0
    for (const [name, texts] of sets) {
      reader.isPlain = false
      const full = lintTexts(texts)
      reader.isPlain = true
      const plain = lintTexts(texts)
      found += plain.findings.length
      expect({ name, ...plain }).toEqual({ name, ...full })
    }
    expect(found).toBeGreaterThan(1000)
  })

  test.each(['\n', '\r\n'])(
    'come with the lines that are read again otherwise, where they end with %j',
    (lineBreak) => {
      for (const [name, lines] of sets) {
        const texts = Object.fromEntries(
          Object.entries(lines).map(([file, text]) => [file, text.trimEnd().replaceAll('\n', lineBreak)]),
        )
        const linesOf = excerptFrom(Object.entries(texts).map(([file, text]) => source(file, text)))
        for (const { rule, at } of lintTexts(texts, { withExcerpts: true }).findings) {
          const [before = '', own] = [linesOf(at.file)[at.start.line - 2], linesOf(at.file)[at.start.line - 1]]
          const isKept = !rule.startsWith('ignore-') && own !== undefined && before.length + own.length <= 512
          expect({ name, rule, excerpt: at.excerpt }).toEqual({
            name,
            rule,
            excerpt: isKept ? `${before}\n${own}` : undefined,
          })
        }
      }
    },
  )
})

describe('the same report', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cosmos-same-'))
    writeEach(join(folder, 'planted'), FAULTY)
    writeEach(join(folder, 'mixed'), textsOf('mixed', 300))
    writeEach(join(folder, 'faulty'), textsOf('faulty', 300))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  const BIN = fileURLToPath(new URL('../bin/run.js', import.meta.url))

  function report(path: string, threads: number): string {
    const args = [BIN, 'lint', path, '--format', 'json', '--severity', 'info', '--threads', String(threads)]
    const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    return stdout
  }

  test.each(['rules', 'fleets', 'generated'])('comes of 1, 2 and 4 threads: %s', (set) => {
    const path = set === 'generated' ? folder : fixturePath(set)
    const alone = report(path, 1)
    expect(JSON.parse(alone).findings.length).toBeGreaterThan(20)
    expect(report(path, 2)).toBe(alone)
    expect(report(path, 4)).toBe(alone)
  })
})
