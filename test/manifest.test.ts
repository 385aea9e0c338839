import { describe, expect, test } from 'vitest'
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document as YamlDocument } from 'yaml'
import { type Document, readDocument, readDocuments } from '../src/manifest/stream.ts'
import { field, type Value } from '../src/yaml/decode.ts'
import type { Node } from '../src/yaml/node.ts'
import { fixture, fixturesIn } from './support.ts'

function valueIn(text: string): Value | undefined {
  const { value, problems } = readDocument(text)
  expect(problems).toEqual([])
  return value
}

function problemOf(text: string): { readonly message: string; readonly at: string } {
  const [problem] = readDocument(text).problems
  if (problem === undefined) throw new Error(`no problem in ${JSON.stringify(text)}`)
  return { message: problem.message, at: text.slice(problem.start, problem.end) }
}

describe('scalars', () => {
  test.each<[string, Value]>([
    ['yes', true],
    ['Off', false],
    ['y', true],
    ['~', null],
    ['', null],
    ['017', 15],
    ['0o17', 15],
    ['08', 8],
    ['0x10', 16],
    ['-0b11', -3],
    ['1_000', 1000],
    ['1e3', 1000],
    ['1.0', 1],
    ['.5', 0.5],
    ['.5_0', 0.5],
    ['._5', '._5'],
    ['1e400', '1e400'],
    ['1e', '1e'],
    ['65000:10', '65000:10'],
    ['2001-01-01', '2001-01-01'],
    ['"yes"', 'yes'],
    ["'it''s'", "it's"],
    ['"\\x41\\u00e9\\U0001F600\\n"', 'Aé😀\n'],
    ['!!str 1', '1'],
    ['!!int "1"', 1],
    ['!!float 1', 1],
    ['!!binary aGk=', 'hi'],
    ['! 1', '1'],
    ['9223372036854775807', 2 ** 63],
    ['9223372036854775808', 9223372036854775808n],
    ['18446744073709551616', 18446744073709552000n],
    ['1e20', 100000000000000000000n],
  ])('%s', (text, value) => {
    expect(field(valueIn(`v: ${text}\n`), 'v')).toStrictEqual(value)
  })

  test('folded and literal blocks', () => {
    expect(valueIn('a: >\n  x\n  y\n\n  z\nb: |-\n  x\n   y\nc: |+\n  x\n\nd: |2\n    x\n')).toStrictEqual({
      a: 'x y\nz\n',
      b: 'x\n y',
      c: 'x\n\n',
      d: '  x\n',
    })
  })
})

describe('structure', () => {
  test('the last of two equal keys is kept, and both are remembered', () => {
    const { value, duplicates } = readDocument('a: 1\nb: {c: 1, "c": 2}\na: 3\n')
    expect(value).toStrictEqual({ a: 3, b: { c: 2 } })
    expect(duplicates.map(({ path }) => path)).toEqual([['b', 'c'], ['a']])
  })

  test('a merge key writes over what stands before it', () => {
    expect(valueIn('x: &x {a: 1, b: 2}\ny:\n  a: 9\n  <<: *x\n  b: 8\n')).toStrictEqual({
      x: { a: 1, b: 2 },
      true: { a: 1, b: 8 },
    })
  })

  test('of several merged mappings, the first wins', () => {
    const merged = field(valueIn('m:\n  <<: [{a: 1, b: 1}, {b: 2, c: 2}]\n'), 'm')
    expect(merged).toStrictEqual({ a: 1, b: 1, c: 2 })
  })

  test('names that every object has are keys like others', () => {
    const value = valueIn('__proto__: {a: 1}\nconstructor: 2\n')
    expect(field(value, '__proto__')).toStrictEqual({ a: 1 })
    expect(field(value, 'constructor')).toBe(2)
    expect(field(value, 'toString')).toBeUndefined()
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  test('what follows the first document is not read', () => {
    expect(valueIn('a: 1\n...\n]]] not yaml\n')).toStrictEqual({ a: 1 })
  })
})

describe('problems', () => {
  test.each([
    ['a: b: c\n', 'a second ":" cannot follow on this line; quote the value that contains it', ':'],
    ['a: fe80::\n', 'a second ":" cannot follow on this line; quote the value that contains it', ':'],
    ['a: [::1]\n', 'an address that starts with "::" must be quoted here', ':'],
    ['a:\n\tb: c\n', 'a tab cannot indent a line; use spaces', '\t'],
    ['a: @b\n', 'plain text cannot start with "@"; quote it', '@'],
    ['a: "b\n', 'this quote is never closed', '"'],
    ['a: "\\/"\n', 'the escape "\\/" does not exist in YAML', '\\/'],
    ['a: "\\ud800"\n', '"\\u" must be followed by 4 hexadecimal digits of one character', '\\u'],
    ['a: [b\n', '"," or "]" is expected here', ''],
    ['a: b\n c: d\n', 'this line continues the value above, because it is indented deeper; align the keys', 'c'],
    ['a: 1\nb\n', 'a key is expected here, but ":" and a space do not follow', 'b'],
    ['a: b\n  - c\nd\n', 'a key is expected here, but ":" and a space do not follow', 'd'],
    ['? [a]\n: b\n', 'a list or a mapping cannot be a key; quote it if the text is meant', '[a]'],
    ['~: b\n', 'a key cannot be null; quote it if the word is meant', '~'],
    ['a: *b\n', 'no anchor of this name comes before this alias', '*b'],
    ['a: &a [*a]\n', 'the value of &a contains itself', '*a'],
    ['<<: 1\n', 'only mappings can be merged with "<<"', '1'],
    ['a: .nan\n', 'JSON has no number .nan; quote it', '.nan'],
    ['a: !!int x\n', 'this is no !!int', 'x'],
    ['%YAML 1.2\n---\na: b\n', 'the API server reads YAML 1.1 only; remove the directive', '%YAML 1.2'],
    ['a: \x01\n', 'the character U+0001 cannot stand in YAML', '\x01'],
    ['a: \udcff\n', 'the file is not UTF-8 here; save it as UTF-8', '\udcff'],
    ['a: |x\n', 'the text of a block starts on the line after its indicator', 'x'],
  ])('%j', (text, message, at) => {
    expect(problemOf(text)).toEqual({ message, at })
  })

  test('a document of any depth ends in a value or a problem', () => {
    for (const depth of [900, 5_000, 100_000]) {
      for (const text of ['['.repeat(depth), '{a: '.repeat(depth), '- '.repeat(depth), '? '.repeat(depth)]) {
        expect(readDocument(text).problems.length).toBeLessThanOrEqual(1)
      }
    }
    expect(problemOf('['.repeat(5_000)).message).toBe('the text is nested deeper than 1000 levels')
    expect([...readDocuments('{"a":'.repeat(5_000))][0]?.problems).toHaveLength(1)
  })

  test('aliases cannot grow a document without end', () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1},`.repeat(9)}]\n`)
    expect(problemOf(bomb.join('')).message).toBe('the aliases expand to too many values')
  })
})

describe('files', () => {
  function documentsIn(text: string): readonly Document[] {
    return [...readDocuments(text)]
  }

  test('a broken document leaves the others readable', () => {
    const documents = documentsIn('a: 1\n---\nb: [\n---\nc: 3\n')
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, undefined, { c: 3 }])
    expect(documents.map(({ problems }) => problems.length)).toEqual([0, 1, 0])
  })

  test('text after a separator is a problem of the document before it, which is read all the same', () => {
    const [first, second] = documentsIn('a: 1\n--- {b: 2}\nc: 3\n')
    expect(first?.value).toEqual({ a: 1 })
    expect(first?.problems.map(({ message }) => message)).toEqual(['only a comment may follow "---" on its line'])
    expect(second?.value).toEqual({ c: 3 })
  })

  test('JSON values follow each other, and YAML may follow one', () => {
    expect(documentsIn('{"a":1}{"b":2}').map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }])
    expect(documentsIn('{"a":1}\n---\nb: 2\n').map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }])
    expect(documentsIn('{"a": "\\/\\ud83d\\ude00"}').map(({ value }) => value)).toEqual([{ a: '/😀' }])
    expect(documentsIn('{a: 1,}').map(({ value }) => value)).toEqual([{ a: 1 }])
  })

  test('a JSON value ends with white space that JSON does not know', () => {
    const documents = documentsIn('{"a":1}\u2028')
    expect(documents.map(({ value, problems }) => [value, problems.length])).toEqual([
      [{ a: 1 }, 0],
      [undefined, 1],
    ])
  })

  test('only the documents asked for are read', () => {
    const documents = [...readDocuments('a: 1\n---\nb: [\n---\nc: 3\n', new Set([2]))]
    expect(documents.map(({ index, value }) => [index, value])).toEqual([[2, { c: 3 }]])
  })
})

/** Each scalar with its text and offsets. */
type Scalar = readonly [text: string, start: number, end: number]

function ours(node: Node | undefined, base: number): readonly Scalar[] {
  if (node === undefined) return []
  switch (node.kind) {
    case 'scalar':
      return node.start === node.end ? [] : [[node.text, base + node.start, base + node.end]]
    case 'sequence':
      return node.items.flatMap((item) => ours(item, base))
    case 'mapping':
      return node.entries.flatMap(({ key, value }) => [...ours(key, base), ...ours(value, base)])
    case 'alias':
      return []
  }
}

/** The same by the yaml package, which reads YAML 1.2 and shares no code with ours. */
function theirs(node: unknown): readonly Scalar[] {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [0, 0]
    return start === end ? [] : [[node.source ?? String(node.value), start, end]]
  }
  if (isSeq(node)) return node.items.flatMap(theirs)
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [...theirs(key), ...theirs(value)])
  expect(isAlias(node) || node === null).toBe(true)
  return []
}

test('every scalar of the fixtures is where another parser finds it', () => {
  let compared = 0
  const folders = [...fixturesIn('rules').map((rule) => `rules/${rule}`), 'fleets/site', 'fleets/site-broken']
  for (const path of folders.flatMap((folder) => fixturesIn(folder).map((file) => `${folder}/${file}`))) {
    const text = fixture(path)
    const documents = [...readDocuments(text)].filter(({ value }) => value !== null)
    const others = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, merge: false })
    if (!path.endsWith('.yaml') || documents.some(({ problems }) => problems.length > 0)) continue
    const parsed = [...(others as YamlDocument[])].filter(({ contents }) => contents !== null)
    // A document ends before the line break of its separator, which the other parser counts to a block.
    const withoutBreak = ([value, start, end]: Scalar): Scalar => [value, start, text[end - 1] === '\n' ? end - 1 : end]
    expect(documents.flatMap((document) => ours(document.root(), document.base)).map(withoutBreak)).toEqual(
      parsed.flatMap(({ contents }) => theirs(contents)).map(withoutBreak),
    )
    compared += 1
  }
  expect(compared).toBeGreaterThan(100)
})
