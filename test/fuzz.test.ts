import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import type { Finding } from '../src/finding.ts'
import { lint } from '../src/lint.ts'
import { readDocuments } from '../src/manifest/stream.ts'
import { ALARMS, fixture, fixturesIn, lintTexts, textAt } from './support.ts'

/** FUZZ_RUNS=20000 FUZZ_SEED=1 npx vitest run test/fuzz.test.ts; what fails prints its seed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150)
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) }

vi.setConfig({ testTimeout: 30_000 + RUNS * 500 })

function holds<T>(property: fc.IProperty<T>, runs = RUNS): void {
  fc.assert(property, { numRuns: runs, ...SEED })
}

const FILES = fixturesIn('rules').flatMap((rule) =>
  fixturesIn(`rules/${rule}`)
    .filter((file) => /\.(?:yaml|json)$/.test(file))
    .map((file) => `rules/${rule}/${file}`),
)
const FLEETS = ['fleets/site', 'fleets/site-broken'].flatMap((fleet) =>
  fixturesIn(fleet).map((file) => `${fleet}/${file}`),
)
const TEXTS = [...FILES, ...FLEETS].filter((file) => /\.(?:yaml|json)$/.test(file)).map(fixture)

/** What breaks readers: indicators, controls, halves of characters, names that every object has. */
const CRUMBS = [
  ...Array.from('\0\t\n\r {}[]:,-#&*!|>\'"%@`?~\u0085\u2028\ufeff\ud800\udc80é😀'),
  ...[
    '---\n',
    '...\n',
    '- ',
    ': ',
    '<<: *a\n',
    '&a ',
    '*a',
    '!!int ',
    '!!binary ',
    '__proto__',
    'constructor: ',
    'toString',
  ],
  ...[
    'null',
    '.inf',
    '1e999',
    '0x',
    '99999999999999999999',
    '::/0',
    '10.0.0.0/33',
    '# cosmos-ignore ',
    '# cosmos-ignore x -- y until 2026-02-30\n',
  ],
]

type Slip = readonly [kind: 'insert' | 'remove' | 'copy' | 'swap', at: number, length: number, crumb: string]

const slip: fc.Arbitrary<Slip> = fc.tuple(
  fc.constantFrom('insert' as const, 'remove' as const, 'copy' as const, 'swap' as const),
  fc.nat(),
  fc.nat(40),
  fc.constantFrom(...CRUMBS),
)

function withSlip(text: string, [kind, position, length, crumb]: Slip): string {
  const at = position % (text.length + 1)
  const end = at + length
  if (kind === 'insert') return text.slice(0, at) + crumb + text.slice(at)
  if (kind === 'remove') return text.slice(0, at) + text.slice(end)
  if (kind === 'copy') return text.slice(0, end) + text.slice(at)
  return text.slice(0, at) + text.slice(end, end + length) + text.slice(at, end) + text.slice(end + length)
}

test('a manifest with slips is linted, and each place is one of the file', () => {
  const slips = fc.array(slip, { minLength: 1, maxLength: 6 })
  holds(
    fc.property(fc.constantFrom(...TEXTS), slips, fc.constantFrom('a.yaml', 'a.json'), (text, changes, name) => {
      const broken = changes.reduce(withSlip, text)
      const lines = broken.split('\n')
      for (const { at, related } of lintTexts({ [name]: broken }).findings) {
        for (const { start, end } of [at, ...related.map((other) => other.at)]) {
          expect(start.line < end.line || (start.line === end.line && start.column <= end.column)).toBe(true)
          expect(end.line).toBeLessThanOrEqual(lines.length)
          expect(end.column - 1).toBeLessThanOrEqual(lines[end.line - 1]?.length ?? -1)
        }
      }
    }),
    RUNS * 10,
  )
})

test('any text is linted', () => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...CRUMBS)))
    .map((parts) => parts.join(''))
  holds(
    fc.property(text, (broken) => lintTexts({ 'a.yaml': broken, 'b.json': `{"apiVersion":${broken}` }) !== undefined),
    RUNS * 10,
  )
})

test('a file that changes between two looks is linted', () => {
  const versions = fc.array(fc.tuple(fc.constantFrom(...TEXTS), fc.array(slip, { maxLength: 2 })), {
    minLength: 2,
    maxLength: 3,
  })
  holds(
    fc.property(versions, (changes) => {
      const texts = changes.map(([text, slips]) => slips.reduce(withSlip, text))
      let reads = 0
      const name = 'a.yaml'
      const read = () => ({ text: texts[reads++ % texts.length] ?? '' })
      lintSources([{ name, read }])
    }),
  )
})

function lintSources(sources: Parameters<typeof lint>[0]): void {
  lint(sources, { context: [], namespace: 'default', severities: ALARMS, overrides: [], today: '2026-01-01' })
}

/** What a finding says, wherever it stands. A message may name fields in the order in which they are written. */
function essence({ rule, severity, rejected, message, path, resource, related }: Finding): string {
  return JSON.stringify([
    rule,
    severity,
    rejected,
    message.split(/[\s,;]+/).sort(),
    path,
    resource,
    related.map((other) => other.message).sort(),
  ])
}

const essences = (texts: Readonly<Record<string, string>>): readonly string[] =>
  lintTexts(texts).findings.map(essence).sort()

/** The objects of a text that more than one way of writing can hold. */
function objectsIn(text: string): readonly object[] | undefined {
  const objects: object[] = []
  for (const { value, problems, duplicates } of readDocuments(text)) {
    if (value === null) continue
    if (problems.length > 0 || duplicates.length > 0 || typeof value !== 'object' || hasBigInt(value)) return undefined
    objects.push(value)
  }
  return objects
}

function hasBigInt(value: unknown): boolean {
  if (typeof value === 'bigint') return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasBigInt)
}

/** Objects of files that say the same in each way of writing: without comments that ignore, and kustomizations. */
const SETS = TEXTS.filter((text) => !/cosmos-?_?ignore|kustomize/i.test(text))
  .map(objectsIn)
  .filter((objects): objects is readonly object[] => objects !== undefined && objects.length > 0)

const WRITINGS: Readonly<Record<string, (object: object) => string>> = {
  JSON: (object) => JSON.stringify(object),
  'indented JSON': (object) => JSON.stringify(object, undefined, 3),
  'YAML in quotes': (object) =>
    stringify(object, {
      defaultStringType: 'QUOTE_DOUBLE',
      version: '1.1',
      lineWidth: 0,
      aliasDuplicateObjects: false,
    }),
  'wide YAML': (object) =>
    stringify(object, {
      defaultStringType: 'QUOTE_SINGLE',
      version: '1.1',
      indent: 7,
      indentSeq: false,
      aliasDuplicateObjects: false,
    }),
  'YAML with comments': (object) =>
    WRITINGS['YAML in quotes']?.(object).replace(/^(?=\s*[\w-])/gm, (_, at) => (at % 3 === 0 ? '# é: [\n' : '')) ?? '',
  'flow YAML': (object) => `${JSON.stringify(object, undefined, 1).replace(/^\{/, '---\n{')}`,
}

const writing = fc.constantFrom(...Object.keys(WRITINGS))
/** Without apiVersion, a .json file counts as none of Kubernetes. */
const extensionOf = (text: string): string => (text.startsWith('{') && text.includes('apiVersion') ? 'json' : 'yaml')
const write = (name: string, object: object): string => WRITINGS[name]?.(object) ?? ''

const nameOf = (object: {
  readonly kind?: string
  readonly metadata?: { readonly name?: string; readonly namespace?: string }
}): string => [object.kind, object.metadata?.namespace, object.metadata?.name].join()

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  )
}

describe('findings say the same', () => {
  /** One file for each object, so that the order stays. */
  const inFiles = (objects: readonly object[], names: readonly string[], folder: (index: number) => string) =>
    Object.fromEntries(
      objects.map((object, i) => {
        const text = write(names[i % names.length] ?? 'JSON', object)
        return [`${String(i).padStart(4, '0')}${folder(i)}.${extensionOf(text)}`, text]
      }),
    )
  const plain = (objects: readonly object[]) => inFiles(objects, ['YAML in quotes'], () => '')
  /** Of objects of one name, only the first one enters the fleet. */
  const distinct = SETS.filter((objects) => new Set(objects.map(nameOf)).size === objects.length)
  const shuffled = fc.constantFrom(...distinct).chain((objects) => {
    const files = Object.entries(plain(objects))
    return fc.tuple(fc.constant(objects), fc.shuffledSubarray(files, { minLength: files.length }))
  })

  test('in each way of writing, whatever the order of keys and the folders', () => {
    holds(
      fc.property(
        fc.constantFrom(...SETS),
        fc.array(writing, { minLength: 1 }),
        fc.boolean(),
        (objects, names, turns) => {
          const turned = turns ? objects.map((object) => reversed(object) as object) : objects
          expect(essences(inFiles(turned, names, (i) => (i % 2 === 0 ? '/deep/er' : '')))).toEqual(
            essences(plain(objects)),
          )
        },
      ),
      RUNS * 2,
    )
  })

  test('in one file and in many, with CRLF and LF', () => {
    holds(
      fc.property(fc.constantFrom(...SETS), fc.boolean(), (objects, crlf) => {
        const text = objects.map((object) => `---\n${write('YAML in quotes', object)}`).join('')
        expect(essences({ 'a.yaml': crlf ? text.replaceAll('\n', '\r\n') : text })).toEqual(essences(plain(objects)))
      }),
    )
  })

  test('whatever the order of objects', () => {
    holds(
      fc.property(shuffled, ([objects, files]) => {
        expect(essences(Object.fromEntries(files))).toEqual(essences(plain(objects)))
      }),
      RUNS * 2,
    )
  })

  test('under other names', () => {
    for (const objects of SETS) {
      const kinds = (found: readonly object[]) =>
        essences(plain(found)).map((text) => {
          const [rule, severity, rejected, , path, , related] = JSON.parse(text)
          return JSON.stringify([rule, severity, rejected, path, related.length])
        })
      expect(kinds(objects.map((object) => renamed(object) as object)).sort()).toEqual(kinds(objects).sort())
    }
  })

  test('but for one that a comment ignores, and which comes back without it', () => {
    let ignored = 0
    for (const objects of SETS) {
      const text = objects.map((object) => `---\n${write('YAML in quotes', object)}`).join('')
      const { findings } = lintTexts({ 'a.yaml': text })
      const finding = findings.find(({ message, at }) => !message.includes('line') && at.start.line === at.end.line)
      if (finding === undefined) continue
      const { rule, at } = finding
      const lines = text.split('\n')
      lines[at.start.line - 1] += ` # cosmos-ignore ${rule} -- for a test`
      const left = findings.filter((other) => other.rule !== rule || other.at.start.line !== at.start.line)
      const result = lintTexts({ 'a.yaml': lines.join('\n') })
      expect(result.findings.map(essence).sort()).toEqual(left.map(essence).sort())
      expect(result.ignored.map(essence)).toContain(essence(finding))
      ignored += 1
    }
    expect(ignored).toBeGreaterThan(200)
  })
})

/** Fields that name an object, and those that have a name of an object in them. */
const NAMES = new Set(['routeMapIn', 'routeMapOut', 'secretName'])
const NAMED = new Set([
  'metadata',
  'routerRef',
  'policyRef',
  'vpc',
  'targetRef',
  'authSecretRef',
  'target',
  'destination',
])
const ATTACHMENTS = 'k8s.v1alpha1.vpc.miloapis.com/vpc-attachment'

/** Every name with one more letter, so that all are as near to each other as before. */
function renamed(value: unknown, key = '', parent = ''): unknown {
  if (typeof value === 'string') {
    if (key === ATTACHMENTS) return value.replace(/[^,\s]+/g, '$&q')
    const isName = NAMES.has(key) || (key === 'name' && NAMED.has(parent))
    return isName && value.trim() !== '' ? `${value}q` : value
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, key, parent))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, renamed(child, name, key)]))
}

test('what a message says of a value first stands at its place', () => {
  let count = 0
  for (const text of TEXTS) {
    for (const finding of lintTexts({ 'a.yaml': text }).findings) {
      const quoted = /^"([^"]+)"/.exec(finding.message)?.[1]
      // An indicator, or a field with its value.
      if (quoted === undefined || /^\W$|: /.test(quoted)) continue
      const at = textAt(text, finding)
      expect(at.startsWith('"') ? JSON.parse(at) : at).toContain(quoted)
      count += 1
    }
  }
  expect(count).toBeGreaterThan(50)
})
