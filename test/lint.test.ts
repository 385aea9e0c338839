import { describe, expect, test } from 'vitest'
import type { Finding, Severity } from '../src/finding.ts'
import { type LintOptions, type LintResult, lint } from '../src/lint.ts'
import { ALARMS, lintTexts as lintWithAll, PEER, router, source, textAt, vpc } from './support.ts'

function lintTexts(texts: Readonly<Record<string, string>>, options: Partial<LintOptions> = {}): LintResult {
  return lintWithAll(texts, { severities: ALARMS, ...options })
}

function findingsIn(text: string): readonly Finding[] {
  return lintTexts({ 'test.yaml': text }).findings
}

function rulesIn(
  texts: Readonly<Record<string, string>>,
  context: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sources = Object.entries(context).map(([name, text]) => source(name, text))
  return lintTexts(texts, { context: sources }).findings.map(({ at, rule }) => `${at.file} ${rule}`)
}

describe('one set of objects', () => {
  test('references reach across files and documents', () => {
    expect(rulesIn({ 'a.yaml': PEER })).toEqual(['a.yaml router-ref-not-found'])
    expect(rulesIn({ 'a.yaml': PEER, 'b.yaml': router('r') })).toEqual([])
    expect(rulesIn({ 'a.yaml': `${PEER}---\n${router('r')}` })).toEqual([])
  })

  test.each([
    ['a syntax error in the spec', '  x: fd00::'],
    ['a list that does not end', '  x: [1,'],
    ['a number that JSON lacks', '  x: .inf'],
    ['a template', '  x: {{ .Values.x }}'],
    ['an error further down', '  x: 1\nstatus:\n  y: fd00::'],
  ])('an object that cannot be read is known by name: %s', (_, lines) => {
    const broken = router('r').replace('spec:\n', `spec:\n${lines}\n`)
    const found = rulesIn({ 'a.yaml': PEER, 'b.yaml': `${broken}---\n${router('s')}` })
    expect(found).toEqual(['b.yaml yaml-syntax'])
  })

  test('an object whose name cannot be read is not known', () => {
    const broken = router('r').replace('{name: r}', '{name: r')
    expect(rulesIn({ 'a.yaml': PEER, 'b.yaml': broken })).toEqual(['a.yaml router-ref-not-found', 'b.yaml yaml-syntax'])
  })

  test('a broken object is pointed at by its name', () => {
    const broken = `${vpc('v')}\n---\n${router('node-1').replace('spec:\n', 'spec:\n  x: fd00::\n')}`
    const { findings } = lintTexts({ 'a.yaml': PEER.replace('name: r', 'name: noed-1'), 'b.yaml': broken })
    const missing = findings.find(({ rule }) => rule === 'router-ref-not-found')
    expect(missing?.related.map(({ at }) => textAt(broken, { at }))).toEqual(['node-1'])
  })

  test('an absent namespace is the one that is given', () => {
    const inProd = router('r').replace('{name: r}', '{name: r, namespace: prod}')
    expect(rulesIn({ 'a.yaml': PEER, 'b.yaml': inProd })).toEqual(['a.yaml router-ref-cross-namespace'])
    expect(lintTexts({ 'a.yaml': PEER, 'b.yaml': inProd }, { namespace: 'prod' }).findings).toEqual([])
  })

  test('an object whose name the server has yet to make can be checked, not named', () => {
    const generated = router('r').replace('{name: r}', '{generateName: r}')
    expect(rulesIn({ 'a.yaml': PEER, 'b.yaml': generated })).toEqual(['a.yaml router-ref-not-found'])
    expect(rulesIn({ 'b.yaml': generated.replace('65000', '0') })).toEqual(['b.yaml invalid-schema'])
  })
})

test('findings stand in the order of the text, then by rule and path', () => {
  const text = 'apiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPPeer\nmetadata: {name: Q}\nspec: {oldTime: 9, asn: 1}\n'
  const found = findingsIn(text).map(({ at, rule, path }) => `${at.start.line}:${at.start.column} ${rule} ${path}`)
  expect(found).toEqual([
    '3:18 invalid-metadata metadata.name',
    '4:1 invalid-schema spec.address',
    '4:1 invalid-schema spec.addressFamilies',
    '4:1 invalid-schema spec.peerASN',
    '4:7 invalid-rule spec',
    '4:8 unknown-field spec.oldTime',
    '4:20 unknown-field spec.asn',
  ])
})

describe('the context', () => {
  test('is resolved against', () => {
    expect(rulesIn({ 'a.yaml': PEER }, { 'cluster.yaml': router('r') })).toEqual([])
  })

  test('is never reported on', () => {
    const broken = `${router('r').replace('65000', '0')}---\n${vpc('v', '10.0.0.0/8', '10.0.0.0/8')}---\n${PEER.replace('name: p', 'name: q').replace('name: r', 'name: none')}`
    const { findings, counts } = lintTexts({ 'a.yaml': PEER }, { context: [source('cluster.yaml', broken)] })
    expect(findings).toEqual([])
    expect(counts).toMatchObject({ files: 1, documents: 1 })
  })

  test('gives way to the input', () => {
    const newer = router('r').replace('65000', '65009')
    expect(rulesIn({ 'a.yaml': PEER, 'r.yaml': newer }, { 'cluster.yaml': router('r') })).toEqual([])
  })

  test('leaves out the older version of an input', () => {
    const peer = `# moved down\n${PEER}`
    const { findings } = lintTexts({ 'a.yaml': peer }, { context: [source('a.yaml', PEER)] })
    expect(findings.map(({ rule, at }) => [rule, at.start.line])).toEqual([['router-ref-not-found', 6]])
  })

  test('does not hide a mistake of the input behind one of its own', () => {
    const vrf = (number: number): string => `${router(`r${number}`)
      .replace('afi: ipv6, safi: unicast', 'afi: l2vpn, safi: evpn')
      .replace('10.0.0.1', `10.0.0.${number}`)}---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPVRFInstance
metadata: {name: v${number}}
spec:
  routerRef: {name: r${number}}
  routeDistinguisher: "65000:9"
  importRouteTargets: [{value: "65000:${number}"}]
  exportRouteTargets: [{value: "65000:${number}"}]
`
    const context = { 'cluster.yaml': `${vrf(1)}---\n${vrf(2)}` }
    expect(rulesIn({ 'a.yaml': vrf(3) }, context)).toEqual(['a.yaml rd-shared-across-vpns'])
  })

  test('has fragments as well, and can name those of the input', () => {
    const context = {
      'kustomization.yaml': 'patches: [{path: patch.yaml}, {path: other.yaml}]',
      'other.yaml': router('r'),
    }
    expect(rulesIn({ 'a.yaml': PEER }, context)).toEqual(['a.yaml router-ref-not-found'])
    expect(rulesIn({ 'patch.yaml': PEER }, context)).toEqual([])
  })

  test('comes first where two objects do not fit together', () => {
    const old = vpc('old', '10.0.0.0/8')
    expect(rulesIn({ 'a.yaml': vpc('new', '10.1.0.0/16') }, { 'z.yaml': old })).toEqual([
      'a.yaml vpc-network-overlap-across',
    ])
  })
})

test('a message shows the beginning of a long value', () => {
  const [finding] = findingsIn(vpc('v', 'x'.repeat(3000)))
  expect(finding?.message).toBe(`"${'x'.repeat(255)}… is no IPv4 or IPv6 prefix such as 10.0.0.0/24`)
})

describe('what is counted', () => {
  test('files, documents and objects', () => {
    const { counts } = lintTexts({
      'a.yaml': `${router('a')}---\n# nothing\n---\napiVersion: v1\nkind: Secret\n`,
      'b.yaml': 'kind: Deployment\n',
      'c.yaml': '',
    })
    expect(counts).toMatchObject({ files: 3, filesWithoutResources: 2, documents: 3, fragments: 0 })
    expect([...counts.resources]).toEqual([['BGPRouter', 1]])
  })

  test('a broken file may hold an object', () => {
    const { counts } = lintTexts({ 'a.yaml': 'a: [' })
    expect(counts).toMatchObject({ files: 1, filesWithoutResources: 0 })
  })

  test('kustomize patches and components are no objects yet', () => {
    const result = lintTexts({
      'base/kustomization.yaml': `resources: [routers.yaml]
patches:
  - path: patch.yaml
  - patch: |-
      - op: remove
patchesStrategicMerge: [merge.yaml]
components: [../parts]
`,
      'base/patch.yaml': 'kind: BGPRouter\n',
      'base/merge.yaml': 'kind: BGPRouter\n',
      'base/routers.yaml': router('a'),
      'parts/extra.yaml': 'kind: BGPRouter\n',
    })
    expect(result.findings).toEqual([])
    expect(result.counts).toMatchObject({ files: 2, fragments: 3 })
  })

  test('a .json file that cannot hold an object is left alone', () => {
    expect(rulesIn({ 'tsconfig.json': '// comment\n{"a": [}' })).toEqual([])
    expect(rulesIn({ 'a.json': '{"apiVersion": [}' })).toEqual(['a.json yaml-syntax'])
  })

  test('what cannot be read is said, and the rest is linted', () => {
    const gone = { name: 'gone.yaml', read: () => ({ unreadable: 'EACCES' }) }
    const severities = new Map<string, Severity>([['router-ref-not-found', 'error']])
    const result = lint([gone, source('a.yaml', PEER)], {
      context: [],
      namespace: 'default',
      severities,
      overrides: [],
      today: '2026-01-01',
    })
    expect(result.unreadable).toEqual(['cannot read gone.yaml: EACCES'])
    expect(result.findings).toHaveLength(1)
  })
})

describe('findings', () => {
  test('are sorted by file, line, column and rule', () => {
    const many = `${vpc('a', '10.0.0.1/8', '10.0.0.2/8')}---\n${vpc('b', '10.0.0.3/8')}`
    const places = lintTexts({ 'b.yaml': many, 'a.yaml': PEER }).findings.map(({ at, rule }) => {
      return `${at.file}:${at.start.line}:${at.start.column} ${rule}`
    })
    expect(places).toEqual([
      'a.yaml:5:21 router-ref-not-found',
      'b.yaml:5:14 prefix-host-bits',
      'b.yaml:5:28 prefix-host-bits',
      'b.yaml:5:28 vpc-network-overlap-within',
      'b.yaml:11:14 prefix-host-bits',
      'b.yaml:11:14 vpc-network-overlap-across',
    ])
  })

  test('are named, located and related', () => {
    const [finding] = lintTexts({ 'a.yaml': PEER, 'b.yaml': router('rr1'), 'c.yaml': router('ra') }).findings
    expect(finding).toMatchObject({
      rule: 'router-ref-not-found',
      severity: 'error',
      rejected: false,
      path: 'spec.routerRef.name',
      resource: { apiVersion: 'bgp.miloapis.com/v1alpha1', kind: 'BGPPeer', namespace: 'default', name: 'p' },
      related: [],
    })
  })

  test('name at most five related places', () => {
    const routers = Array.from({ length: 8 }, (_, i) => router('r').replace('{name: r}', `{name: r, namespace: n${i}}`))
    const [finding] = lintTexts(
      { 'a.yaml': PEER, 'b.yaml': routers.join('---\n') },
      { severities: only('router-ref-cross-namespace') },
    ).findings
    expect(finding?.related).toHaveLength(5)
    expect(finding?.message).toMatch(/\(and 3 more\)$/)
  })

  test('of a rule that is off are not made', () => {
    expect(lintTexts({ 'a.yaml': PEER }, { severities: only('yaml-syntax') }).findings).toEqual([])
  })

  test('of a refused object do not spread to those who name it', () => {
    expect(rulesIn({ 'a.yaml': PEER, 'r.yaml': router('r').replace('65000', 'x') })).toEqual(['r.yaml invalid-schema'])
  })

  test('only the verdict says rejected', () => {
    const findings = findingsIn(`${router('r').replace('65000', 'x')}---\n${PEER.replace('name: r', 'name: none')}`)
    expect(findings.map(({ rule, rejected }) => [rule, rejected])).toEqual([
      ['invalid-schema', true],
      ['router-ref-not-found', false],
    ])
  })

  test('grow with the faults, not with their square', () => {
    const copies = Array.from({ length: 200 }, (_, i) => vpc(`v${i}`, '10.0.0.0/8')).join('---\n')
    expect(findingsIn(copies)).toHaveLength(199)
  })
})

function only(...rules: readonly string[]): ReadonlyMap<string, Severity> {
  return new Map(rules.map((rule) => [rule, 'error']))
}

describe('levels of objects', () => {
  const unset = (name: string) => router(name).replace('10.0.0.1', '0.0.0.0')
  const labels = (zone: string) => unset('r').replace('{name: r}', `{name: r, labels: {zone: ${zone}}}`)
  const options = {
    overrides: [
      {
        labels: new Map([['zone', 'lab']]),
        levels: new Map([['router-id-invalid', 'off' as const]]),
        reason: 'a lab',
      },
      {
        names: ['edge-*'],
        levels: new Map([['router-id-invalid', 'info' as const]]),
        reason: 'an edge needs none',
      },
    ],
  }

  function levelsIn(text: string): readonly string[] {
    const { findings } = lintTexts({ 'a.yaml': text }, options)
    return findings.filter(({ rule }) => rule === 'router-id-invalid').map(({ severity }) => severity)
  }

  test('are those of the last override that holds', () => {
    const usual = levelsIn(unset('r'))
    expect(usual).toHaveLength(1)
    expect(levelsIn(labels('hall'))).toEqual(usual)
    expect(levelsIn(labels('lab'))).toEqual([])
    expect(levelsIn(unset('edge-1'))).toEqual(['info'])
  })
})

describe('what the config says to be in the cluster', () => {
  const external = {
    kind: 'BGPRouter' as const,
    namespace: 'default',
    names: ['r'],
    origin: { source: 'cosmos.config.yaml', document: 0, item: ['external', 0] },
  }

  test('can be referred to by name', () => {
    const rules = (others: Partial<LintOptions>) =>
      lintTexts({ 'a.yaml': PEER }, others).findings.map(({ rule }) => rule)
    expect(rules({})).toContain('router-ref-not-found')
    expect(rules({ external: [external] })).not.toContain('router-ref-not-found')
  })

  test('may be what a selector means', () => {
    const peer = PEER.replace('routerRef: {name: r}', 'routerSelector: {matchLabels: {zone: a}}')
    const rules = (others: Partial<LintOptions>) =>
      lintTexts({ 'a.yaml': `${router('q')}---\n${peer}` }, others).findings.map(({ rule }) => rule)
    expect(rules({})).toContain('router-selector-no-match')
    expect(rules({ external: [external] })).not.toContain('router-selector-no-match')
  })
})
