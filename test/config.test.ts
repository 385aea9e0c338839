import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import schema from '../schemas/config.json' with { type: 'json' }
import Show from '../src/commands/config.ts'
import Init from '../src/commands/init.ts'
import { externalObjects } from '../src/config/external.ts'
import { ignoredBy } from '../src/config/ignored.ts'
import { fits, levelFor, mayReport, type Subject } from '../src/config/levels.ts'
import { loadSettings } from '../src/config/load.ts'
import { readConfig } from '../src/config/read.ts'
import { levelsOf, type SettingFlags, type Settings, settle } from '../src/config/settings.ts'
import { settingsAsJson, showSettings } from '../src/config/show.ts'
import { startFiles } from '../src/config/start.ts'
import { buildFleet, type Fleet, hasUnknown } from '../src/fleet/fleet.ts'
import { judgeDocument } from '../src/judge.ts'
import { findConfig } from '../src/load/config-file.ts'
import { listSources } from '../src/load/paths.ts'
import { nodeAt } from '../src/manifest/object.ts'
import { spanOf } from '../src/manifest/place.ts'
import { readDocuments } from '../src/manifest/stream.ts'
import { print } from '../src/output.ts'
import { CATALOGUE } from '../src/rules/index.ts'
import { COSMOS_KINDS } from '../src/schema/kinds.ts'
import { PEER } from './support.ts'

vi.mock(import('../src/output.ts'), async (original) => ({ ...(await original()), print: vi.fn() }))

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILE = 'cosmos.config.yaml'

function problemsOf(text: string): readonly string[] {
  const read = readConfig(FILE, text)
  return 'problems' in read ? read.problems : []
}

function settingsOf(text: string, flags: SettingFlags = {}): Settings {
  const read = readConfig(FILE, text)
  const settled = 'problems' in read ? read : settle(read.config, flags)
  if ('problems' in settled) throw new Error(settled.problems.join('\n'))
  return settled.settings
}

/** Every key, and every form of it. */
const FULL = `include: [manifests, "overlays/*/out/*.yaml"]
ignore:
  - generated/
  - "*.tmp.yaml"
context: [cluster]
external:
  - {kind: BGPRouter, namespace: fabric, names: [node-9-underlay, node-10-underlay]}
  - kind: Secret
    names: [bgp-auth]
  - {kind: Node, names: [node-9]}
namespace: fabric
rules:
  plaintext-password: off
  router-ref-not-found: info
overrides:
  - kinds: [BGPPeer]
    namespaces: [lab, lab-*]
    names: ["*-test"]
    labels: {stage: lab, "example.com/owner": "7"}
    rules: {session-one-sided: off}
    reason: the far ends are simulated
severity: info
failOn: warning
maxWarnings: 3
baseline: known.json
`

describe('a problem is a sentence at the exact place', () => {
  test.each<[string, readonly string[]]>([
    ['rule:\n  a: off\n', ['1:1: there is no key "rule"; did you mean "rules"?']],
    [
      'include: [.]\nfoo: 1\n',
      [
        '2:1: there is no key "foo"; the keys are include, ignore, context, external, namespace, rules, overrides, severity, failOn, maxWarnings, maxFileMiB, maxDocuments, baseline',
      ],
    ],
    ['"inclued": [.]\n', ['1:1: there is no key "inclued"; did you mean "include"?']],
    [
      'rules:\n  router-ref-not-fuond: off\n',
      ['2:3: there is no rule "router-ref-not-fuond"; did you mean "router-ref-not-found"?'],
    ],
    [
      'rules: {a: off, b: off}\n',
      ['1:9: there is no rule "a"; "cosmos rules" lists them', '1:17: there is no rule "b"; "cosmos rules" lists them'],
    ],
    [
      'rules:\n  plaintext-password: wraning\n',
      ['2:23: "plaintext-password" must be one of error, warning, info, off, not "wraning"; did you mean "warning"?'],
    ],
    ['rules:\n  plaintext-password: false\n', ['2:23: "plaintext-password" must be a text; put it in quotes']],
    ['rules:\n', ['1:1: "rules" must be a mapping and has no value']],
    ['failOn: off\n', ['1:9: "failOn" must be one of error, warning, info, never, not "off"']],
    ['severity: never\n', ['1:11: "severity" must be one of error, warning, info, not "never"']],
    ['maxWarnings: -1\n', ['1:14: "maxWarnings" must be at least 0']],
    ['maxFileMiB: 0\n', ['1:13: "maxFileMiB" must be at least 1']],
    ['maxWarnings: 1.5\n', ['1:14: "maxWarnings" must be a whole number']],
    ['maxWarnings: many\n', ['1:14: "maxWarnings" must be a whole number']],
    ['maxWarnings: 99999999999999999999\n', ['1:14: "maxWarnings" must be a whole number']],
    ['include: manifests\n', ['1:10: "include" must be a list; write it as [manifests]']],
    ['include: []\n', ['1:10: "include" is empty; fill it or leave it out']],
    ['include: [a, 7]\n', ['1:14: an item of "include" must be a text; put it in quotes']],
    ['include: [-]\n', ['1:11: "-" is not the path of a file or folder, or a glob']],
    ['context:\n  - ""\n', ['2:5: "" is not the path of a file or folder, or a glob']],
    [
      'ignore: [./generated]\n',
      ['1:10: "./generated" is not a pattern as in .gitignore, which begins neither with "#" nor with "./" or "../"'],
    ],
    ['baseline: known/\n', ['1:11: "known/" is not the path of a file']],
    ['namespace: Fabric\n', ['1:12: "Fabric" is not the name of a namespace']],
    ['namespace: [a]\n', ['1:12: "namespace" must be a text']],
    ['overrides:\n  - names: [a]\n    rules: {plaintext-password: off}\n', ['2:5: an override needs the key "reason"']],
    [
      'overrides:\n  - {names: [a], rules: {plaintext-password: off}, reason: " "}\n',
      ['2:60: " " is not a sentence that says why'],
    ],
    [
      'overrides:\n  - rules: {plaintext-password: off}\n    reason: why\n',
      ['2:5: an override needs "kinds", "namespaces", "names" or "labels"; a level for all objects stands in "rules"'],
    ],
    [
      'overrides:\n  - names: [a]\n    rules: {}\n    reason: why\n',
      ['3:12: "rules" is empty; fill it or leave it out'],
    ],
    [
      'overrides:\n  - names: ["lab-[0-9]"]\n    rules: {plaintext-password: off}\n    reason: why\n',
      ['2:13: "lab-[0-9]" is not a name in lower case, in which "*" stands for any characters'],
    ],
    [
      'overrides:\n  - kinds: [BGPRuoter]\n    name: [a]\n    rules: {plaintext-pasword: off}\n    reason: why\n',
      [
        '2:13: an item of "kinds" must be one of BGPRouter, BGPPeer, BGPAdvertisement, BGPPolicy, BGPVRFInstance, VPC, VPCAttachment, Pod, Deployment, StatefulSet, DaemonSet, ReplicaSet, Job, CronJob, not "BGPRuoter"; did you mean "BGPRouter"?',
        '3:5: there is no key "name"; did you mean "names"?',
        '4:13: there is no rule "plaintext-pasword"; did you mean "plaintext-password"?',
      ],
    ],
    [
      'overrides:\n  - labels: {stage: 1}\n    rules: {plaintext-password: off}\n    reason: why\n',
      ['2:21: "stage" must be a text; put it in quotes'],
    ],
    ['overrides: {names: [a]}\n', ['1:12: "overrides" must be a list']],
    ['external:\n  - kind: VPC\n', ['2:5: an external object needs the key "names"']],
    ['external:\n  - names: [a]\n    namespace: b\n', ['2:5: an external object needs the key "kind"']],
    ['external: [{kind: Node, namespace: a, names: [b]}]\n', ['1:36: a Node is in no namespace; delete the key']],
    ['external: [{kind: VPC, names: [A_1]}]\n', ['1:32: "A_1" is not the name of an object']],
    ['external: [VPC]\n', ['1:12: an item of "external" must be a mapping']],
    ['rules: {plaintext-password: off}\nrules: {}\n', ['2:1: "rules" is already set in this mapping; keep one']],
    ['- include\n', ['1:1: the config must be a mapping']],
    ['include\n', ['1:1: the config must be a mapping']],
    ['include: [.]\n---\nignore: [a]\n', ['3:1: a config is one document; delete the one that begins here']],
    ['rules:\n\tplaintext-password: off\n', ['2:1: a tab cannot indent a line; use spaces']],
    ['rules:\0\n', ['1:7: the character U+0000 cannot stand in YAML']],
    ['include: "a\n', ['1:10: this quote is never closed']],
    ['include: *all\n', ['1:10: no anchor of this name comes before this alias']],
    ['include: [.]\r\nrule: 1\r\n', ['2:1: there is no key "rule"; did you mean "rules"?']],
    ['{"include": ["."], "rule": 1}', ['1:20: there is no key "rule"; did you mean "rules"?']],
    [
      '"😀": 1\nrule: 1',
      [
        '1:1: there is no key "😀"; the keys are include, ignore, context, external, namespace, rules, overrides, severity, failOn, maxWarnings, maxFileMiB, maxDocuments, baseline',
        '2:1: there is no key "rule"; did you mean "rules"?',
      ],
    ],
  ])('%j', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `${FILE}:${problem}`))
  })

  test('for a document that is not the first of its file too', () => {
    expect(problemsOf('# settings\n---\n# more\nrule: 1\n')).toEqual([
      `${FILE}:4:1: there is no key "rule"; did you mean "rules"?`,
    ])
  })
})

describe('no config stops the reader', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [index, letter] of [...'bcdefghij'].entries()) {
    laughs.push(
      `${letter}: &${letter} [${Array(9)
        .fill(`*${'abcdefghi'.charAt(index)}`)
        .join(', ')}]`,
    )
  }
  test.each<[string, string]>([
    ['aliases that grow', laughs.join('\n')],
    ['an alias of itself', 'include: &a [*a]'],
    ['a megabyte of brackets', '['.repeat(1e6)],
    ['a megabyte of dashes', '- '.repeat(5e5)],
    ['a megabyte of question marks', '? '.repeat(5e5)],
    ['a megabyte of nonsense', '} ] : - { ,'.repeat(9e4)],
    ['many unknown keys', Array.from({ length: 5e4 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many unknown rules', `rules:\n${Array.from({ length: 2e4 }, (_, i) => `  k${i}: off`).join('\n')}`],
    ['a long key', `${'x'.repeat(1e6)}: 1`],
    ['a long value', `failOn: ${'x'.repeat(1e6)}`],
    ['__proto__', '__proto__: {include: [.]}'],
    ['__proto__ as a rule', 'rules: {__proto__: off}'],
    ['constructor', 'constructor: 1'],
    ['constructor as a rule', 'rules: {constructor: off}'],
    ['a merge key', 'x: &x {failOn: error}\n<<: *x'],
    ['a key that is a list', '? [a]\n: 1'],
    ['a tag', 'include: !!binary "?"'],
    ['infinity', 'maxWarnings: .inf'],
  ])('%s', (_, text) => {
    const problems = problemsOf(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(20)
    for (const problem of problems) expect(problem.length).toBeLessThan(600)
  })

  test('names of the language are labels like any other', () => {
    const { overrides } = settingsOf(
      'overrides: [{labels: {__proto__: a, constructor: b}, rules: {plaintext-password: off}, reason: why}]',
    )
    expect(overrides[0]?.value.labels).toEqual(
      new Map([
        ['__proto__', 'a'],
        ['constructor', 'b'],
      ]),
    )
  })

  test('a long list is no trouble', () => {
    const many = settingsOf(`ignore: [${'a, '.repeat(2e5)}a]`)
    expect(showSettings(many).split('\n').length).toBeGreaterThan(2e5)
  })

  test.each(['', '\n', '# nothing\n', '---\n', '{}', '\ufeff'])('%j sets nothing', (text) => {
    expect(showSettings(settingsOf(text))).toBe(showSettings(settingsOf('{}')))
  })

  test('aliases are expanded', () => {
    expect(settingsOf('include: &here [.]\ncontext: *here').context).toEqual([{ value: '.', from: `${FILE}:1` }])
  })
})

describe('the schema', () => {
  const validate = new Ajv({ allErrors: true }).compile(schema)

  test('lists the rules of the catalogue', async () => {
    const text = readFileSync(join(ROOT, 'schemas/config.json'), 'utf8')
    const ids = CATALOGUE.map(({ id }) => `        "${id}"`).join(',\n')
    const current = text.replace(/("rule": \{[^[]*\[\n)[^\]]*?(\n {6}\])/, `$1${ids}$2`)
    await expect(current).toMatchFileSnapshot('../schemas/config.json')
  })

  test('lists the kinds that rules look at, and those that references lead to', () => {
    const { override, external } = schema.definitions
    const kinds = new Set(CATALOGUE.flatMap((rule) => rule.kinds))
    expect(new Set(override.properties.kinds.items.enum)).toEqual(kinds)
    expect(external.properties.kind.enum).toEqual([...COSMOS_KINDS, 'Secret', 'Node'])
  })

  test('says the same as the reader', () => {
    const texts = [
      FULL,
      'failOn: off',
      'rules: {plaintext-password: off}',
      'rule: 1',
      'external: [{kind: Node, names: [a]}]',
      'namespace: true',
    ]
    for (const text of texts) expect([text, validate(parse(text))]).toEqual([text, problemsOf(text).length === 0])
  })

  test('describes every key, and allows no other', () => {
    const mappings = [schema, schema.definitions.external, schema.definitions.override]
    for (const { additionalProperties, properties } of mappings) {
      expect(additionalProperties).toBe(false)
      for (const property of Object.values(properties)) expect(property.description).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('holds the examples of docs/config.md', () => {
    const page = readFileSync(join(ROOT, 'docs/config.md'), 'utf8')
    const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, example = '']) => example)
    for (const example of examples) {
      expect([example, problemsOf(example)]).toEqual([example, []])
      expect(validate(parse(example))).toBe(true)
    }
    const keys = new Set(examples.flatMap((example) => Object.keys(parse(example))))
    expect(keys).toEqual(new Set(Object.keys(schema.properties)))
    for (const key of keys) expect(page).toContain(`\n## ${key}\n`)
  })
})

describe('settings', () => {
  test('are defaults where nothing says otherwise', () => {
    expect(showSettings(settingsOf(''))).toBe(`include:
  - .                                     # default
ignore: []                                # default
context: []                               # default
external: []                              # default
namespace: default                        # default
rules: {}
  # all ${CATALOGUE.length} as "cosmos rules" lists them  # default
overrides: []                             # default
severity: warning                         # default
failOn: error                             # default
# maxWarnings: no limit                   # default
maxFileMiB: 64                            # default
maxDocuments: 250000                      # default
# baseline: cosmos.baseline.json          # default
`)
  })

  test('name the line of the config that sets them, and are a config again', () => {
    const shown = showSettings(settingsOf(FULL))
    expect(shown).toMatchInlineSnapshot(`
      "include:
        - manifests                                # cosmos.config.yaml:1
        - "overlays/*/out/*.yaml"                  # cosmos.config.yaml:1
      ignore:
        - generated/                               # cosmos.config.yaml:3
        - "*.tmp.yaml"                             # cosmos.config.yaml:4
      context:
        - cluster                                  # cosmos.config.yaml:5
      external:
        - kind: BGPRouter                          # cosmos.config.yaml:7
          namespace: fabric
          names: [node-9-underlay, node-10-underlay]
        - kind: Secret                             # cosmos.config.yaml:8
          namespace: fabric
          names: [bgp-auth]
        - kind: Node                               # cosmos.config.yaml:10
          names: [node-9]
      namespace: fabric                            # cosmos.config.yaml:11
      rules:
        router-ref-not-found: info                 # cosmos.config.yaml:14
        plaintext-password: off                    # cosmos.config.yaml:13
        # 190 others as "cosmos rules" lists them  # default
      overrides:
        - kinds: [BGPPeer]                         # cosmos.config.yaml:16
          namespaces: [lab, "lab-*"]
          names: ["*-test"]
          labels: {stage: lab, example.com/owner: "7"}
          rules: {session-one-sided: off}
          reason: the far ends are simulated
      severity: info                               # cosmos.config.yaml:22
      failOn: warning                              # cosmos.config.yaml:23
      maxWarnings: 3                               # cosmos.config.yaml:24
      maxFileMiB: 64                               # default
      maxDocuments: 250000                         # default
      baseline: known.json                         # cosmos.config.yaml:25
      "
    `)
    const again = settingsOf(shown)
    const bare = (settings: Settings) => settingsAsJson(settings).replaceAll(/"from": ".*"/g, '')
    expect(bare(again)).toBe(bare(settingsOf(FULL)))
  })

  test('give way to flags', () => {
    const flags: SettingFlags = {
      context: ['more'],
      namespace: 'other',
      severity: 'error',
      'fail-on': 'never',
      'max-warnings': 0,
      skip: ['router-id-duplicate'],
      rule: ['plaintext-password=error', 'plaintext-password=warning', 'session-one-sided=error'],
    }
    const settings = settingsOf(FULL, flags)
    expect(settings.context).toEqual([
      { value: 'cluster', from: `${FILE}:5` },
      { value: 'more', from: '--context' },
    ])
    expect(settings.namespace).toEqual({ value: 'other', from: '--namespace' })
    expect(settings.external[1]?.value.namespace).toBe('other')
    expect(settings.severity).toEqual({ value: 'error', from: '--severity' })
    expect(settings.failOn).toEqual({ value: 'never', from: '--fail-on' })
    expect(settings.maxWarnings).toEqual({ value: 0, from: '--max-warnings' })
    expect(settings.rules.get('router-id-duplicate')).toEqual({ value: 'off', from: '--skip' })
    expect(settings.rules.get('plaintext-password')).toEqual({ value: 'warning', from: '--rule' })
    expect(settings.rules.get('router-ref-not-found')).toEqual({ value: 'info', from: `${FILE}:14` })
    expect(settings.overrides).toEqual([])
    expect(settings.baseline).toEqual({ value: 'known.json', from: `${FILE}:25` })
    expect(settingsOf(FULL, { baseline: 'b.json' }).baseline).toEqual({ value: 'b.json', from: '--baseline' })
    const without = settingsOf(FULL, { 'no-baseline': true })
    expect(without.baseline).toEqual({ value: undefined, from: '--no-baseline' })
    expect(showSettings(without)).toMatch(/# baseline: none +# --no-baseline\n$/)
  })

  test('of --only leave one rule, which the config cannot turn off for all', () => {
    const settings = settingsOf(FULL, { only: ['plaintext-password', 'session-one-sided'] })
    const on = [...settings.rules].filter(([, { value }]) => value !== 'off')
    expect(on).toEqual([
      ['session-one-sided', { value: 'warning', from: 'default' }],
      ['plaintext-password', { value: 'warning', from: '--only' }],
    ])
    expect(settings.overrides.length).toBe(1)
    expect(showSettings(settings)).toContain(`others off`)
  })

  test.each<[SettingFlags, string]>([
    [{ only: ['plaintext-pasword'] }, 'there is no rule "plaintext-pasword"; did you mean "plaintext-password"?'],
    [{ skip: ['x'] }, 'there is no rule "x"; "cosmos rules" lists them'],
    [{ rule: ['x=off'] }, 'there is no rule "x"; "cosmos rules" lists them'],
    [
      { rule: ['plaintext-password'] },
      '--rule plaintext-password: write it as RULE=LEVEL; levels are error, warning, info, off',
    ],
    [
      { rule: ['plaintext-password=no'] },
      '--rule plaintext-password=no: write it as RULE=LEVEL; levels are error, warning, info, off',
    ],
  ])('%j is refused', (flags, problem) => {
    expect(settle(undefined, flags)).toEqual({ problems: [problem] })
  })

  test('show whatever fails the run', () => {
    expect(settingsOf('failOn: info').severity.value).toBe('info')
    expect(settingsOf('failOn: never').severity.value).toBe('warning')
    expect(settingsOf('failOn: info\nseverity: error').severity.value).toBe('error')
  })

  test('show no character that moves a cursor', () => {
    const shown = showSettings(settingsOf('include: ["a\\e[2J\\u202e"]'))
    expect(shown).toContain('"a\\u001b[2J\\u202e"')
    expect(settingsOf(shown).include[0]?.value).toBe('a\u001b[2J\u202e')
  })
})

describe('the level of a finding', () => {
  const settings = settingsOf(`rules: {plaintext-password: info, router-id-duplicate: off}
overrides:
  - {kinds: [BGPPeer], rules: {plaintext-password: error}, reason: one}
  - {kinds: [BGPPeer, VPC], names: [lab-*], rules: {plaintext-password: off, router-id-duplicate: warning}, reason: two}
  - {labels: {stage: lab}, namespaces: [a], rules: {plaintext-password: warning}, reason: three}
`)
  const levels = levelsOf(settings)
  const subject = (parts: Partial<Subject>): Subject => {
    return { kind: 'BGPPeer', namespace: 'a', name: 'p', labels: new Map(), ...parts }
  }
  const lab = new Map([['stage', 'lab']])

  test.each<[string, Partial<Subject> | undefined, string]>([
    ['plaintext-password', undefined, 'info'],
    ['plaintext-password', { kind: 'VPC' }, 'info'],
    ['plaintext-password', {}, 'error'],
    ['plaintext-password', { name: 'lab-1' }, 'off'],
    ['plaintext-password', { name: 'lab-1', kind: 'VPC' }, 'off'],
    ['plaintext-password', { name: 'my-lab-1' }, 'error'],
    ['plaintext-password', { name: 'lab-1', labels: lab }, 'warning'],
    ['plaintext-password', { name: 'lab-1', labels: lab, namespace: 'b' }, 'off'],
    ['plaintext-password', { labels: new Map([['stage', 'prod']]) }, 'error'],
    ['router-id-duplicate', {}, 'off'],
    ['router-id-duplicate', { name: 'lab-1' }, 'warning'],
    ['session-one-sided', { name: 'lab-1' }, 'warning'],
  ])('%s on %j', (rule, parts, level) => {
    expect(levelFor(levels, rule, parts && subject(parts))).toBe(level)
  })

  test('tells which rules need not run', () => {
    expect(mayReport(levels, 'router-id-duplicate')).toBe(true)
    expect(mayReport(levelsOf(settingsOf('rules: {vpc-network-tiny: off}')), 'vpc-network-tiny')).toBe(false)
    expect(mayReport({ severities: new Map(), overrides: [] }, 'vpc-network-tiny')).toBe(false)
  })

  test.each<[string, string, boolean]>([
    ['lab', 'lab', true],
    ['lab', 'la', false],
    ['', '*', true],
    ['lab', '*', true],
    ['lab-1', 'lab-*', true],
    ['lab-', 'lab-*', true],
    ['lab', 'lab-*', false],
    ['a-lab-b', '*-lab-*', true],
    ['aba', 'ab*ba', false],
    ['abba', 'ab*ba', true],
    ['axbxc', 'a*b*c', true],
    ['axcxb', 'a*b*c', false],
    ['a', '**a**', true],
    ['ab.c', 'ab.*', true],
    ['abxc', 'ab.*', false],
    ['abcabc', '*abc', true],
  ])('%j fits %j: %s', (text, pattern, expected) => {
    expect(fits(text, pattern)).toBe(expected)
  })

  test('is found without going back in a pattern', () => {
    const started = performance.now()
    expect(fits('a'.repeat(1e5), `${'*a'.repeat(100)}*b`)).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('external objects', () => {
  const TEXT = `# what the cluster has
external:
  - {kind: BGPRouter, names: [r]}
  - kind: Secret
    names: [key, other]
  - {kind: Node, names: [node-1]}
`
  const external = settingsOf(TEXT).external.map(({ value }) => value)

  function fleetOf(text: string): Fleet {
    const { objects, foreign } = externalObjects(external)
    const circumstances = { source: 'test.yaml', namespace: 'default', isContext: false }
    const judged = [...readDocuments(text)].map((document) => judgeDocument(document, circumstances))
    return buildFleet(
      [...judged.flatMap((one) => one.objects), ...objects],
      [...judged.flatMap((one) => one.foreign), ...foreign],
    )
  }

  function found(fleet: Fleet, id: string): readonly string[] {
    const rule = CATALOGUE.find((rule) => rule.id === id)
    return rule?.scope === 'fleet' ? [...rule.check(fleet)].map(({ message }) => message) : ['no such rule']
  }

  test('are there to be referred to', () => {
    const fleet = fleetOf(PEER)
    expect(found(fleet, 'router-ref-not-found')).toEqual([])
    expect(hasUnknown(fleet, 'BGPRouter', 'default')).toBe(true)
    expect(found(fleetOf(PEER.replace('name: r}', 'name: q}')), 'router-ref-not-found')).not.toEqual([])
  })

  test('make no claim about themselves', () => {
    const fleet = fleetOf(PEER)
    const reports = CATALOGUE.flatMap((rule) => (rule.scope === 'fleet' ? [...rule.check(fleet)] : []))
    expect(reports.filter(({ at }) => at.source === FILE)).toEqual([])
  })

  test('stand behind the input', () => {
    const router = `apiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPRouter\nmetadata: {name: r}\n`
    const fleet = fleetOf(router)
    expect(fleet.repeated).toEqual([])
    expect(fleet.index.get('BGPRouter')?.get('default')?.get('r')?.origin.source).toBe('test.yaml')
  })

  test('of other APIs make what is missing known', () => {
    const withSecret = (name: string) => `${PEER}  authSecretRef: {name: ${name}}\n`
    expect(found(fleetOf(withSecret('key')), 'auth-secret-not-found')).toEqual([])
    expect(found(fleetOf(withSecret('keys')), 'auth-secret-not-found')).toEqual([
      'Secret "keys" does not exist in namespace default; did you mean "key"?',
    ])
  })

  test('are found again in the text of the config', () => {
    const lines = externalObjects(external).foreign.map(({ origin }) => {
      const document = [...readDocuments(TEXT)].find(({ index }) => index === origin.document)
      const root = document?.root()
      const entry = root && nodeAt(root, origin.item)
      const { start, end } = entry ? spanOf(entry, ['metadata', 'name']) : { start: 0, end: 0 }
      return TEXT.slice(start, end)
    })
    expect(lines).toEqual(['Secret', 'Secret', 'Node'])
  })
})

describe('in a folder', () => {
  let folder: string
  let before: string
  /** A folder in which oclif finds what it wants to know of a program, and no commands. */
  let program: string

  beforeAll(() => {
    program = mkdtempSync(join(tmpdir(), 'cosmos-'))
    writeFileSync(
      join(program, 'package.json'),
      '{"name": "cosmos-lint", "version": "1.2.3", "oclif": {"bin": "cosmos"}}',
    )
  })

  afterAll(() => rmSync(program, { recursive: true }))

  beforeEach(() => {
    before = process.cwd()
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'cosmos-')))
    process.chdir(folder)
  })

  afterEach(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
    vi.restoreAllMocks()
    process.exitCode = undefined
  })

  function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(name), { recursive: true })
      writeFileSync(name, text)
    }
  }

  function load(flags: Parameters<typeof loadSettings>[0] = {}): Settings {
    const loaded = loadSettings(flags)
    if ('problems' in loaded) throw new Error(loaded.problems.join('\n'))
    return loaded.settings
  }

  /** Runs a command here; returns what it prints. */
  async function run(
    command: typeof Init | typeof Show,
    ...args: readonly string[]
  ): Promise<{ out: string; err: string }> {
    const printed = { out: '', err: '' }
    vi.mocked(print).mockImplementation((text) => {
      printed.out += text
    })
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      printed.err += text
      return true
    })
    vi.spyOn(console, 'log').mockImplementation((text) => {
      printed.out += `${text}\n`
    })
    await command.run([...args], program)
    vi.restoreAllMocks()
    return printed
  }

  test('the config is the nearest one up to the root of the work tree, and none beyond', () => {
    write({ 'cosmos.config.yaml': '', 'repo/a/b/x.yaml': '', 'repo/c/cosmos.config.yaml': '' })
    mkdirSync('repo/.git')
    expect(findConfig(join(folder, 'repo/a/b'))).toBeUndefined()
    write({ 'repo/cosmos.config.yaml': '' })
    expect(findConfig(join(folder, 'repo/a/b'))).toBe(join(folder, 'repo/cosmos.config.yaml'))
    expect(findConfig(join(folder, 'repo/c'))).toBe(join(folder, 'repo/c/cosmos.config.yaml'))
  })

  test('outside of a work tree no folder above is looked at', () => {
    write({ 'cosmos.config.yaml': '', 'a/x.yaml': '' })
    expect(findConfig(folder)).toBe(join(folder, FILE))
    expect(findConfig(join(folder, 'a'))).toBeUndefined()
  })

  test('--config names another, and --no-config none', () => {
    write({ 'cosmos.config.yaml': 'namespace: a', 'other.yaml': 'namespace: b' })
    expect(load().namespace).toEqual({ value: 'a', from: `${FILE}:1` })
    expect(load({ config: 'other.yaml' }).namespace).toEqual({ value: 'b', from: 'other.yaml:1' })
    expect(load({ 'no-config': true }).namespace).toEqual({ value: 'default', from: 'default' })
    expect(loadSettings({ config: 'none.yaml' })).toMatchObject({
      problems: [expect.stringMatching(/^cannot read none\.yaml: /)],
    })
    mkdirSync('x/cosmos.config.yaml', { recursive: true })
    process.chdir('x')
    expect(loadSettings({})).toMatchObject({ problems: [expect.stringMatching(/^cannot read cosmos\.config\.yaml: /)] })
  })

  test('paths of the config start at its folder', () => {
    write({
      'cosmos.config.yaml': 'include: [a, "b[1]/*.yaml", /abs]\ncontext: [../outside]',
      'a/x.yaml': '',
      'b1/y.yaml': '',
      'b1/z.txt': '',
    })
    mkdirSync('.git')
    process.chdir('a')
    const { include, context } = load()
    expect(include.map(({ value }) => value)).toEqual([`${folder}/a`, `${folder}/b[1]/*.yaml`, '/abs'])
    expect(context[0]?.value).toBe(join(dirname(folder), 'outside'))
    expect(listSources(include.slice(0, 2).map(({ value }) => value))).toMatchObject({
      sources: [{ name: `${folder}/b1/y.yaml` }, { name: 'x.yaml' }],
      problems: [],
    })
  })

  test('a folder with the look of a glob is no glob', () => {
    write({ 'a[1]/cosmos.config.yaml': 'include: ["*.yml"]', 'a[1]/x.yml': '', 'a1/y.yml': '' })
    const { include } = load({ config: 'a[1]/cosmos.config.yaml' })
    expect(listSources(include.map(({ value }) => value))).toMatchObject({ sources: [{ name: 'a[1]/x.yml' }] })
  })

  test('what the config ignores is left out of folders and globs, and read where it is named', () => {
    write({
      'cosmos.config.yaml': 'ignore: [out/, "*.tmp.yaml", "!keep.tmp.yaml", /top.yaml]',
      'a.yaml': '',
      'a.tmp.yaml': '',
      'keep.tmp.yaml': '',
      'top.yaml': '',
      'b/top.yaml': '',
      'b/out/x.yaml': '',
      'out/y.yaml': '',
    })
    const names = (...paths: readonly string[]) => listSources(paths, ignoredBy(load())).sources.map(({ name }) => name)
    expect(names('.')).toEqual(['a.yaml', 'b/top.yaml', 'keep.tmp.yaml'])
    expect(names('**/*.yaml', '*.yaml')).toEqual(['a.yaml', 'b/top.yaml', 'cosmos.config.yaml', 'keep.tmp.yaml'])
    expect(names('out', 'a.tmp.yaml', 'top.yaml')).toEqual(['a.tmp.yaml', 'out/y.yaml', 'top.yaml'])
    process.chdir('b')
    expect(listSources(['.'], ignoredBy(load({ config: '../cosmos.config.yaml' }))).sources).toMatchObject([
      { name: 'top.yaml' },
    ])
  })

  test('the config brings back nothing that git ignores', () => {
    execFileSync('git', ['init', '-q'])
    write({ '.gitignore': 'out/\n', 'out/x.yaml': '', 'a.yaml': '', 'cosmos.config.yaml': 'ignore: ["!out/"]' })
    expect(listSources(['.'], ignoredBy(load())).sources).toMatchObject([{ name: 'a.yaml' }])
  })

  test('odd patterns are no crash', () => {
    const patterns = ['[', '[z-a]', '\\\\', '!', '/', '**', '(', '+?', '{a', 'a\\u0000b', '[[:alpha:]']
    write({ 'cosmos.config.yaml': `ignore: [${patterns.map((pattern) => `"${pattern}"`).join(', ')}]`, 'a.yaml': '' })
    expect(() => listSources(['.'], ignoredBy(load()))).not.toThrow()
  })

  test('cosmos config prints what holds', async () => {
    write({ 'cosmos.config.yaml': 'failOn: warning\n' })
    expect(await run(Show, '--namespace', 'fabric')).toEqual({
      out: showSettings(settingsOf('failOn: warning\n', { namespace: 'fabric' })),
      err: '',
    })
    const { out } = await run(Show, '--json')
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      file: FILE,
      settings: { failOn: { value: 'warning', from: `${FILE}:1` }, maxWarnings: { value: null, from: 'default' } },
    })
    expect(process.exitCode).toBeUndefined()
  })

  test('cosmos config exits with 2 for a broken config', async () => {
    write({ 'cosmos.config.yaml': 'rule: 1\n"a\\e": 1' })
    const { out, err } = await run(Show)
    expect(out).toBe('')
    expect(err).toContain(`cosmos: ${FILE}:1:1: there is no key "rule"; did you mean "rules"?\ncosmos: ${FILE}:2:1: `)
    expect(err).toContain('"a\\u001b"')
    expect(process.exitCode).toBe(2)
  })

  test('cosmos init writes files that work, into the root of the work tree', async () => {
    mkdirSync('.git')
    mkdirSync('a')
    process.chdir('a')
    const { out } = await run(Init)
    process.chdir('..')
    expect(out.split('\n').map((line) => line.split(';')[0])).toEqual([
      `wrote ${folder}/cosmos.config.yaml`,
      `wrote ${folder}/.pre-commit-config.yaml`,
      `wrote ${folder}/.github/workflows/cosmos.yaml`,
      '',
    ])
    expect(readdirSync('.').sort()).toEqual(['.git', '.github', '.pre-commit-config.yaml', 'a', FILE])
    expect(showSettings(load())).toContain('failOn: error')
    const hook = parse(readFileSync('.pre-commit-config.yaml', 'utf8')).repos[0].hooks[0]
    expect('a.yaml').toMatch(new RegExp(hook.files))
    expect(parse(readFileSync('.github/workflows/cosmos.yaml', 'utf8')).jobs.lint.steps.at(-1).uses).toMatch(
      /^OWNER\/cosmos-lint@v1\.2\.3$/,
    )
  })

  test('what the config of cosmos init has in comments works too', () => {
    const [config] = startFiles('1.0.0', true)
    const text = config?.text.replaceAll(/^# (?=[a-z]\w*:| {2})/gm, '') ?? ''
    expect(problemsOf(text)).toEqual([])
    expect(new Set(Object.keys(parse(text)))).toEqual(
      new Set(['include', 'ignore', 'context', 'external', 'rules', 'overrides', 'failOn']),
    )
  })

  test('cosmos init leaves files as they are, and says what to add', async () => {
    write({
      'cosmos.config.yaml': 'mine',
      '.pre-commit-config.yaml': 'repos: []',
      '.github/workflows/cosmos.yaml': 'mine',
    })
    const { out } = await run(Init)
    expect(out).toContain('cosmos.config.yaml is there already and was left as it is\n')
    expect(out).toContain(
      '.pre-commit-config.yaml is there already and has no part for cosmos; add this to its "repos":\n',
    )
    expect(out).toContain('      - id: cosmos-lint\n')
    expect(out).toContain('      - uses: OWNER/cosmos-lint@v')
    expect(readFileSync(FILE, 'utf8')).toBe('mine')
    expect(readFileSync('.pre-commit-config.yaml', 'utf8')).toBe('repos: []')
    expect(process.exitCode).toBeUndefined()
  })

  test('cosmos init has nothing to say to what it wrote', async () => {
    await run(Init)
    const { out } = await run(Init)
    expect(out.match(/is there already and was left as it is\n/g)).toHaveLength(3)
  })

  test('cosmos init names the schema where editors find it', async () => {
    write({ 'node_modules/cosmos-lint/schemas/config.json': '{}' })
    await run(Init)
    expect(readFileSync(FILE, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=node_modules\/cosmos-lint\/schemas\/config\.json\n/,
    )
  })

  test('cosmos init exits with 2 where it cannot write', async () => {
    write({ '.github': 'a file' })
    const { err } = await run(Init)
    expect(err).toMatch(/^cosmos: cannot write \.github\/workflows\/cosmos\.yaml: /)
    expect(process.exitCode).toBe(2)
  })
})
