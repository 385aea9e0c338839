import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { type Draft, editsOf } from '../src/fix/edit.ts'
import { type Fixed, type FixTask, fixAll } from '../src/fix/fix.ts'
import { offerFixes } from '../src/fix/tell.ts'
import type { LintResult } from '../src/lint.ts'
import type { Source } from '../src/load/source.ts'
import { lineStarts } from '../src/manifest/place.ts'
import { readDocuments } from '../src/manifest/stream.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import type { Value } from '../src/yaml/decode.ts'
import { fixture, fixturesIn, lintTexts, PEER, router, source } from './support.ts'

function lintSources(sources: readonly Source[]): LintResult {
  const texts = sources.map((one) => {
    const reading = one.read()
    return [one.name, 'text' in reading ? reading.text : ''] as const
  })
  return lintTexts(Object.fromEntries(texts))
}

/** Mends texts as the command would, in memory. */
function fixTexts(texts: Readonly<Record<string, string>>, task: Partial<FixTask> = {}): Promise<Fixed> {
  const sources = Object.entries(texts).map(([name, text]) => source(name, text))
  return fixAll(lintSources(sources), {
    sources,
    lint: async (others) => lintSources(others),
    choose: ({ findings }) => findings,
    withUnsafe: true,
    onlyFiles: false,
    obstacleTo: () => undefined,
    ...task,
  })
}

const FILE = 'test.yaml'

async function fixText(text: string, task: Partial<FixTask> = {}): Promise<string> {
  const { drafts } = await fixTexts({ [FILE]: text }, task)
  return drafts.get(FILE)?.text ?? text
}

/** How many findings there are of each rule, object and field; items of lists move. */
function tallyOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {}
  for (const { rule, resource, path = '' } of findings) {
    const key = [rule, resource?.kind, resource?.name, path.replaceAll(/\[\d+\]/g, '[]')].join(' ')
    tally[key] = (tally[key] ?? 0) + 1
  }
  return tally
}

/** What there is more of than before. */
function excess(now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>>): readonly string[] {
  return Object.keys(now).filter((key) => (now[key] ?? 0) > (before[key] ?? 0))
}

const FIXABLE = CATALOGUE.filter(({ autofix }) => autofix !== undefined)

function badExamplesOf(rule: string): readonly string[] {
  return fixturesIn(`rules/${rule}`).filter((file) => /^bad.*\.(?:yaml|json)$/.test(file))
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

function valuesIn(text: string): readonly Value[] {
  return [...readDocuments(text)].flatMap(({ value }) => value ?? [])
}

function asJson(text: string): string {
  return valuesIn(text)
    .map((value) => `${JSON.stringify(value, undefined, 2)}\n`)
    .join('')
}

describe.each(FIXABLE)('$id', ({ id, autofix }) => {
  const examples = badExamplesOf(id).map((file) => [file, fixture(`rules/${id}/${file}`)] as const)

  test.each(examples)('%s: exactly what is promised is gone', async (_, text) => {
    const { findings } = lintTexts({ [FILE]: text })
    const own = (found: readonly Finding[]) => found.filter(({ rule, fix }) => rule === id && fix !== undefined)
    const { result, mended, leftOut, drafts } = await fixTexts(
      { [FILE]: text },
      { choose: (found) => own(found.findings) },
    )
    expect(own(result.findings)).toHaveLength(own(findings).length - (mended.get(FILE) ?? 0))
    expect(leftOut).toEqual(own(result.findings))
    const draft = drafts.get(FILE)
    const others = findings.filter((finding) => own([finding]).length === 0 && !(draft && isEdited(finding, draft)))
    const left = tallyOf(result.findings.filter((finding) => own([finding]).length === 0))
    // A name that is right again mends what had become of the wrong one.
    if (autofix === 'safe') expect(left).toEqual(tallyOf(others))
    else expect(excess(left, tallyOf(findings))).toEqual([])
  })

  test.each(examples)('%s: what is done twice is done once', async (_, text) => {
    for (const withUnsafe of [false, true]) {
      const once = await fixText(text, { withUnsafe })
      expect(await fixText(once, { withUnsafe })).toBe(once)
    }
  })

  test.each(examples)('%s: only the edits change the text', async (_, text) => {
    const { drafts } = await fixTexts({ [FILE]: text })
    const draft = drafts.get(FILE)
    expect(draft === undefined ? text : rebuilt(draft)).toBe(draft?.text ?? text)
    expect(await fixText(withCrlf(text))).toBe(withCrlf(draft?.text ?? text))
  })

  test.each(examples)('%s: JSON is mended as YAML is', async (_, text) => {
    const yaml = text.replaceAll(/#.*/g, '')
    expect(valuesIn(await fixText(asJson(yaml)))).toEqual(valuesIn(await fixText(yaml)))
  })
})

/** True for a finding on text that an edit takes away or writes anew. */
function isEdited({ at }: Finding, draft: Draft): boolean {
  const starts = lineStarts(draft.before)
  const offset = (starts[at.start.line - 1] ?? 0) + at.start.column - 1
  return editsOf(draft).some(({ start, end }) => start <= offset && offset < end)
}

/** The text with the edits, put in from the last one on. */
function rebuilt(draft: Draft): string {
  let text = draft.before
  for (const edit of editsOf(draft).toReversed()) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return text
}

test('fixes are offered by how many there are', () => {
  const { findings } = lintTexts({ [FILE]: PEER.replace('fd00::1', 'FD00::1') })
  const safe = findings.filter(({ rule }) => rule === 'peer-address-not-canonical')
  const unsafe = lintTexts({
    [FILE]: `${PEER.replace('{name: r}', '{name: leaf-oen}')}---\n${router('leaf-one')}`,
  }).findings.filter(({ fix }) => fix !== undefined)
  expect(offerFixes(safe)).toEqual(['--fix can mend 1 finding; --diff shows how'])
  expect(offerFixes(unsafe)).toEqual(['--fix --unsafe-fixes can mend 1 finding; --diff shows how'])
  expect(offerFixes([...safe, ...safe, ...unsafe])).toEqual([
    '--fix can mend 2 findings, --unsafe-fixes 1 more; --diff shows how',
  ])
  expect(offerFixes(findings.filter(({ fix }) => fix === undefined))).toEqual([])
})

describe('the facts of a rule', () => {
  const yields = new Map<string, readonly Finding[]>()
  for (const { id } of CATALOGUE) {
    for (const file of fixturesIn(`rules/${id}`).filter((name) => /\.(?:yaml|json)$/.test(name))) {
      for (const finding of lintTexts({ [file]: fixture(`rules/${id}/${file}`) }).findings) {
        yields.set(finding.rule, [...(yields.get(finding.rule) ?? []), finding])
      }
    }
  }

  // Those about a change need what was before it, and have none.
  const rules = CATALOGUE.filter(({ scope }) => scope !== 'change')

  test.each(rules)('say whether $id has fixes', ({ id, autofix }) => {
    const findings = yields.get(id) ?? []
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.some(({ fix }) => fix !== undefined)).toBe(autofix !== undefined)
  })
})

/** A document in which lines of the spec stand. */
function peerWith(...lines: readonly string[]): string {
  return `${PEER}${lines.map((line) => `  ${line}\n`).join('')}`
}

describe('a value', () => {
  const as = (address: string) => PEER.replace('fd00::1', address)

  test.each([
    ['FD00::1', 'fd00::1'],
    ["'FD00::1'", "'fd00::1'"],
    ['"FD00::1"', '"fd00::1"'],
    ['"FD00\\x3a:1"   # a comment', '"fd00::1"   # a comment'],
    ['   FD00::1\t# a comment', '   fd00::1\t# a comment'],
    // It would be a mapping without quotes.
    ['"fe80:0::"', '"fe80::"'],
    ["'FE80::'", "'fe80::'"],
    ['0::1', '::1'],
    ['&a FD00::1', '&a fd00::1'],
  ])('%s becomes %s', async (before, after) => {
    expect(await fixText(as(before), { choose: only('peer-address-not-canonical') })).toBe(as(after))
  })

  test.each(['|-\n    FD00::1', '>-\n    FD00::1', '"FD00:\\\n    :1"', '!!str FD00::1', '! FD00::1'])(
    '%j stays as it is',
    async (address) => {
      const text = as(address)
      expect(lintTexts({ [FILE]: text }).findings.map(({ rule }) => rule)).toContain('peer-address-not-canonical')
      expect(await fixText(text, { choose: only('peer-address-not-canonical') })).toBe(text)
    },
  )

  test('that other places repeat by an alias stays as it is', async () => {
    const text = peerWith('description: &a FD00::1').replace('address: fd00::1', 'address: *a')
    const turned = peerWith('description: *a').replace('address: fd00::1', 'address: &a FD00::1')
    for (const one of [text, turned]) {
      const { drafts, leftOut } = await fixTexts({ [FILE]: one })
      expect({ changed: [...drafts.keys()], leftOut }).toEqual({ changed: [], leftOut: [] })
    }
  })

  test('in flow style is quoted where it must be', async () => {
    const text = vpcWith('[FD00:1::/64, "FD00:2::/64", 0::/64]')
    expect(await fixText(text, { choose: only('prefix-not-canonical') })).toBe(
      vpcWith('[fd00:1::/64, "fd00:2::/64", "::/64"]'),
    )
  })

  test('that is no text is written without quotes', async () => {
    const bfd = (value: string) => peerWith(`bfd: {enabled: true, minimumTx: ${value}, minimumRx: 300000}`)
    expect(await fixText(bfd('300'))).toBe(bfd('300000'))
  })
})

function vpcWith(networks: string): string {
  return `apiVersion: vpc.miloapis.com/v1alpha1\nkind: VPC\nmetadata: {name: v}\nspec:\n  networks: ${networks}\n`
}

function only(...rules: readonly string[]): FixTask['choose'] {
  return ({ findings }) => findings.filter(({ rule }) => rules.includes(rule))
}

describe('an item', () => {
  const roles = (list: string) => router('r', `  roles: ${list}\n`)

  test.each([
    ['[fabric, fabric]', '[fabric]'],
    ['[fabric,fabric,]', '[fabric,]'],
    ['[ fabric , fabric ]', '[ fabric ]'],
    ['[fabric, transit, fabric, transit, fabric]', '[fabric, transit]'],
    ['[\n    fabric,\n    fabric\n  ]', '[\n    fabric\n  ]'],
    ['[\n    fabric, # one\n    fabric, transit]', '[\n    fabric, # one\n    transit]'],
    ['\n  - fabric\n  - fabric', '\n  - fabric'],
    [
      '\n    - fabric # one\n    # two\n    -   "fabric"   # three\n    # four',
      '\n    - fabric # one\n    # two\n    # four',
    ],
    ['\n  - fabric\n  - fabric\n  - transit\n  - fabric', '\n  - fabric\n  - transit'],
    ['\n  - fabric\n  -\n    fabric\n  - transit', '\n  - fabric\n  -\n    fabric\n  - transit'],
    ['[fabric, # one\n    fabric # two\n  ]', '[fabric, # one\n    fabric # two\n  ]'],
    ['[fabric, &a fabric]', '[fabric, &a fabric]'],
  ])('of %j', async (before, after) => {
    expect(await fixText(roles(before), { choose: only('router-roles-duplicate') })).toBe(roles(after))
  })

  test('on the last line of a file that ends without a line break', async () => {
    const text = roles('\n  - fabric\n  - fabric').trimEnd()
    expect(await fixText(text, { choose: only('router-roles-duplicate') })).toBe(`${roles('\n  - fabric').trimEnd()}\n`)
  })
})

describe('a field', () => {
  const policy = (...terms: readonly string[]) => `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPolicy
metadata: {name: p}
spec:
  routerRef: {name: r}
  direction: import
  terms:
${terms.map((line) => `  ${line}\n`).join('')}`

  test.each<[string, readonly string[], readonly string[]]>([
    [
      'with its lines',
      ['- sequence: 10', '  match: {any: true}', '  action: permit', '  set:', '    nextHop: {}', '    metric: 1'],
      ['- sequence: 10', '  match: {any: true}', '  action: permit', '  set:', '    metric: 1'],
    ],
    [
      'with its comma',
      ['- {sequence: 10, match: {any: true, med: 0}, action: permit}'],
      ['- {sequence: 10, match: {any: true}, action: permit}'],
    ],
    [
      'and the next one takes its place beside the dash',
      ['- set: {} # nothing', '  sequence: 10', '  match: {any: true}', '  action: permit'],
      ['- sequence: 10', '  match: {any: true}', '  action: permit'],
    ],
    [
      'with what it leaves empty',
      ['- sequence: 10', '  match: {any: true}', '  set:', '    nextHop: {}', '    asPath: {}', '  action: permit'],
      ['- sequence: 10', '  match: {any: true}', '  action: permit'],
    ],
    [
      'unless a comment would go with it',
      ['- set: {}', '  # about the sequence', '  sequence: 10', '  match: {any: true}', '  action: permit'],
      ['- set: {}', '  # about the sequence', '  sequence: 10', '  match: {any: true}', '  action: permit'],
    ],
  ])('goes %s', async (_, before, after) => {
    const choose = only('policy-term-noop', 'policy-any-with-zero-value')
    expect(await fixText(policy(...before), { choose })).toBe(policy(...after))
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['after another one', ['holdTime: 30s # short'], ['holdTime: 30s # short', 'keepaliveTime: 10s']],
    [
      'as the last one of a mapping',
      [...HOPS, 'bfd:', '  enabled: true'],
      [...HOPS, 'bfd:', '  enabled: true', '  multiHop: true'],
    ],
    ['in flow style', [...HOPS, 'bfd: {enabled: true}'], [...HOPS, 'bfd: {enabled: true, multiHop: true}']],
    [
      'in flow style with its blanks',
      [...HOPS, 'bfd: { enabled: true }'],
      [...HOPS, 'bfd: { enabled: true, multiHop: true }'],
    ],
  ])('comes %s', async (_, before, after) => {
    const choose = only('keepalive-default-exceeds-third', 'ebgp-multihop-bfd-singlehop')
    const texts = (lines: readonly string[]) => `${router('r')}---\n${peerWith(...lines)}`
    expect(await fixText(texts(before), { choose })).toBe(texts(after))
    expect(await fixText(texts(before).trimEnd(), { choose })).toBe(texts(after).trimEnd())
    expect(await fixText(withCrlf(texts(before)), { choose })).toBe(withCrlf(texts(after)))
  })

  test('comes into JSON in quotes', async () => {
    const json = JSON.stringify(valuesIn(peerWith('holdTime: 30s'))[0], undefined, 2)
    const fixed = await fixText(json, { choose: only('keepalive-default-exceeds-third') })
    expect(fixed).toBe(json.replace(/( *)"holdTime": "30s"/, '$&,\n$1"keepaliveTime": "10s"'))
  })
})

const HOPS = ['ebgpMultiHop: true']

describe('a comment', () => {
  const ignoring = (comment: string) => router('r').replace('localASN: 65000', `localASN: 65000${comment}`)

  test.each([
    [' # cosmos-ignore hold-time-zero -- why', ''],
    ['   # cosmos-ignore hold-time-zero -- why  ', '  '],
    [' # first # cosmos-ignore hold-time-zero -- why', ' # first'],
    [' # cosmos-ignore hold-time-zero -- why # last', ' # last'],
    ['\n  # cosmos-ignore hold-time-zero -- why\n  # other', '\n  # other'],
    [' # cosmos-ignore bfd-interval-unit, hold-time-zero -- why', ''],
    [' # cosmos-ignore hold-time-zero, router-no-peers -- why', ''],
  ])('%j', async (before, after) => {
    expect(await fixText(ignoring(before), { choose: only('ignore-unused') })).toBe(ignoring(after))
  })

  test.each([
    ['hold-time-zero, router-no-peers', 'router-no-peers'],
    ['router-no-peers,hold-time-zero', 'router-no-peers'],
    [
      'router-no-peers hold-time-zero  bfd-interval-unit , router-roles-missing',
      'router-no-peers router-roles-missing',
    ],
  ])('of several rules keeps those that it needs: %j', async (before, after) => {
    const text = (rules: string) => `# cosmos-ignore ${rules} -- why\n${router('r')}`
    expect(await fixText(text(before), { choose: only('ignore-unused') })).toBe(text(after))
  })

  test('stays where only single files are linted', async () => {
    const text = ignoring(' # cosmos-ignore hold-time-zero -- why')
    expect(await fixText(text, { onlyFiles: true })).toBe(text)
  })

  test('names the rule that was meant', async () => {
    const text = (rule: string) => `# cosmos-ignore ${rule} -- why # and more\n${router('r')}`
    expect(await fixText(text('router-no-peer'), { withUnsafe: false })).toBe(text('router-no-peer'))
    expect(await fixText(text('router-no-peer'))).toBe(text('router-no-peers'))
  })
})

function advertising(prefixes: string): string {
  return `${router('r')}---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPAdvertisement
metadata: {name: a}
spec:
  routerRef: {name: r}
  addressFamily: {afi: ipv6, safi: unicast}
  prefixes: ${prefixes}
`
}

describe('all fixes together', () => {
  test('are made in turns where they overlap', async () => {
    const text = vpcWith('[fd00:1::/64, FD00:2::1/64]')
    const { drafts, mended } = await fixTexts({ [FILE]: text })
    expect(drafts.get(FILE)?.text).toBe(vpcWith('[fd00:1::/64, fd00:2::/64]'))
    expect(mended.get(FILE)).toBe(1)
    // Two findings with one edit: the second one is gone when its turn comes.
    let lints = 0
    const peers = (address: string) => `${PEER.replace('fd00::1', address)}---\n${PEER.replace('fd00::1', address)}`
    const choose: FixTask['choose'] = ({ findings }) =>
      findings.filter(({ rule }) => rule === 'peer-address-not-canonical').flatMap((finding) => [finding, finding])
    const lint = async (sources: readonly Source[]) => {
      lints += 1
      return lintSources(sources)
    }
    expect(await fixText(peers('FD00::1'), { choose, lint })).toBe(peers('fd00::1'))
    expect(lints).toBe(1)
    const policy = fixture('rules/policy-term-noop/bad-all.yaml')
    expect(
      lintTexts({ [FILE]: await fixText(policy) }).findings.filter(({ rule }) => rule === 'policy-term-noop'),
    ).toEqual([])
  })

  test('leave out the one that spoils something, and say so', async () => {
    const text = (first: string) => advertising(`[${first}, fd00:2::/64, FD00:2::/64]`)
    const choose = only('prefix-not-canonical')
    const { drafts, leftOut, result } = await fixTexts({ [FILE]: text('FD00:1::/64') }, { choose })
    // The API server refuses equal items.
    expect(drafts.get(FILE)?.text).toBe(text('fd00:1::/64'))
    expect(leftOut.map(({ rule, path }) => [rule, path])).toEqual([['prefix-not-canonical', 'spec.prefixes[2]']])
    expect(result.findings).toEqual(expect.arrayContaining([...leftOut]))
  })

  test('are told from many that spoil something by what they spoil', async () => {
    let lints = 0
    const texts: Record<string, string> = { 'r.yaml': router('r') }
    for (let i = 0; i < 20; i += 1) {
      const advertise = (prefixes: string) => advertising(prefixes).split('---\n')[1]?.replace('name: a', `name: a${i}`)
      texts[`spoilt-${i}.yaml`] = advertise(`[fd00:${i + 1}::/64, FD00:${i + 1}::/64]`) ?? ''
      texts[`good-${i}.yaml`] = PEER.replace('name: p', `name: p${i}`).replace('fd00::1', `FD00::${i + 1}`)
    }
    const { mended, leftOut } = await fixTexts(texts, {
      choose: only('prefix-not-canonical', 'peer-address-not-canonical'),
      lint: async (sources) => {
        lints += 1
        return lintSources(sources)
      },
    })
    expect([mended.size, leftOut.length]).toEqual([20, 20])
    expect(lints).toBeLessThan(8)
  })

  test('let no comment come to stand over another mistake', async () => {
    const list = ['fd00:1::/64', 'FD00:1::/64', 'fd00:1::2/64'].map((prefix) => `    - ${prefix}\n`)
    const text = (lines: readonly string[]) => advertising(`\n${lines.join('')}`)
    const choose = only('advertisement-duplicate-prefix')
    const bare = text(list)
    expect(await fixText(bare, { choose })).toBe(text([list[0] ?? '', list[2] ?? '']))
    const shifting = text([
      list[0] ?? '',
      '    # cosmos-ignore prefix-host-bits -- soon gone\n',
      list[1] ?? '',
      list[2] ?? '',
    ])
    expect(await fixText(shifting, { choose })).toBe(shifting)
  })

  test('are of several files, and one that may not be edited stays', async () => {
    const texts = {
      'r.yaml': router('r'),
      'a.yaml': PEER.replace('fd00::1', 'FD00::1'),
      'b.yaml': PEER.replace('name: p', 'name: q').replace('fd00::1', 'FD00::2'),
    }
    const { drafts, obstacles } = await fixTexts(texts, {
      obstacleTo: ({ name }) => (name === 'b.yaml' ? 'it is mine' : undefined),
    })
    expect([...drafts.keys()]).toEqual(['a.yaml'])
    expect(obstacles).toEqual(['b.yaml is not fixed: it is mine'])
  })
})

/** What gets in the way of edits. */
const CRUMBS = [
  '\n',
  '\r\n',
  ' ',
  '\t',
  '#',
  ' # x\n',
  '"',
  "'",
  ',',
  '[',
  ']',
  '{',
  '}',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!str ',
  '---\n',
  '|',
  '\ufeff',
]

test('texts with slips are mended or left alone', async () => {
  const texts = FIXABLE.flatMap(({ id }) => badExamplesOf(id).map((file) => fixture(`rules/${id}/${file}`)))
  const slips = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...CRUMBS)), { minLength: 1, maxLength: 3 })
  const property = fc.asyncProperty(fc.constantFrom(...texts), slips, async (original, crumbs) => {
    let text = original
    for (const [at, crumb] of crumbs) text = text.slice(0, at % text.length) + crumb + text.slice(at % text.length)
    const { drafts, result } = await fixTexts({ [FILE]: text })
    const draft = drafts.get(FILE)
    expect(excess(tallyOf(result.findings), tallyOf(lintTexts({ [FILE]: text }).findings))).toEqual([])
    if (draft === undefined) return
    expect(rebuilt(draft)).toBe(draft.text)
    expect(await fixText(draft.text)).toBe(draft.text)
  })
  await fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 100) })
}, 600_000)
