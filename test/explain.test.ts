import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import schema from '../schemas/explanation.json' with { type: 'json' }
import { explain } from '../src/explain/explain.ts'
import type { Explanation } from '../src/explain/explanation.ts'
import { findSubject, readSubject } from '../src/explain/subject.ts'
import { asText } from '../src/explain/text.ts'
import { toJson } from '../src/report/report.ts'
import { isAtLeast } from '../src/severities.ts'
import { fixture, fixturesIn, lintTexts, PEER, router, source, vpc } from './support.ts'

type Texts = Readonly<Record<string, string>>

const PLAIN = { colour: false, width: 80, quiet: false }

function explainIn(texts: Texts, asked: string, namespace = 'default'): Explanation {
  const result = lintTexts(texts)
  const findings = result.findings.filter((finding) => isAtLeast(finding, 'warning'))
  const read = readSubject(asked, namespace)
  const found = 'problem' in read ? read : findSubject(result.fleet, read.subject)
  if ('problem' in found) throw new Error(found.problem)
  const sources = Object.entries(texts).map(([name, text]) => source(name, text))
  const explanation = explain(found.object, { fleet: result.fleet, findings }, sources)
  expectToFit(explanation)
  return explanation
}

function textOf(texts: Texts, asked: string, namespace?: string): string {
  return asText(explainIn(texts, asked, namespace), PLAIN)
}

function site(name: string): Texts {
  const folder = `fleets/${name}`
  return Object.fromEntries(fixturesIn(folder).map((file) => [file, fixture(`${folder}/${file}`)]))
}

/** Every object of a site, as it is asked for. */
function objectsOf(texts: Texts): readonly (readonly [string, string])[] {
  const objects = [...lintTexts(texts).fleet.index].flatMap(([kind, byNamespace]) =>
    [...byNamespace].flatMap(([namespace, byName]) =>
      [...byName.keys()].map((name) => [`${kind}/${name}`, namespace] as const),
    ),
  )
  return objects.toSorted()
}

describe.each(['site', 'site-broken'])('the objects of %s', (name) => {
  const texts = site(name)

  test('are explained as ever', async () => {
    const all = objectsOf(texts).map(([asked, namespace]) => textOf(texts, asked, namespace))
    await expect(all.join(`\n${'='.repeat(80)}\n\n`)).toMatchFileSnapshot(`golden/explain/${name}.txt`)
  })

  test('fill 80 columns at most, but for words that are longer', () => {
    for (const [asked, namespace] of objectsOf(texts)) {
      const long = textOf(texts, asked, namespace)
        .split('\n')
        .filter((line) => line.length > 80)
      expect(long).toEqual([])
    }
  })

  test('have the same in JSON as in the text', () => {
    for (const [asked, namespace] of objectsOf(texts)) {
      const explanation = explainIn(texts, asked, namespace)
      const words = asText(explanation, PLAIN).replaceAll(/\s+/g, ' ')
      for (const fact of factsIn(explanation)) expect(words).toContain(fact)
    }
  })
})

/** Fails also for a key that the schema does not know. */
function expectToFit(explanation: Explanation): void {
  expect([validate(JSON.parse(toJson(explanation))), validate.errors]).toEqual([true, null])
}

const validate = new Ajv({ allErrors: true }).compile(closed(schema))

/** A schema that takes no key but those that it names. */
function closed<T>(part: T): T {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map(closed) as T
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]))
  return ('type' in part && part.type === 'object' ? { ...inner, additionalProperties: false } : inner) as T
}

/** What of an explanation a text must show. */
function factsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const place = 'file' in value && 'line' in value ? [`${value.file}:${value.line}`] : []
  const named = 'name' in value && 'file' in value ? [`/${value.name}`] : []
  const inner = Object.entries(value).flatMap(([key, field]) => {
    if (SHOWN.has(key) && (typeof field === 'string' || typeof field === 'number')) return [String(field)]
    return factsIn(field)
  })
  return [...place, ...named, ...inner]
}

const SHOWN = new Set([
  'address',
  'direction',
  'family',
  'hold',
  'interfaceName',
  'keepalive',
  'localASN',
  'message',
  'network',
  'outcome',
  'prefix',
  'routeDistinguisher',
  'routerID',
  'rule',
  'sequence',
  'target',
  'type',
])

test.each(['BGPPeer/p', 'bgppeer/p', 'bgppeers/p', 'bgppr/p', 'BGPPR/p'])(
  '%s is asked for as kubectl takes it',
  (asked) => {
    expect(explainIn({ 'a.yaml': PEER }, asked).object).toEqual({
      kind: 'BGPPeer',
      namespace: 'default',
      name: 'p',
      file: 'a.yaml',
      line: 3,
      column: 18,
    })
  },
)

describe('what is not there', () => {
  const texts = { 'a.yaml': PEER, 'b.yaml': vpc('v', '10.0.0.0/8'), 'c.yaml': inNamespace(vpc('v', '10.0.0.0/8'), 'b') }

  test.each([
    ['bgpper/p', 'there is no kind "bgpper"; did you mean "bgppeer"?'],
    ['pod/p', /^there is no kind "pod"; kinds are BGPRouter, /],
    ['vpc/', 'vpc/ lacks a name; write it as vpc/NAME'],
    ['__proto__/constructor', /^there is no kind "__proto__"; kinds are /],
    ['vpc/constructor', 'VPC "constructor" does not exist in namespace x'],
    ['bgppeer/p', 'BGPPeer "p" does not exist in namespace x, only in namespace default; add -n default'],
    ['bgppeer/pp', 'BGPPeer "pp" does not exist in namespace x, which has none'],
    ['vpc/v', 'VPC "v" does not exist in namespace x, but in b, default; choose one with -n'],
    ['vpcattachment/a', 'VPCAttachment "a" does not exist in namespace x, which has none'],
  ])('is said of %s', (asked, problem) => {
    const others = { ...texts, 'd.yaml': inNamespace(vpc('other', '10.0.0.0/8'), 'x') }
    expect(() => explainIn(others, asked, 'x')).toThrow(problem)
  })

  test('is suggested where a name is near', () => {
    const names = { 'a.yaml': vpc('backend', '10.0.0.0/8') }
    expect(() => explainIn(names, 'vpc/backent')).toThrow('namespace default; did you mean "backend"?')
    expect(() => explainIn(names, 'vpc/backent', 'x')).toThrow('did you mean "backend" with -n default?')
  })
})

function inNamespace(manifest: string, namespace: string): string {
  return manifest.replace(/metadata: \{/, `metadata: {namespace: ${namespace}, `)
}

describe('an object of which only the name is known', () => {
  test('has the findings that say why', () => {
    const { facts, nameOnly, findings } = explainIn({ 'a.yaml': vpc('v', '10.0.0.0') }, 'vpc/v')
    expect([facts, nameOnly]).toEqual([undefined, 'the API server would refuse it'])
    expect(findings.map(({ rule }) => rule)).toEqual(['invalid-rule'])
  })

  test('has those of its file where that cannot be read', () => {
    const { nameOnly, findings } = explainIn({ 'a.yaml': `${vpc('v', '10.0.0.0/8')}  : [` }, 'vpc/v')
    expect(nameOnly).toBe('the API server would refuse it')
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  })

  test('may have no spec', () => {
    const bare = 'apiVersion: bgp.miloapis.com/v1alpha1\nkind: BGPRouter\nmetadata: {name: r}\n'
    expect(explainIn({ 'a.yaml': bare }, 'bgpr/r').nameOnly).toMatch(/^it has no spec/)
  })

  test('is named so where others lead to it', () => {
    const refused = router('r', '  speed: 1')
    expect(textOf({ 'a.yaml': `${refused}\n---\n${PEER}` }, 'bgppr/p')).toContain(
      'BGPRouter/r (known by name only)  a.yaml:3',
    )
  })
})

/** Two nodes with an iBGP session between their loopbacks, and what policies say of it. */
const PAIR = {
  'a.yaml': end('a', 'b', 'holdTime: 9s, keepaliveTime: 3s'),
  'b.yaml': end('b', 'a', 'holdTime: 30s, keepaliveTime: 10s, routeMapIn: loopbacks'),
  'policies.yaml': policy(
    'loopbacks',
    'import',
    `
  - {sequence: 20, action: permit, match: {prefixList: ["fd00::b/128"]}}
  - {sequence: 10, action: deny, match: {communityMatch: ["65000:666"]}}`,
  ),
}

function end(node: string, far: string, timers: string): string {
  return `${router(node).replace('routerID: 10.0.0.1', `routerID: 10.0.0.${node.charCodeAt(0)}`)}
---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPAdvertisement
metadata: {name: ${node}}
spec:
  routerRef: {name: ${node}}
  addressFamily: {afi: ipv6, safi: unicast}
  prefixes: ["fd00::${node}/128"]
---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata: {name: ${node}-${far}}
spec:
  routerRef: {name: ${node}}
  address: "fd00::${far}"
  peerASN: 65000
  addressFamilies: [{afi: ipv6, safi: unicast}]
  ${timers.replaceAll(', ', '\n  ')}
`
}

function policy(name: string, direction: string, terms: string, selector = '{}'): string {
  return `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPolicy
metadata: {name: ${name}}
spec:
  routerSelector: ${selector}
  direction: ${direction}
  terms:${terms}
`
}

const DENY_ALL = '\n  - {sequence: 10, action: deny, match: {any: true}}'
const PERMIT_ALL = '\n  - {sequence: 10, action: permit, match: {any: true}}'

describe('a session', () => {
  test('has both ends and the timers that they agree on', () => {
    const { facts } = explainIn(PAIR, 'bgpr/b')
    expect(facts).toMatchObject({
      kind: 'BGPRouter',
      sessions: [
        {
          type: 'iBGP',
          timers: { hold: '9s', keepalive: '3s', isNegotiated: true },
          farEnd: { state: 'proven', node: 'Node "a"', routers: [{ name: 'a' }], peers: [{ name: 'a-b' }] },
        },
      ],
    })
  })

  test('has its own timers where the other end may be a peer that is refused', () => {
    const refused = PEER.replace('{name: p}', '{name: refused}').replace('peerASN: 65001', 'peerASN: 0')
    expect(explainIn({ ...PAIR, 'c.yaml': refused }, 'bgppr/b-a').facts).toMatchObject({
      sessions: [{ timers: { hold: '30s', keepalive: '10s', isNegotiated: false } }],
    })
  })

  test('has the policies in force and what they do', () => {
    expect(explainIn(PAIR, 'bgppr/b-a').facts).toMatchObject({
      sessions: [
        {
          import: {
            routeMap: { name: 'loopbacks', state: 'in force' },
            families: [{ family: 'ipv6/unicast', outcome: 'permits some' }],
            policies: [{ name: 'loopbacks', families: [{ isOpen: true }] }],
          },
          export: { policies: [], families: [{ outcome: 'no policy' }], meaning: 'all routes pass' },
        },
      ],
    })
    expect(textOf(PAIR, 'bgppr/b-a')).toContain('no term says what becomes of the other ipv6/unicast routes')
  })

  test.each<[string, Texts, string]>([
    ['a block', { 'x.yaml': policy('x', 'export', DENY_ALL) }, 'ipv6/unicast: denies all'],
    ['a gate', { 'x.yaml': policy('x', 'export', PERMIT_ALL) }, 'ipv6/unicast: permits all'],
    [
      'a block and a gate',
      { 'x.yaml': policy('x', 'export', DENY_ALL), 'z.yaml': policy('z', 'export', PERMIT_ALL) },
      'ipv6/unicast: depends on their order',
    ],
    ['a policy that is refused', { 'x.yaml': policy('x', 'nowhere', DENY_ALL) }, 'ipv6/unicast: unknown: not all'],
  ])('passes %s', (_, texts, words) => {
    expect(textOf({ ...PAIR, ...texts }, 'bgppr/a-b')).toContain(`export    ${words}`)
  })

  test('without policy means something else for eBGP', () => {
    const { facts } = explainIn({ 'r.yaml': router('r'), 'p.yaml': PEER }, 'bgppr/p')
    expect(facts).toMatchObject({ sessions: [{ import: { meaning: expect.stringContaining('RFC 8212') } }] })
  })

  test.each([
    ['missing', {}],
    ['known by name only', { 'x.yaml': policy('x', 'nowhere', DENY_ALL) }],
    ['of the other direction', { 'x.yaml': policy('x', 'import', DENY_ALL) }],
  ])('says that its route map is %s', (state, texts) => {
    const peer = `${PEER}  routeMapOut: x\n`
    const words = textOf({ 'r.yaml': router('r'), 'p.yaml': peer, ...texts }, 'bgppr/p').replaceAll(/\s+/g, ' ')
    expect(words).toContain(`unknown: the route map "x" is ${state}`)
  })

  test('is none on the node that it leads to', () => {
    const mesh = PAIR['a.yaml'].replace('{name: a}\n  address: "fd00::b"', '{name: a}\n  address: "fd00::a"')
    expect(explainIn({ 'a.yaml': mesh }, 'bgppr/a-b').facts).toMatchObject({
      sessions: [{ farEnd: { state: 'own node', node: 'Node "a"' } }],
    })
  })
})

describe('an advertisement', () => {
  test('is followed to the peers at the other ends', () => {
    const { facts } = explainIn(PAIR, 'bgpadv/a')
    expect(facts).toMatchObject({
      sessions: [
        {
          carriesFamily: true,
          peers: [{ name: 'a-b' }],
          export: { outcome: 'no policy' },
          arrivals: [
            {
              peers: [{ name: 'b-a' }],
              import: {
                outcome: 'permits some',
                policies: [{ prefixes: [{ prefix: 'fd00::a/128', outcome: 'depends', term: 10 }] }],
              },
            },
          ],
          unproven: 0,
        },
      ],
    })
  })

  test('does not arrive at a peer without its family', () => {
    const far = PAIR['b.yaml'].replace(/(addressFamilies: \[.*)\]/, '$1, {afi: ipv4, safi: unicast}]')
    const other = far.replace(/(peerASN.*\n {2}addressFamilies: \[\{afi: )ipv6/, '$1ipv4')
    const near = PAIR['a.yaml'].replace(/(peerASN.*\n.*)\]/, '$1, {afi: ipv4, safi: unicast}]')
    const both = near.replace(/(addressFamilies: \[.*)\]/, '$1, {afi: ipv4, safi: unicast}]')
    const texts = { ...PAIR, 'a.yaml': both, 'b.yaml': other }
    expect(explainIn(texts, 'bgpadv/a').facts).toMatchObject({
      sessions: [{ carriesFamily: true, arrivals: [], unproven: 1 }],
    })
  })

  test('says which term takes a prefix', () => {
    const terms = '\n  - {sequence: 7, action: deny, match: {prefixList: ["fd00::a/128"]}}'
    const text = textOf({ ...PAIR, 'x.yaml': policy('x', 'export', terms) }, 'bgpadv/a')
    expect(text).toContain('fd00::a/128 is denied by term 7')
  })

  test('does not go out on a session without its family', () => {
    const other = PAIR['a.yaml'].replace(/(peerASN.*\n.*)ipv6/, '$1ipv4')
    expect(textOf({ ...PAIR, 'a.yaml': other }, 'bgpadv/a')).toContain('the sessions do not carry the family')
  })
})

test('a policy that something names applies there only', () => {
  expect(explainIn(PAIR, 'bgpp/loopbacks').facts).toMatchObject({
    namedBy: [{ kind: 'BGPPeer', name: 'b-a', path: 'spec.routeMapIn', file: 'b.yaml' }],
    sessions: [{ peers: [{ name: 'b-a' }], routers: [{ name: 'b' }] }],
    terms: [
      { sequence: 10, conditions: ['communityMatch'], line: 9 },
      { sequence: 20, conditions: ['prefixList'], line: 8 },
    ],
  })
})

test('a selector says which of its demands routers meet', () => {
  const labelled = router('r').replace('{name: r}', '{name: r, labels: {plane: underlay, tier: leaf}}')
  const selector = '{matchLabels: {plane: underlay}, matchExpressions: [{key: tier, operator: In, values: [spine]}]}'
  const texts = { 'r.yaml': labelled, 'x.yaml': policy('x', 'export', DENY_ALL, selector) }
  expect(explainIn(texts, 'bgpp/x').facts).toMatchObject({
    binding: {
      by: 'routerSelector',
      requirements: [
        { text: 'plane=underlay', met: 1 },
        { text: 'tier In (spine)', met: 0 },
      ],
      among: 1,
      routers: [],
    },
  })
})

test('a VRF says who exports what it imports', () => {
  const vrf = (name: string, imports: string, exports: string): string => `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPVRFInstance
metadata: {name: ${name}}
spec:
  routerSelector: {}
  routeDistinguisher: "65000:1"
  importRouteTargets: [{value: "${imports}"}]
  exportRouteTargets: [{value: "${exports}"}]
`
  const texts = { 'a.yaml': vrf('a', '65000:1', '65000:2'), 'b.yaml': vrf('b', '65000:2', '65000:3') }
  expect(explainIn(texts, 'bgpvrf/a').facts).toMatchObject({
    imports: [{ target: '65000:1', others: [] }],
    exports: [{ target: '65000:2', others: [{ name: 'b', file: 'b.yaml' }] }],
  })
  expect(textOf(texts, 'bgpvrf/a')).toContain('65000:1  nothing exports it')
})

test('an attachment says who else uses its pod', () => {
  const attachment = (name: string, address: string): string => `apiVersion: vpc.miloapis.com/v1alpha1
kind: VPCAttachment
metadata: {name: ${name}}
spec: {vpc: {name: v}, interface: {name: net1, addresses: [${address}]}}
`
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations: {k8s.v1alpha1.vpc.miloapis.com/vpc-attachment: "a,b"}
`
  const texts = { 'a.yaml': attachment('a', '10.0.0.1/8'), 'b.yaml': attachment('b', '10.0.0.2/8'), 'pod.yaml': pod }
  expect(explainIn({ ...texts, 'v.yaml': vpc('v', '10.0.0.0/8') }, 'vpcattachment/a').facts).toMatchObject({
    vpc: { name: 'v', file: 'v.yaml' },
    addresses: [{ address: '10.0.0.1/8', network: { network: '10.0.0.0/8', line: 5 }, sharedWith: [] }],
    workloads: [{ kind: 'Pod', name: 'web', file: 'pod.yaml', others: [{ name: 'b', interfaceName: 'net1' }] }],
  })
  expect(textOf(texts, 'vpcattachment/a')).toContain('VPC        "v", which does not exist')
})

test('networks of other VPCs of the namespace that overlap are named', () => {
  const texts = {
    'v.yaml': vpc('v', '10.0.0.0/8'),
    'w.yaml': vpc('w', '10.1.0.0/16'),
    'x.yaml': vpc('x', '10.0.0.0/8'),
  }
  expect(explainIn({ ...texts, 'x.yaml': inNamespace(texts['x.yaml'], 'x') }, 'vpc/v').facts).toMatchObject({
    networks: [{ overlaps: [{ name: 'w', relation: 'contains 10.1.0.0/16', line: 5 }] }],
  })
})

test('of many entries the text shows the first ones, and JSON all', () => {
  const peers = Array.from({ length: 20 }, (_, n) =>
    PEER.replace('{name: p}', `{name: p${n}}`).replace('::1', `::${n}`),
  )
  const texts = { 'r.yaml': router('r'), 'p.yaml': peers.join('---\n') }
  expect(explainIn(texts, 'bgpr/r').facts).toMatchObject({ sessions: { length: 20 } })
  const text = textOf(texts, 'bgpr/r')
  expect(text).toContain('Sessions: 20\n')
  expect(text.match(/BGPPeer\//g)).toHaveLength(8)
  expect(text).toContain('\n  and 12 more; --json has all\n')
})

describe('hostile text', () => {
  const ESC = String.fromCharCode(0x1b)

  test('cannot move a cursor', () => {
    const node = router('r').replace('kind: Node, name: r', 'kind: Node, name: "a\\e[2Jb\\nc"')
    const text = textOf({ 'r.yaml': node }, 'bgpr/r')
    expect(text).toContain('Node "a\\u001b[2Jb\\u000ac"')
    expect(text).not.toContain(ESC)
    const named = textOf({ 'v.yaml': vpc('"\\e[2J"', '10.0.0.0/8') }, `vpc/${ESC}[2J`)
    expect(named).toContain('VPC/\\u001b[2J in namespace default')
    expect(named).not.toContain(ESC)
    expect(toJson(explainIn({ 'r.yaml': node }, 'bgpr/r'))).not.toContain(ESC)
  })

  test('is cut where nobody reads to its end', () => {
    const node = router('r').replace('kind: Node, name: r', `kind: Node, name: ${'x'.repeat(100_000)}`)
    expect(textOf({ 'r.yaml': node }, 'bgpr/r').length).toBeLessThan(1000)
  })

  test('of a password is never shown', () => {
    const peer = `${PEER}  authentication: {password: hunter2}\n`
    const texts = { 'r.yaml': router('r'), 'p.yaml': peer }
    expect(JSON.stringify(explainIn(texts, 'bgppr/p'))).not.toContain('hunter2')
    expect(textOf(texts, 'bgppr/p')).toContain('plaintext-password')
    expect(textOf(texts, 'bgppr/p')).not.toContain('hunter2')
  })

  test('is a name like any other', () => {
    const texts = { 'v.yaml': vpc('constructor', '10.0.0.0/8') }
    expect(explainIn(texts, 'vpc/constructor').object).toMatchObject({ name: 'constructor' })
    expect(() => explainIn(texts, 'vpc/__proto__')).toThrow('does not exist')
  })
})

test('colours are for terminals', () => {
  const text = asText(explainIn({ 'v.yaml': vpc('v', '10.0.0.0') }, 'vpc/v'), { ...PLAIN, colour: true })
  expect(text).toContain('\u001b[31merror\u001b[39m')
})

describe('the command', () => {
  const ROOT = fileURLToPath(new URL('..', import.meta.url))

  function cosmos(line: string, input = '') {
    const { status, stdout, stderr } = spawnSync('node', ['bin/run.js', ...line.split(' ')], {
      cwd: ROOT,
      encoding: 'utf8',
      input,
    })
    return { status, stdout, stderr }
  }

  const SITE = 'fixtures/fleets/site'

  test.each<[number, string, string | RegExp]>([
    [0, `explain bgpr/node-1-underlay -n fabric ${SITE}`, ''],
    [0, `explain bgpp/fabric-export -n fabric ${SITE}-broken`, ''],
    [0, `explain vpc/backend --namespace=tenant-b --json ${SITE}-broken`, ''],
    [0, `explain bgppr/node-1-leaf-1 -n fabric --context ${SITE} ${SITE}/peers.yaml`, ''],
    [2, `explain vpc/backend ${SITE}`, /^cosmos: VPC "backend" does not exist in namespace default, but in tenant-a, /],
    [2, `explain bgpr/node-1-underlay -n fabric ${SITE} nowhere`, 'cosmos: nowhere does not exist\n'],
    [2, `explain bgpr/node-9 -n fabric ${SITE}`, 'cosmos: BGPRouter "node-9" does not exist in namespace fabric\n'],
    [2, `explain bgppeer ${SITE}`, 'cosmos: bgppeer is a kind; name an object of it as bgppeer/NAME\n'],
    [2, `explain yaml-syntax ${SITE}`, /^cosmos: a rule is explained without paths and flags/],
    [2, 'explain yaml-syntax --json', /^cosmos: a rule is explained without paths and flags/],
    [2, 'explain yaml-syntx', 'cosmos: there is no rule "yaml-syntx"; did you mean "yaml-syntax"?\n'],
  ])('exits with %i for cosmos %s', (status, line, stderr) => {
    const outcome = cosmos(line)
    expect(outcome).toMatchObject({
      status,
      stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
    })
    expect(outcome.stdout === '').toBe(status === 2 && !line.includes('nowhere'))
  })

  test('prints one JSON document, the same for standard input', () => {
    const { stdout } = cosmos('explain vpc/v --json -', vpc('v', '10.0.0.0/8'))
    expect(JSON.parse(stdout)).toEqual(explainIn({ '<stdin>': vpc('v', '10.0.0.0/8') }, 'vpc/v'))
  })

  test('says of what is in the context or in the cluster only that it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
    const config = join(folder, 'cosmos.config.yaml')
    writeFileSync(config, 'external:\n  - {kind: VPC, names: [far]}\n')
    const { stdout } = cosmos(`explain vpc/far --config ${config} -`, vpc('near', '10.0.0.0/8'))
    rmSync(folder, { recursive: true })
    expect(stdout).toContain(`${config}:2\nOnly its name is known: it lives in the cluster, as the config says.`)
    const given = cosmos(`explain bgpr/node-1-underlay -n fabric --context ${SITE} ${SITE}/peers.yaml`)
    expect(given.stdout).toContain('It is of the context, so nothing is reported on it.\n')
    const refused = cosmos(`explain bgpp/fabric-export -n fabric --context ${SITE}-broken ${SITE}/peers.yaml`)
    expect(refused.stdout).toContain('Only its name is known: it is of the context and has no spec, or')
  })

  test.runIf(existsSync(join(ROOT, '.git')))('explains what is staged', () => {
    expect(cosmos(`explain bgpr/node-1-underlay -n fabric --staged ${SITE}`).stdout).toContain('Sessions: 1\n')
  })

  test('shows infos when they are asked for', () => {
    const hint = vpc('v', '8.8.8.0/24')
    expect(cosmos('explain vpc/v -', hint).stdout).toContain('Findings: none')
    expect(cosmos('explain vpc/v --severity info -', hint).stdout).toMatch(/info {2}vpc-network-public/)
  })
})
