import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanOf } from '../src/manifest/place.ts'
import { type Document, readDocument, readDocuments } from '../src/manifest/stream.ts'
import { createPlainReader, readPlain } from '../src/plain/plain.ts'
import { nodesOf } from '../src/plain/tape.ts'
import { isFields, isList, type Value } from '../src/yaml/decode.ts'
import type { Node, Path } from '../src/yaml/node.ts'
import { fixture, fixturesIn } from './support.ts'

interface Reading {
  readonly value: Value
  readonly nodes: Node | undefined
}

/** What the plain reader makes of a text that is one document; undefined where it refuses. */
function plainly(text: string): Reading | undefined {
  const reader = createPlainReader(text)
  const value = readPlain(reader, 0, text.length)
  if (value === undefined) return undefined
  return { value, nodes: value === null ? undefined : nodesOf(value, text, reader.tape, 0) }
}

/** Expects that the plain reader refuses a text or reads it as the full reader does; returns whether it reads it. */
function agrees(text: string): boolean {
  const plain = plainly(text)
  if (plain === undefined) return false
  const full = readDocument(text)
  const wanted = { value: full.value, nodes: full.root(), problems: full.problems, duplicates: full.duplicates }
  const found = { ...plain, problems: [], duplicates: [] }
  // The slow comparison is for its message.
  if (!isDeepStrictEqual(found, wanted)) expect({ text, ...found }).toStrictEqual({ text, ...wanted })
  return true
}

describe('the plain style', () => {
  test.each([
    ['a: 1\n'],
    ['---\na: b c # d\n# e\n\nb: "c # d"\n'],
    ['a:\nb:\n  c:\n    d: null\n'],
    ['a:\n- b\n-  c: 1\n   d: 2\n- [e, "f", {g: h}]\n'],
    ['a:\n  - b: []\n    c: {}\nd: {e: [x:y, fd00::1], f: 10.0.0.0/8}\n'],
    ['a: 65000:10\nb: 10.0.0.1\nc: 9s\nd: 0x10\ne: 1_000\nf: yes\ng: ~\nh: -5\ni: 1.5\nj: 017\n'],
    ['a: é ü # ö\n'],
    ['# nothing\n\n'],
    ["a: ''\nb: it's\n"],
  ])('%j is read', (text) => {
    expect(agrees(text)).toBe(true)
  })

  test.each([
    ['a: 1\na: 2\n'],
    ['constructor: a\n'],
    ['a: {b: 1, b: 2}\n'],
    ['a: b\n  c\n'],
    ['a: "b\n  c"\n'],
    ['a: |\n  b\n'],
    ['a: &b c\n'],
    ['a: !!str 1\n'],
    ['a: .inf\n'],
    ['a: b: c\n'],
    ['a: [::1]\n'],
    ['a: [b\n  ]\n'],
    ['yes: a\n'],
    ['1: a\n'],
    ['"a": b\n'],
    ['<<: {a: b}\n'],
    ['? a\n'],
    ['a: "\\u0041"\n'],
    ["a: 'it''s'\n"],
    ['a:\tb\n'],
    ['a: b\r\n'],
    ['a: \u2028\n'],
    ['a: "\t"\n'],
    ["a: '\u0085'\n"],
    ['a: [b\u007f]\n'],
    ['a: b # \t\n'],
    ['# \u2029\na: b\n'],
    ['\ufeffa: b\n'],
    ['a: 😀\n'],
    ['a: 1\n...\nb: 2\n'],
    ['a\n'],
    ['- a\n'],
    ['  a: 1\nb: 2\n'],
    ['a:\n  b: 1\n c: 2\n'],
    ['a: 1\n- b\n'],
    [`${'a: {'.repeat(80)}${'}'.repeat(80)}\n`],
  ])('%j is left to the full reader', (text) => {
    expect(agrees(text)).toBe(false)
  })
})

/** Each document of the fixtures, ended by a line break. */
function documentsOfFixtures(): readonly string[] {
  const files = [...fixturesIn('rules').map((rule) => `rules/${rule}`), 'fleets/site', 'fleets/site-broken'].flatMap(
    (folder) => fixturesIn(folder).map((file) => fixture(`${folder}/${file}`)),
  )
  const records = fixturesIn('conformance')
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => fixture(`conformance/${file}`).trimEnd().split('\n'))
    .map((line): { yaml?: string; text?: string } => JSON.parse(line))
  const texts = [...files, ...records.map(({ yaml, text }) => yaml ?? text ?? '')]
  return texts.flatMap((text) => text.split(/^---.*\n/m)).map((text) => (text.endsWith('\n') ? text : `${text}\n`))
}

const documents = documentsOfFixtures()

test('every document of the fixtures is refused or read as the full reader reads it', () => {
  expect(documents.filter(agrees).length).toBeGreaterThan(documents.length / 2)
})

/** The ways to all values in a value, and to some that are not in it. */
function* pathsIn(value: Value, path: Path = []): Generator<Path> {
  yield path
  yield [...path, 'missing']
  yield [...path, 7, 'missing']
  if (!isFields(value) && !isList(value)) return
  for (const [key, child] of Object.entries(value)) yield* pathsIn(child, [...path, isList(value) ? Number(key) : key])
}

test('a field is found without nodes where it is found with them', () => {
  let count = 0
  const some = documents.filter((_, index) => index % 10 === 0)
  for (const document of some.flatMap((text) => [...readDocuments(text)])) {
    const root = document.root()
    if (document.spanOf === undefined || root === undefined) continue
    for (const path of pathsIn(document.value ?? null)) {
      for (const part of ['key', 'value'] as const) {
        const { start, end } = spanOf(root, path, part)
        const found = document.spanOf(path, part)
        if (found?.start !== start || found.end !== end)
          expect({ text: document.text, path, part, found }).toEqual({ found: { start, end } })
        count += 1
      }
    }
  }
  expect(count).toBeGreaterThan(10_000)
})

/** What a slip of the hand, or an attack, puts into a manifest. */
const SLIPS = [
  ...['\n', ' ', '  ', '- ', ':', ': ', ' #', '"', "'", '[', ']', '{', '}', ',', '? ', '|', '>', '&a ', '*a', '!!str '],
  ...[
    '%',
    '@',
    '\t',
    '\r',
    'yes',
    'null',
    '~',
    '.',
    '.5',
    '0',
    '017',
    '0x1f',
    '1e3',
    '1_0',
    '+1',
    '-0',
    '.inf',
    '.nan',
  ],
  ...[
    '999999999999999',
    '9999999999999999',
    '...\n',
    '<<',
    '\\',
    'é',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\0',
    '::',
  ],
]

test('a document with slips is refused or read as the full reader reads it', () => {
  const slip = fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.constantFrom('', ...SLIPS) })
  const broken = fc.record({
    document: fc.constantFrom(...documents),
    slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
  })
  let read = 0
  fc.assert(
    fc.property(broken, ({ document, slips }) => {
      let text = document
      for (const { at, remove, insert } of slips) {
        const start = at % text.length
        text = `${text.slice(0, start)}${insert}${text.slice(start + remove)}\n`
      }
      if (agrees(text)) read += 1
    }),
    { numRuns: 10_000 },
  )
  expect(read).toBeGreaterThan(100)
})

test('a file is split into the documents that the full reader finds', () => {
  const text = '---\na: 1\n---\n# nothing\n--- # c\nb: |\n  x\n---\nc: 3'
  const found = [...readDocuments(text)]
  expect(found.map(({ value }) => value)).toEqual([{ a: 1 }, null, { b: 'x\n' }, { c: 3 }])
  expect(found.map((document) => textOfFirstKey(text, document))).toEqual(['a', undefined, 'b', 'c'])
})

function textOfFirstKey(text: string, document: Document): string | undefined {
  const root = document.root()
  const key = root?.kind === 'mapping' ? root.entries[0]?.key : undefined
  return key && text.slice(document.base + key.start, document.base + key.end)
}
