import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Location } from '../src/finding.ts'
import type { LintResult } from '../src/lint.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import { GROUPS } from '../src/rules/rule.ts'
import { fixture, fixturePath, fixturesIn, lintTexts } from './support.ts'

/** The findings that the comments of a fixture announce: `# error: rule-id`, several with commas between. */
function expectedIn(path: string): readonly string[] {
  const aside = `${path}.expected`
  if (existsSync(fixturePath(aside))) return fixture(aside).trim().split('\n')
  const expected: string[] = []
  for (const [index, line] of fixture(path).split('\n').entries()) {
    const comment = /# ((?:error|warning|info): .*)$/.exec(line)?.[1] ?? ''
    for (const [, level, id] of comment.matchAll(/(error|warning|info): ([a-z0-9-]+)/g)) {
      expected.push(`${index + 1} ${level} ${id}`)
    }
  }
  return expected
}

/** A folder with `before.yaml` shows changes: each of its other files comes of that one. */
function lintFixture(path: string, name = path): LintResult {
  const past = `${dirname(path)}/before.yaml`
  const before = existsSync(fixturePath(past)) ? lintTexts({ [name]: fixture(past) }).fleet : undefined
  return lintTexts({ [name]: fixture(path) }, { before })
}

function foundIn(path: string): readonly string[] {
  const withColumns = existsSync(fixturePath(`${path}.expected`))
  return lintFixture(path).findings.map(({ at, severity, rule }) => {
    const place = withColumns ? `${at.start.line}:${at.start.column}` : at.start.line
    return `${place} ${severity} ${rule}`
  })
}

describe.each(CATALOGUE)('$id', (rule) => {
  const files = existsSync(fixturePath(`rules/${rule.id}`)) ? fixturesIn(`rules/${rule.id}`) : []
  const manifests = files.filter((file) => !file.endsWith('.expected') && file !== 'before.yaml')

  test('has a bad and a good example', () => {
    expect(manifests).toContain('bad.yaml')
    expect(manifests).toContain('good.yaml')
    expect(expectedIn(`rules/${rule.id}/bad.yaml`)).toContainEqual(
      expect.stringMatching(new RegExp(`^[0-9]+ ${rule.severity} ${rule.id}$`)),
    )
  })

  test.each(manifests)('%s has the findings that it announces', (file) => {
    const path = `rules/${rule.id}/${file}`
    const expected = expectedIn(path)
    if (file.startsWith('good')) expect(expected).toEqual([])
    expect([...foundIn(path)].sort()).toEqual([...expected].sort())
  })
})

test('every message and its places, to be read aloud', async () => {
  const lines: string[] = []
  for (const { id } of CATALOGUE) {
    for (const file of fixturesIn(`rules/${id}`).filter((name) => /^bad.*\.(?:yaml|json)$/.test(name))) {
      const { findings } = lintFixture(`rules/${id}/${file}`, `${id}/${file}`)
      for (const { at, path = '', message, related } of findings.filter(({ rule }) => rule === id)) {
        lines.push(`${placeText(at)} ${path}`, `  ${message}`)
        for (const other of related) lines.push(`    ${placeText(other.at)} ${other.message}`)
      }
    }
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/messages.txt')
})

function placeText({ file, start, end }: Location): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`
}

test('every fixture folder belongs to a rule', () => {
  expect(fixturesIn('rules')).toEqual(CATALOGUE.map(({ id }) => id).sort())
})

test('every rule has its facts and a file of its name', () => {
  const ids = CATALOGUE.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, group, summary, why, source, fix } of CATALOGUE) {
    expect(existsSync(new URL(`../src/rules/${id}.ts`, import.meta.url))).toBe(true)
    expect(GROUPS).toContain(group)
    for (const text of [summary, why, source, fix]) expect(text).toMatch(/^\S.*[^.\s]\.?$/)
    for (const text of [summary, source, fix]) expect(text).not.toMatch(/\.$/)
    expect(why).toMatch(/\.$/)
  }
})

test('the rules stand in the order of their groups', () => {
  const groups = CATALOGUE.map(({ group }) => GROUPS.indexOf(group))
  expect(groups).toEqual([...groups].sort((a, b) => a - b))
})
