import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { lintTexts } from './support.ts'

type Spec = Readonly<Record<string, unknown>>
type Fleet = ReadonlyMap<string, { readonly kind: string; readonly labels: Spec; readonly spec: Spec }>

const UNICAST = { afi: 'ipv6', safi: 'unicast' }
const COMMON = { addressFamilies: [UNICAST], authSecretRef: { name: 'bgp' } }

function router(
  node: number,
  role = 'client',
): readonly [string, Fleet extends ReadonlyMap<string, infer V> ? V : never] {
  const spec = {
    targetRef: { kind: 'Node', name: `node-${node}` },
    roles: ['fabric'],
    localASN: 65_000,
    routerID: `10.0.${node >> 8}.${node & 255}`,
    addressFamilies: [UNICAST],
  }
  return [`BGPRouter node-${node}`, { kind: 'BGPRouter', labels: { role }, spec }]
}

function loopback(node: number) {
  const spec = {
    routerRef: { name: `node-${node}` },
    addressFamily: UNICAST,
    prefixes: [`fd00::${node.toString(16)}/128`],
  }
  return [`BGPAdvertisement loopback-${node}`, { kind: 'BGPAdvertisement', labels: {}, spec }] as const
}

function peer(name: string, towards: number, binding: Spec) {
  const spec = { ...binding, address: `fd00::${towards.toString(16)}`, peerASN: 65_000, ...COMMON }
  return [`BGPPeer ${name}`, { kind: 'BGPPeer', labels: {}, spec }] as const
}

const ON = (node: number): Spec => ({ routerRef: { name: `node-${node}` } })
const ROLE = (role: string): Spec => ({ routerSelector: { matchLabels: { role } } })

function nodes(count: number, roleOf: (node: number) => string) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return numbers.flatMap((node) => [router(node, roleOf(node)), loopback(node)])
}

const PAIR: Fleet = new Map([
  ...nodes(2, () => 'client'),
  peer('node-1-to-node-2', 2, ON(1)),
  peer('node-2-to-node-1', 1, ON(2)),
])

/** Nodes 1 and 2 reflect; the clients select them, and each of the two has a peer towards every client. */
const REFLECTORS: Fleet = new Map([
  ...nodes(6, (node) => (node > 2 ? 'client' : 'reflector')),
  peer('reflector-1', 1, ROLE('client')),
  peer('reflector-2', 2, ROLE('client')),
  peer('reflectors-1', 1, ON(2)),
  peer('reflectors-2', 2, ON(1)),
  ...[1, 2].flatMap((near) => [3, 4, 5, 6].map((far) => peer(`reflector-${near}-client-${far}`, far, ON(near)))),
])

function mesh(count: number): Fleet {
  const peers = Array.from({ length: count }, (_, index) => peer(`to-node-${index + 1}`, index + 1, ROLE('client')))
  return new Map([...nodes(count, () => 'client'), ...peers])
}

function change(fleet: Fleet, name: string, spec: Spec | undefined): Fleet {
  const changed = new Map(fleet)
  const object = fleet.get(name)
  if (object === undefined) throw new Error(`there is no ${name}`)
  if (spec === undefined) changed.delete(name)
  else changed.set(name, { ...object, spec: { ...object.spec, ...spec } })
  return changed
}

function findingsIn(fleet: Fleet, further = ''): readonly string[] {
  const texts = [...fleet].map(([name, { kind, labels, spec }]) =>
    stringify({
      apiVersion: 'bgp.miloapis.com/v1alpha1',
      kind,
      metadata: { name: name.slice(kind.length + 1), labels },
      spec,
    }),
  )
  const { findings } = lintTexts({ 'fleet.yaml': `${texts.join('---\n')}${further}` })
  return findings
    .filter(({ rule }) => /^(?:session-|router-id-)/.test(rule) && rule !== 'session-collision-same-id')
    .map(({ rule, resource }) => `${rule} ${resource?.name}`)
}

test.each([
  ['a pair', PAIR],
  ['reflectors', REFLECTORS],
  ['a mesh', mesh(6)],
])('sessions of %s fit', (_, fleet) => {
  expect(findingsIn(fleet)).toEqual([])
})

/** One fault, and all that is said of it. */
const FAULTS: readonly (readonly [string, string, Spec | undefined, readonly string[]])[] = [
  ['pair', 'BGPPeer node-2-to-node-1', { peerASN: 65_001 }, ['session-asn-mismatch node-2-to-node-1']],
  ['pair', 'BGPPeer node-2-to-node-1', { authSecretRef: undefined }, ['session-auth-mismatch node-1-to-node-2']],
  ['pair', 'BGPPeer node-2-to-node-1', { holdTime: '9s' }, ['session-timer-mismatch node-1-to-node-2']],
  ['pair', 'BGPPeer node-2-to-node-1', { address: 'fd00::9' }, []],
  ['pair', 'BGPPeer node-2-to-node-1', { routerRef: { name: 'none' } }, []],
  ['pair', 'BGPPeer node-2-to-node-1', undefined, []],
  ['pair', 'BGPRouter node-2', { routerID: '10.0.0.1' }, ['session-router-id-equal node-1-to-node-2']],
  ['pair', 'BGPRouter node-2', { localASN: 65_001 }, ['session-asn-mismatch node-1-to-node-2']],
  ['pair', 'BGPAdvertisement loopback-2', undefined, []],
  ['reflectors', 'BGPPeer reflector-1', { peerASN: 65_001 }, ['session-asn-mismatch reflector-1']],
  ['reflectors', 'BGPPeer reflector-1', { authSecretRef: undefined }, ['session-auth-mismatch reflector-1']],
  ['reflectors', 'BGPPeer reflector-1', { holdTime: '9s' }, ['session-timer-mismatch reflector-1']],
  ['reflectors', 'BGPPeer reflector-1', undefined, ['session-one-sided reflector-1-client-3']],
  ['reflectors', 'BGPPeer reflector-2-client-6', { peerASN: 65_001 }, ['session-asn-mismatch reflector-2-client-6']],
  [
    'reflectors',
    'BGPPeer reflector-2-client-6',
    { authSecretRef: undefined },
    ['session-auth-mismatch reflector-2-client-6'],
  ],
  ['reflectors', 'BGPPeer reflector-2-client-6', { holdTime: '9s' }, ['session-timer-mismatch reflector-2-client-6']],
  ['reflectors', 'BGPPeer reflector-2-client-6', undefined, ['session-one-sided reflector-2']],
  ['reflectors', 'BGPRouter node-6', { routerID: '10.0.0.1' }, ['session-router-id-equal reflector-1']],
  ['reflectors', 'BGPRouter node-6', { routerID: '10.0.0.5' }, ['router-id-duplicate node-6']],
  ['mesh', 'BGPPeer to-node-6', { peerASN: 65_001 }, ['session-asn-mismatch to-node-6']],
  ['mesh', 'BGPPeer to-node-6', { authSecretRef: undefined }, ['session-auth-mismatch to-node-6']],
  ['mesh', 'BGPPeer to-node-6', { holdTime: '9s' }, ['session-timer-mismatch to-node-6']],
  ['mesh', 'BGPPeer to-node-6', { routerSelector: { matchLabels: { role: 'none' } } }, []],
  ['mesh', 'BGPPeer to-node-6', undefined, ['session-one-sided to-node-1']],
  ['mesh', 'BGPRouter node-6', { routerID: '10.0.0.1' }, ['session-router-id-equal to-node-1']],
  ['mesh', 'BGPRouter node-6', { localASN: 65_001 }, ['session-asn-mismatch to-node-6']],
]

test.each(FAULTS)('one fault of a %s is said once: %s %j', (kind, name, spec, expected) => {
  const fleet = { pair: PAIR, reflectors: REFLECTORS, mesh: mesh(6) }[kind]
  if (fleet === undefined) throw new Error(`there is no ${kind}`)
  expect(findingsIn(change(fleet, name, spec))).toEqual(expected)
})

test('what only one end sees is said there, even if its other sessions fit', () => {
  const wrongAsn = change(REFLECTORS, 'BGPPeer reflector-1', { peerASN: 65_001 })
  const both = change(wrongAsn, 'BGPPeer reflector-1-client-6', { authSecretRef: undefined })
  expect(findingsIn(both)).toEqual(['session-asn-mismatch reflector-1', 'session-auth-mismatch reflector-1'])
})

describe('authentication that is wrong by itself is no mismatch', () => {
  const secret = (name: string, data: Spec): string =>
    `---\n${stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, ...data })}`
  const known = secret('bgp', { stringData: { password: 'first' } })
  const inline = (password: string): Spec => ({ authSecretRef: undefined, authentication: { password } })

  test.each<[string, Spec, string, boolean]>([
    ['another password', inline('second'), known, true],
    ['the same password', inline('first'), known, false],
    ['an empty password', inline(''), known, false],
    ['a blank password', inline(' '), known, false],
    ['no password field', { authSecretRef: undefined, authentication: {} }, known, false],
    ['none', { authSecretRef: undefined }, known, true],
    ['80 octets', inline('x'.repeat(80)), known, true],
    ['81 octets', inline('x'.repeat(81)), known, false],
    ['81 octets in 41 letters', inline(`x${'ä'.repeat(40)}`), known, false],
    ['a Secret that is kept elsewhere', { authSecretRef: { name: 'two' } }, '', false],
    [
      'a Secret without the key',
      { authSecretRef: { name: 'two' } },
      secret('two', { data: { passwd: 'eA==' } }),
      false,
    ],
    [
      'a Secret with an empty key',
      { authSecretRef: { name: 'two' } },
      `${known}${secret('two', { data: { password: '' } })}`,
      false,
    ],
    [
      'a Secret of the same octets',
      { authSecretRef: { name: 'two' } },
      `${known}${secret('two', { data: { password: 'Zmlyc3Q=' } })}`,
      false,
    ],
    [
      'a Secret of other octets',
      { authSecretRef: { name: 'two' } },
      `${known}${secret('two', { data: { password: 'Zmlyc3QK' } })}`,
      true,
    ],
  ])('%s', (_, spec, secrets, isMismatch) => {
    const found = findingsIn(change(PAIR, 'BGPPeer node-2-to-node-1', spec), secrets)
    expect(found).toEqual(isMismatch ? ['session-auth-mismatch node-1-to-node-2'] : [])
  })

  test('a Secret that is missing where others are known is no password and no lack of one', () => {
    const missing = change(PAIR, 'BGPPeer node-2-to-node-1', { authSecretRef: { name: 'two' } })
    const without = change(PAIR, 'BGPPeer node-2-to-node-1', { authSecretRef: undefined })
    const both = change(without, 'BGPPeer node-1-to-node-2', { authSecretRef: { name: 'two' } })
    expect(findingsIn(both)).toEqual(['session-auth-mismatch node-1-to-node-2'])
    expect(findingsIn(missing, known)).toEqual([])
  })
})
