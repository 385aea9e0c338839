import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { gather, join } from '../src/gather.ts'
import { type LintOptions, lintBy } from '../src/lint.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import { ALARMS, fixture, lintTexts as lintWithAll, PEER, router, source, textAt, vpc } from './support.ts'

type Texts = Readonly<Record<string, string>>

function lintTexts(texts: Texts, options: Partial<LintOptions> = {}) {
  return lintWithAll(texts, { severities: ALARMS, ...options })
}

/** The findings of a file, as `line rule`. */
function found(text: string, options: Partial<LintOptions> = {}): readonly string[] {
  return lintTexts({ 'test.yaml': text }, options).findings.map(({ at, rule }) => `${at.start.line} ${rule}`)
}

function numberOfIgnored(text: string): number {
  return lintTexts({ 'test.yaml': text }).ignored.length
}

const IGNORE = '# cosmos-ignore prefix-host-bits -- renumbered in spring'

/** A VPC with a mistake on line 6, and other text at its line end, on the line above and at the start. */
function network({ end = '', above = '', start = '' } = {}): string {
  return `${start}apiVersion: vpc.miloapis.com/v1alpha1
kind: VPC
metadata: {name: v}
spec:
  networks:
${above}    - 10.0.0.1/8${end}
`
}

test('a finding is ignored as long as the comment stands', () => {
  expect(found(network())).toEqual(['6 prefix-host-bits'])
  expect(found(network({ end: ` ${IGNORE}` }))).toEqual([])
  const { findings, ignored } = lintTexts({ 'test.yaml': network({ end: ` ${IGNORE}` }) })
  expect(findings).toEqual([])
  expect(ignored.map(({ rule }) => rule)).toEqual(['prefix-host-bits'])
})

describe('a comment reaches', () => {
  test.each([
    ['its line', network({ end: ` ${IGNORE}` })],
    ['its line, without blanks around', network({ end: ' #cosmos-ignore prefix-host-bits -- x' })],
    ['the line below', network({ above: `    ${IGNORE}\n` })],
    ['the line below, however it is indented', network({ above: `${IGNORE}\n` })],
    ['the line below other comments', network({ above: `    ${IGNORE}\n    # another one\n#\n` })],
    ['the line below another ignore', network({ above: `${IGNORE}\n# cosmos-ignore vpc-network-tiny -- x\n` })],
    ['the document below', network({ start: `${IGNORE}\n` })],
    ['the document below empty lines', network({ start: `\n\n${IGNORE}\n\n\n` })],
    ['the document below a line ---', network({ start: `${IGNORE}\n---\n` })],
    ['the document below an empty one', network({ start: `---\n${IGNORE}\n---\n# text\n` })],
    ['the document on whose line --- it stands', network({ start: `--- ${IGNORE}\n` })],
    ['the document on whose second line --- it stands', network({ start: `a: 1\n--- ${IGNORE}\n` })],
    ['a document behind a byte order mark', network({ start: `\ufeff${IGNORE}\n` })],
    ['a document behind a byte order mark of its own', network({ start: `a: 1\n---\n\ufeff${IGNORE}\n` })],
    ['a document behind JSON', network({ start: `{}\n---\n${IGNORE}\n` })],
  ])('%s', (_, text) => {
    expect(
      found(text).filter((finding) => !finding.endsWith('vpc-network-tiny') && !finding.endsWith('ignore-unused')),
    ).toEqual([])
    expect(numberOfIgnored(text)).toBe(1)
    expect(numberOfIgnored(text.replaceAll('\n', '\r\n'))).toBe(1)
    expect(numberOfIgnored(text.trimEnd())).toBe(1)
  })

  test.each([
    ['the line before', network().replace('  networks:', `  networks: ${IGNORE}`)],
    ['beyond an empty line', network({ above: `${IGNORE}\n\n` })],
    [
      'JSON above',
      `{"kind":"VPC","apiVersion":"vpc.miloapis.com/v1alpha1","metadata":{"name":"w"},"spec":{"networks":["10.0.0.1/8"]}}\n---\n${IGNORE}\na: 1\n`,
    ],
    ['the document above', `${network()}---\n${network({ start: `${IGNORE}\n` }).replace('name: v', 'name: w')}`],
    ['the document below its last line', `a: 1\n${IGNORE}\n---\n${network()}`],
    ['the document below its first key', network().replace('kind: VPC', `${IGNORE}\nkind: VPC`)],
  ])('not %s', (_, text) => {
    const rules = found(text).map((finding) => finding.split(' ')[1])
    expect(rules).toContain('prefix-host-bits')
  })

  test('the first line of a value, and of a flow collection the line on which the finding is', () => {
    const text = (first: string, second: string): string =>
      network().replace(
        'networks:\n    - 10.0.0.1/8',
        `networks: [10.0.0.1/8, ${first}\n    10.0.0.2/8, ${second}\n    10.1.0.0/16]`,
      )
    const all = (text: string) => found(text).filter((finding) => finding.endsWith('host-bits'))
    expect(all(text('', ''))).toEqual(['5 prefix-host-bits', '6 prefix-host-bits'])
    expect(all(text(IGNORE, ''))).toEqual(['6 prefix-host-bits'])
    expect(all(text('', IGNORE))).toEqual(['5 prefix-host-bits'])
    expect(all(text(IGNORE, IGNORE))).toEqual([])
    const quoted = (end: string) => network().replace('10.0.0.1/8', `"10.0.0.1\\\n      /8"${end}`)
    expect(found(quoted(''))).toEqual(['6 prefix-host-bits'])
    expect(found(quoted(` ${IGNORE}`))).toEqual(['6 prefix-host-bits', '7 ignore-unused'])
  })

  test('items of a list', () => {
    const item = (name: string, end: string) =>
      `- ${network({ end }).replace('name: v', `name: ${name}`).trimEnd().replaceAll('\n', '\n  ')}\n`
    const list = (start: string, end: string) =>
      `${start}kind: List\napiVersion: v1\nitems:\n${item('v', end)}${item('w', '')}`
    const hostBits = (text: string) => found(text).filter((finding) => finding.endsWith('host-bits'))
    expect(hostBits(list('', ''))).toHaveLength(2)
    expect(hostBits(list('', ` ${IGNORE}`))).toHaveLength(1)
    expect(hostBits(list(`${IGNORE}\n`, ''))).toHaveLength(0)
  })
})

describe('no comment is', () => {
  test.each([
    ['text after # without a blank', network().replace('name: v', `name: v, labels: {a: b${IGNORE}}`)],
    ['a quoted text', network().replace('{name: v}', `{name: v, annotations: {a: " ${IGNORE}"}}`)],
    [
      'a line of a quoted text',
      network().replace('{name: v}', `\n  name: v\n  annotations:\n    a: "\n    ${IGNORE}"`),
    ],
    ['a block', network().replace('{name: v}', `\n  name: v\n  annotations:\n    a: |\n      ${IGNORE}`)],
    [
      'a text of JSON',
      `{"apiVersion":"vpc.miloapis.com/v1alpha1","kind":"VPC","metadata":{"name":"v","annotations":{"a":" ${IGNORE}"}},"spec":{"networks":["10.0.0.1/8"]}}`,
    ],
    ['what stands behind broken JSON', `{}\n{}\n{"a": [} ${IGNORE}`],
    ['text that speaks of it', network({ start: '# see cosmos-ignore in the guide\n# TODO cosmos-ignore\n' })],
  ])('%s', (_, text) => {
    const { findings, ignored } = lintTexts({ 'test.yaml': text })
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('ignore-'))).toEqual([])
    expect(ignored).toEqual([])
  })

  test('a block has one behind its indicator', () => {
    const text = (comment: string) => network().replace('- 10.0.0.1/8', `- | ${comment}\n      10.0.0.1/8`)
    expect(found(text(''))).toEqual(['6 invalid-rule'])
    expect(found(text('# cosmos-ignore invalid-rule -- why'))).toEqual([])
  })

  test('a .json file that is no manifest', () => {
    expect(lintTexts({ 'tsconfig.json': '{} # cosmos-ignore x -- y' }).findings).toEqual([])
  })
})

describe('what a comment says', () => {
  test.each([
    ['several rules', '# cosmos-ignore vpc-network-overlap-within, prefix-host-bits -- why'],
    ['one rule twice', '# cosmos-ignore prefix-host-bits, prefix-host-bits -- why'],
    ['no blank after the comma', '# cosmos-ignore prefix-host-bits,prefix-host-bits -- why'],
    ['dashes in the reason', '# cosmos-ignore prefix-host-bits -- a -- b'],
    ['a number sign in the reason', '# cosmos-ignore prefix-host-bits -- see #12 until 2026-12-31'],
    ['something for others before it', '# noqa # cosmos-ignore prefix-host-bits -- why'],
    ['something for others behind it', '# cosmos-ignore prefix-host-bits -- why until 2026-12-31 # noqa'],
    ['two comments', '# cosmos-ignore asn-reserved -- why # cosmos-ignore prefix-host-bits -- why'],
    ['two comments without a blank', '# cosmos-ignore asn-reserved -- why #cosmos-ignore prefix-host-bits -- why'],
    ['tabs', '#\tcosmos-ignore\tprefix-host-bits\t--\twhy'],
  ])('%s', (_, comment) => {
    const text = network({ end: ` ${comment}` })
    expect(found(text).filter((finding) => !finding.endsWith('ignore-unused'))).toEqual([])
    expect(numberOfIgnored(text)).toBe(1)
  })

  test.each([
    ['cosmos_ignore prefix-host-bits -- why', 'ignore-unused'],
    ['cosmosignore prefix-host-bits -- why', 'ignore-unused'],
    ['cosmos-ignore: prefix-host-bits -- why', 'ignore-unused'],
    ['Cosmos-Ignore prefix-host-bits -- why', 'ignore-unused'],
    ['cosmos-ignore-next-line prefix-host-bits -- why', 'ignore-unused'],
    ['cosmos-ignore prefix-host-bit -- why', 'ignore-unknown-rule'],
    ['cosmos-ignore PREFIX-HOST-BITS -- why', 'ignore-unknown-rule'],
    ['cosmos-ignore constructor -- why', 'ignore-unknown-rule'],
    ['cosmos-ignore -- why', 'ignore-unknown-rule'],
    ['cosmos-ignore', 'ignore-unknown-rule'],
    ['cosmos-ignore , -- why', 'ignore-unknown-rule'],
    ['cosmos-ignore prefix-host-bits', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits why', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits --', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits --  ', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits --why', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits -- until 2026-12-31', 'ignore-without-reason'],
    ['cosmos-ignore prefix-host-bits -- why until 2025-12-31', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until 2026-02-29', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until 2026-13-01', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until 2026-1-31', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until 31.12.2026', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until 2026-12-31, see NET-1', 'ignore-expired'],
    ['cosmos-ignore prefix-host-bits -- why until the end of 2026', 'ignore-expired'],
  ])('%s is %s, and ignores nothing', (comment, rule) => {
    expect(found(network({ end: ` # ${comment}` }))).toEqual(['6 prefix-host-bits', `6 ${rule}`])
  })

  test('an unknown rule does not stop the others', () => {
    expect(found(network({ end: ' # cosmos-ignore prefix-host-bits, nothing -- why' }))).toEqual([
      '6 ignore-unknown-rule',
    ])
  })

  test.each([
    ['2026-03-30', []],
    ['2026-03-31', []],
    ['2026-04-01', ['6 prefix-host-bits', '6 ignore-expired']],
  ])('a date holds through its day: %s', (today, expected) => {
    expect(found(network({ end: ` ${IGNORE} until 2026-03-31` }), { today })).toEqual(expected)
  })

  test.each(['it is not until v2 that this changes', 'kept until NET-12 is done', 'until', 'runtil 2020-01-01'])(
    'a reason without a date: %s',
    (reason) => {
      expect(found(network({ end: ` # cosmos-ignore prefix-host-bits -- ${reason}` }))).toEqual([])
    },
  )

  test.each([
    ['cosmos-ignore prefix-host-bits, asn-resreved -- why', 'asn-resreved'],
    ['cosmos-ignore prefix-host-bits,asn-reserved  -- why', 'asn-reserved'],
    ['cosmos-ignore prefix-host-bits -- why until  2026-2-3', '2026-2-3'],
    ['cosmos-ignore prefix-host-bits', '# cosmos-ignore prefix-host-bits'],
    ['cosmos_ignore prefix-host-bits -- why', '# cosmos_ignore prefix-host-bits -- why'],
  ])('what is wrong with "%s" is at "%s"', (comment, place) => {
    const text = network({ end: ` # ${comment}  # noqa` })
    const finding = lintTexts({ 'test.yaml': text }).findings.find(({ rule }) => rule.startsWith('ignore-'))
    expect(finding && textAt(text, finding)).toBe(place)
    expect(finding).toMatchObject({ severity: 'warning', rejected: false, related: [] })
  })
})

describe('every rule', () => {
  test('of the fleet, which finds what was read long before', () => {
    const other = vpc('v', '10.0.0.0/8')
    const peer = PEER.replace('{name: r}', '{name: r} # cosmos-ignore router-ref-not-found -- made by hand')
    expect(lintTexts({ 'a.yaml': PEER, 'b.yaml': other }).findings).toHaveLength(1)
    expect(lintTexts({ 'a.yaml': peer, 'b.yaml': other }).findings).toEqual([])
  })

  test('of the verdict, though what the server refuses stays unknown to the fleet', () => {
    const refused = router('r').replace('localASN: 65000', 'localASN: x # cosmos-ignore invalid-schema -- a template')
    const { findings, ignored } = lintTexts({ 'a.yaml': PEER, 'b.yaml': refused })
    expect(findings).toEqual([])
    expect(ignored.map(({ rule, rejected }) => [rule, rejected])).toEqual([['invalid-schema', true]])
  })

  test('where the finding is, not at its related places', () => {
    const old = vpc('a', '10.0.0.0/8')
    const young = vpc('b', '10.1.0.0/16')
    const ignore = '# cosmos-ignore vpc-network-overlap-across -- never connected\n'
    expect(found(`${old}---\n${ignore}${young}`)).toEqual([])
    expect(found(`${ignore}${old}---\n${young}`)).toEqual(['1 ignore-unused', '12 vpc-network-overlap-across'])
  })

  test('but those about comments', () => {
    const text = network({ start: '# cosmos-ignore ignore-unused, ignore-unknown-rule -- why\n', end: ` ${IGNORE}` })
    expect(found(text)).toEqual(['1 ignore-unknown-rule', '1 ignore-unknown-rule'])
  })
})

/** The text with a comment before each document that ignores the rules which find something in it. */
function ignoreAll(text: string, findings: readonly Finding[]): string {
  const documents = text.split(/^(?=---)/m)
  let line = 1
  const ignored = documents.map((document) => {
    const end = line + document.split('\n').length - 1
    const rules = new Set(
      findings.filter(({ at }) => at.start.line >= line && at.start.line < end).map(({ rule }) => rule),
    )
    line = end
    const comment = rules.size === 0 ? '' : `# cosmos-ignore ${[...rules].join(', ')} -- an example\n`
    return document.startsWith('---\n') ? `---\n${comment}${document.slice(4)}` : comment + document
  })
  return ignored.join('')
}

test.each(CATALOGUE.filter(({ scope }) => scope !== 'ignore'))('what $id finds can be ignored', ({ id }) => {
  const text = fixture(`rules/${id}/bad.yaml`)
  const { findings } = lintWithAll({ 'bad.yaml': text })
  const without = lintWithAll({ 'bad.yaml': ignoreAll(text, findings) })
  expect(without.findings).toEqual([])
  expect(without.ignored).toHaveLength(findings.length)
})

describe('a document that cannot be read', () => {
  const BROKEN = network().replace('{name: v}', '{name: v')
  const SYNTAX = '# cosmos-ignore yaml-syntax -- a template\n'

  test('is ignored as a whole, or where it breaks', () => {
    expect(found(BROKEN)).toEqual([expect.stringContaining('yaml-syntax')])
    expect(found(SYNTAX + BROKEN)).toEqual([])
    expect(found(`${SYNTAX}%x`)).toEqual([])
    expect(found(`${SYNTAX}%YAML 1.1\n---\na: 1\n`)).toEqual([])
    expect(found(`${SYNTAX}--- x\na: 1`)).toEqual([])
    expect(found(`a: 1\n${SYNTAX}b: c: d\n`)).toEqual([])
    expect(found('a: 1\nb: c: d # cosmos-ignore yaml-syntax -- beyond the mistake\n')).toEqual(['2 yaml-syntax'])
  })

  test('has comments up to a character that cannot stand in YAML', () => {
    expect(found(`${SYNTAX}a: "\u0000"\n`)).toEqual([])
    expect(found(`a: "\u0001" ${SYNTAX}`)).toEqual([])
  })

  test('is not said to need no comment', () => {
    expect(found(`${IGNORE}\n${BROKEN}`)).toEqual([expect.stringContaining('yaml-syntax')])
    expect(found(`${IGNORE}\na: 1\n---\n${BROKEN}`)).toEqual([
      '1 ignore-unused',
      expect.stringContaining('yaml-syntax'),
    ])
  })
})

describe('a comment that nothing needs', () => {
  test('is said, for each of its rules', () => {
    const all = '# cosmos-ignore vpc-network-tiny, prefix-host-bits, asn-reserved -- why'
    const text = network({ end: ` ${all}` })
    const { findings } = lintTexts({ 'test.yaml': text })
    expect(findings.map((finding) => textAt(text, finding))).toEqual(['asn-reserved'])
  })

  test('is one of two that say the same only where neither is needed', () => {
    expect(found(network({ above: `${IGNORE}\n`, end: ` ${IGNORE}` }))).toEqual([])
    expect(found(`a: 1 ${IGNORE}\n---\n${IGNORE}\n${network({ end: ` ${IGNORE}` })}`)).toEqual(['1 ignore-unused'])
  })

  test('is said only where its rule is on', () => {
    const text = `a: 1 ${IGNORE}`
    expect(found(text)).toEqual(['1 ignore-unused'])
    expect(found(text, { severities: new Map([...ALARMS].filter(([id]) => id !== 'prefix-host-bits')) })).toEqual([])
    expect(found(text, { severities: new Map([...ALARMS].filter(([id]) => id !== 'ignore-unused')) })).toEqual([])
  })

  test('is not said where the server would refuse what the rule looks at', () => {
    const refused = network({ start: `${IGNORE}\n` }).replace('networks', 'network')
    expect(found(refused)).not.toContain('1 ignore-unused')
    const fleet = PEER.replace('{name: r}', '{name: r} # cosmos-ignore router-ref-not-found -- why')
    const other = router('r')
    expect(lintTexts({ 'a.yaml': fleet, 'b.yaml': other }).findings.map(({ rule }) => rule)).toEqual(['ignore-unused'])
    const broken = lintTexts({ 'a.yaml': fleet, 'b.yaml': other.replace('65000', 'x') })
    expect(broken.findings.map(({ rule }) => rule)).toEqual(['invalid-schema'])
  })

  test('is not said where the rule may look at more than was given', () => {
    const peer = PEER.replace('fd00::1', 'fd00::1 # cosmos-ignore session-one-sided -- the other side is older')
    expect(lintTexts({ 'a.yaml': peer }).findings.map(({ rule }) => rule)).toEqual(['router-ref-not-found'])
    expect(lintTexts({ 'a.yaml': peer, 'b.yaml': router('r') }).findings.map(({ rule }) => rule)).toEqual([
      'ignore-unused',
    ])
  })

  test('is nobody’s concern in the context', () => {
    const cluster = source('cluster.yaml', `# cosmos-ignore asn-reserved, nothing\n${router('r')}`)
    expect(lintTexts({ 'a.yaml': PEER }, { context: [cluster] }).findings).toEqual([])
  })
})

const MANY: Texts = {
  'a.yaml': network({ end: ` ${IGNORE}` }),
  'b.yaml': `${network({ start: '# cosmos-ignore nothing -- why\n' }).replace('name: v', 'name: w').replace('10.', '11.')}`,
  'c.yaml': PEER.replace('{name: r}', '{name: r} # cosmos-ignore router-ref-not-found -- why until 2025-01-01'),
  'd.yaml': vpc('x', '172.16.0.0/12').replace('spec', '# cosmos-ignore asn-reserved -- why\nspec'),
}

test('the order of the files does not matter', () => {
  const backwards = Object.fromEntries(Object.entries(MANY).reverse())
  expect(lintTexts(backwards).findings).toEqual(lintTexts(MANY).findings)
  expect(lintTexts(MANY).findings.map(({ at, rule }) => `${at.file} ${rule}`)).toEqual([
    'b.yaml ignore-unknown-rule',
    'b.yaml prefix-host-bits',
    'c.yaml router-ref-not-found',
    'c.yaml ignore-expired',
    'd.yaml ignore-unused',
  ])
})

test('comments of files that other threads read count too', async () => {
  const sources = Object.entries(MANY).map(([name, text]) => source(name, text))
  const options = { context: [], namespace: 'default', severities: ALARMS, overrides: [], today: '2026-01-01' }
  const result = await lintBy(
    async (items, gathering) => join(items.map((item) => structuredClone(gather([item], gathering)))),
    sources,
    options,
  )
  expect(result).toEqual(lintTexts(MANY))
  expect(result.ignored).toHaveLength(1)
})

describe('hostile comments', () => {
  const AMPLE = 4000

  function time(work: () => void): number {
    const started = performance.now()
    work()
    return performance.now() - started
  }

  test.each([
    ['of 10,000 lines', Array.from({ length: 10_000 }, (_, i) => `a${i}: 1 ${IGNORE}\n`).join('')],
    ['of 10,000 lines in one block', `a: 1\n${`${IGNORE}\n`.repeat(10_000)}b: 1\n`],
    ['of 10,000 documents', `${IGNORE}\na: 1\n---\n`.repeat(10_000)],
    ['of one document 10,000 times', `${`${IGNORE}\n`.repeat(10_000)}a: 1\n`],
    ['on one line 10,000 times', `a: 1 ${`${IGNORE} `.repeat(10_000)}\n`],
    [
      'with 10,000 unknown rules',
      `a: 1 # cosmos-ignore ${Array.from({ length: 10_000 }, (_, i) => `rule-${i}`).join()} -- why`,
    ],
    ['with a very long rule', `a: 1 # cosmos-ignore ${'x'.repeat(1_000_000)} -- why`],
    ['with a very long reason', `a: 1 ${IGNORE} ${' until'.repeat(200_000)}`],
    ['with many blanks', `a: 1 # ${' '.repeat(500_000)}# cosmos-ignore ${' '.repeat(500_000)}`],
    [
      'with many number signs',
      `a: 1 ${'#'.repeat(300_000)}${' #'.repeat(300_000)}# cosmos-ignore ${' ##'.repeat(300_000)}`,
    ],
    ['with many dashes', `a: 1 # cosmos-ignore ${'-'.repeat(500_000)}${' -'.repeat(200_000)}`],
  ])('%s take no longer than their length', (_, text) => {
    const { findings } = lintTexts({ 'test.yaml': text })
    expect(findings.length).toBeGreaterThan(0)
    expect(time(() => lintTexts({ 'test.yaml': text }))).toBeLessThan(AMPLE)
  })

  test('findings and comments do not multiply', () => {
    const networks = Array.from({ length: 5000 }, (_, i) => `    - 10.${i >> 8}.${i & 255}.1/24 ${IGNORE}\n`).join('')
    const text = `${`${IGNORE}\n`.repeat(5000)}${network().replace('    - 10.0.0.1/8\n', networks)}`
    expect(
      time(() => lintTexts({ 'test.yaml': text }, { severities: new Map([['prefix-host-bits', 'warning']]) })),
    ).toBeLessThan(AMPLE)
  })

  test('control characters in a rule are told of', () => {
    const { findings } = lintTexts({ 'test.yaml': 'a: 1 # cosmos-ignore \u001b[31m -- why' })
    expect(findings.map(({ rule }) => rule)).toEqual(['ignore-unknown-rule', 'yaml-syntax'])
  })
})
