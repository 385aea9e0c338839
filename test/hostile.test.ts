import { describe, expect, test } from 'vitest'
import { hideSecrets } from '../src/load/secrets.ts'
import { decodeText } from '../src/load/text.ts'
import { render } from '../src/report/render.ts'
import { NOTHING_ASIDE, summarize } from '../src/summary.ts'
import { lintTexts, PEER, router } from './support.ts'

/** Far more than any of this takes, and far less than the square of its size would. */
const SECONDS = 30_000

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('')
const item = (name: string, more = ''): string =>
  `- {apiVersion: bgp.miloapis.com/v1alpha1, kind: BGPRouter, metadata: {name: ${name}}${more}}\n`
const list = (count: number, line: (index: number) => string): string =>
  `apiVersion: v1\nkind: List\nitems:\n${times(count, line)}`

const BOMB = `a0: &a0 [${'x,'.repeat(10)}]\n${times(30, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`)}`
const MERGE_BOMB = `a0: &a0 {k: x}\n${times(40, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}], k${i}: x}\n`)}`
const LONG = 'a b '.repeat(100_000)

const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  NUL: '\0'.repeat(1_000_000),
  '50,000 open lists': `${router('r')}  x: ${'['.repeat(50_000)}`,
  '50,000 open mappings': '{a: '.repeat(50_000),
  '50,000 nested dashes': '- '.repeat(50_000),
  '50,000 nested keys': '? '.repeat(50_000),
  '3,000 levels of indentation': times(3000, (i) => `${' '.repeat(i)}a:\n`),
  '990 levels': `${router('r')}  x: ${'{a: '.repeat(990)}${'}'.repeat(990)}\n`,
  'aliases that grow': BOMB,
  'merges that grow': MERGE_BOMB,
  'a list in itself': 'a: &a [*a]\n',
  'a mapping merged into itself':
    '&r\napiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPRouter\nmetadata: {name: r}\n<<: *r\n',
  'aliases of a long text': `x: &x "${LONG}"\n${list(2000, (i) => item(`r${i}`, ', spec: {routerID: *x, x: *x}'))}`,
  'a line of 5 MB': `a: ${'x '.repeat(2_500_000)}\n`,
  'a key of 5 MB': `${'x'.repeat(5_000_000)}: a\n`,
  'a comment of 5 MB': `a: 1 # cosmos-ignore ${'x '.repeat(2_500_000)}\n`,
  'a text of many lines': `a: "${'x\n '.repeat(500_000)}"\n`,
  'quotes that never close': 'a: "\n'.repeat(200_000),
  'blank lines': '\n'.repeat(1_000_000),
  '200,000 empty documents': '---\n'.repeat(200_000),
  '50,000 broken documents': '---\na: [\n'.repeat(50_000),
  '50,000 bad separators': '--- x\n'.repeat(50_000),
  '50,000 comments to ignore': `${'# cosmos-ignore yaml-syntax -- r\n'.repeat(50_000)}a: 1\n`,
  '20,000 equal objects': times(20_000, () => `${router('r')}---\n`),
  '20,000 objects with a slip': times(20_000, (i) => `${router(`r${i}`)}  x: 1\n---\n`),
  '200,000 keys': times(200_000, (i) => `k${i}: ${i}\n`),
  '200,000 unknown fields': `${router('r')}${times(200_000, (i) => `  k${i}: ${i}\n`)}`,
  '200,000 equal keys': `${router('r')}${'  x: 1\n'.repeat(200_000)}`,
  '100,000 labels': router('r').replace(
    '{name: r}',
    `\n  name: r\n  labels:\n${times(100_000, (i) => `    k${i}: 1\n`)}`,
  ),
  '150,000 objects in a list': list(150_000, (i) => item(`r${i}`)),
  '150,000 secrets in a list': list(150_000, (i) => `- {apiVersion: v1, kind: Secret, metadata: {name: s${i}}}\n`),
  '20,000 objects of no kind in a list': list(20_000, (i) => item(`r${i}`).replace('BGPRouter', 'BGPRuoter')),
  '20,000 objects with repeated keys in a list': list(20_000, (i) => item(`r${i}`, ', spec: {}, spec: {}')),
  '10,000 objects before a slip': `${list(10_000, (i) => item(`r${i % 9}`))}x: [\n`,
  'names of 200,000 characters': `${router(`xy${'x'.repeat(200_000)}xy`)}---\n${PEER.replaceAll('name: r', `name: yx${'x'.repeat(200_000)}yx`)}`,
  digits: `${router('r')}  localASN: ${'1'.repeat(300_000)}\n`,
}

const JSON_TEXTS: Readonly<Record<string, string>> = {
  '50,000 nested objects': `{"apiVersion":${'{"a":'.repeat(50_000)}`,
  'half a pair of surrogates':
    '{"apiVersion":"bgp.miloapis.com/v1alpha1","kind":"BGPRouter","metadata":{"name":"\\ud800"}}',
  'half an object': '{"apiVersion":"bgp.miloapis.com/v1alpha1","kind":"BGPRou',
  '200,000 values': '{"apiVersion":1}'.repeat(200_000),
}

/** What the command does with a text, up to each report. Every file gets its findings, whatever the others hold. */
function reportsOf(name: string, text: string): string {
  const result = lintTexts({ [name]: text, 'z.yaml': 'apiVersion: bgp.miloapis.com/v1\nkind: BGPRouter\n' })
  expect(result.findings.some(({ at, rule }) => at.file === 'z.yaml' && rule === 'unknown-kind')).toBe(true)
  const lines = hideSecrets(text)
  const input = {
    findings: result.findings.slice(0, 1000),
    summary: summarize(result, result.findings, NOTHING_ASIDE),
    linesOf: () => lines,
    display: { colour: false, width: 80, quiet: false },
  }
  return (['text', 'json', 'sarif'] as const).map((format) => render(format, input, undefined)).join('')
}

describe('a hostile file ends in findings or in none, soon', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => expect(reportsOf('a.yaml', text)).not.toBe(''), SECONDS)
  test.each(Object.entries(JSON_TEXTS))(
    'JSON of %s',
    (_, text) => expect(reportsOf('a.json', text)).not.toBe(''),
    SECONDS,
  )
})

test('every beginning of a manifest ends in findings or in none', () => {
  const json = JSON.stringify({ apiVersion: 'bgp.miloapis.com/v1alpha1', kind: 'BGPPeer', metadata: { name: 'é😀' } })
  for (const text of [PEER, json]) {
    for (let end = 0; end < text.length; end += 1)
      lintTexts({ 'a.yaml': text.slice(0, end), 'b.json': text.slice(0, end) })
  }
})

describe('bytes that are no text', () => {
  test.each([
    ['binary', Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff))],
    ['0xFF', Buffer.alloc(5_000_000, 0xff)],
    ['Latin-1', Buffer.from(`a: ${'é'.repeat(2_000_000)}`, 'latin1')],
    ['UTF-16 without a mark', Buffer.from(router('r'), 'utf16le')],
    ['half a character', Buffer.from(`a: ${'é'.repeat(100_000)}`).subarray(0, -1)],
  ])('%s', (_, bytes) => expect(reportsOf('a.yaml', decodeText(bytes))).toContain('yaml-syntax'), SECONDS)
})

describe('what is too large is said', () => {
  test('of values', () => {
    const { findings } = lintTexts({ 'a.yaml': `[${'a,'.repeat(5_000_001)}]` })
    expect(findings.map(({ message }) => message)).toEqual(['the document has too many values from here on; split it'])
  })

  test('of documents, and the file is judged so far', () => {
    const { findings, unreadable } = lintTexts({ 'a.yaml': `a: [\n${'---\n'.repeat(500_002)}` })
    expect(findings).toHaveLength(1)
    expect(unreadable).toEqual([
      'a.yaml has more than 250000 documents; split it, or set a larger maxDocuments in the config',
    ])
  })

  test('of findings of one object', () => {
    const { findings } = lintTexts({ 'a.yaml': `${router('r')}${times(1000, (i) => `  k${i}: 1\n`)}` })
    expect(findings).toHaveLength(100)
    expect(findings.at(-1)?.message).toBe('spec has no field "k99" (and perhaps more)')
  })
})
