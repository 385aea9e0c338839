import { describe, expect, test } from 'vitest'
import { findingsIn, router } from './support.ts'

const UPLINK = `---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPeer
metadata: {name: uplink}
spec:
  routerRef: {name: node-1}
  address: fd00:1::1
  peerASN: 65001
  addressFamilies: [{afi: ipv6, safi: unicast}]
`

function policy(direction: string, match: string, set: string): string {
  return `---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPPolicy
metadata: {name: edge}
spec:
  routerRef: {name: node-1}
  direction: ${direction}
  terms: [{sequence: 10, action: permit, match: {${match}}, set: {${set}}}]
`
}

function advertisement(localPreference: number): string {
  return `---
apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPAdvertisement
metadata: {name: loopback}
spec:
  routerRef: {name: node-1}
  addressFamily: {afi: ipv6, safi: unicast}
  prefixes: ["fd00::1/128"]
  localPreference: ${localPreference}
`
}

const INT32 = 2_147_483_647

/** What the rule says when the value is one that another rule does not take. */
describe('a rule is silent where another one speaks', () => {
  test.each<[string, string, string]>([
    ['advertisement-local-pref-ebgp', advertisement(INT32), advertisement(INT32 + 1)],
    [
      'policy-set-local-pref-ebgp',
      policy('export', 'any: true', `localPreference: ${INT32}`),
      policy('export', 'any: true', `localPreference: ${INT32 + 1}`),
    ],
    [
      'policy-match-local-pref-ebgp-import',
      policy('import', `localPreference: ${INT32}`, 'metric: 1'),
      policy('import', `localPreference: ${INT32 + 1}`, 'metric: 1'),
    ],
    [
      'policy-prepend-foreign-asn',
      policy('export', 'any: true', 'asPath: {prepend: 1, asn: 65010}'),
      policy('export', 'any: true', 'asPath: {asn: 65010}'),
    ],
    ...[
      'prefixList: ["10.0.0.0/8"]',
      'ipPrefix: 10.0.0.0/8',
      'vni: 1',
      'evpnRouteType: [macIPAdvertisement]',
      'macAddress: "02:00:00:00:00:01"',
    ].map((match): [string, string, string] => [
      'policy-nexthop-family',
      policy('export', 'prefixList: ["10.0.0.0/8", "fd00::/8"], ipPrefix: "fd00::/8"', 'nextHop: {address: 10.0.0.1}'),
      policy('export', match, 'nextHop: {address: 10.0.0.1}'),
    ]),
  ])('%s', (id, loud, silent) => {
    const rulesOf = (text: string) => findingsIn(`${router('node-1')}${UPLINK}${text}`).map(({ rule }) => rule)
    expect(rulesOf(loud)).toContain(id)
    expect(rulesOf(silent)).not.toContain(id)
  })

  test('session-multihop-mismatch', () => {
    const pair = (here: string, there: string) => {
      const peer = (name: string, on: string, address: string, asn: number, bfd: string) =>
        `${UPLINK.replace('uplink', name).replace('node-1', on).replace('fd00:1::1', address).replace('65001', `${asn}`)}  ebgpMultiHop: true\n  bfd: {enabled: true, multiHop: ${bfd}}\n`
      const second = router('node-2').replace('65000', '65001').replace('10.0.0.1', '10.0.0.2')
      const loopbacks = ['node-1', 'node-2'].map((node, index) =>
        advertisement(100)
          .replace('loopback', node)
          .replace('name: node-1}\n  address', `name: ${node}}\n  address`)
          .replace('fd00::1', `fd00::${index + 1}`),
      )
      return [
        router('node-1'),
        '---\n',
        second,
        ...loopbacks,
        peer('a', 'node-1', 'fd00::2', 65_001, here),
        peer('b', 'node-2', 'fd00::1', 65_000, there),
      ].join('')
    }
    const rulesOf = (text: string) => findingsIn(text).map(({ rule }) => rule)
    expect(rulesOf(pair('true', 'false'))).not.toContain('session-multihop-mismatch')
    const withoutBfd = pair('true', 'false').replaceAll('enabled: true', 'enabled: false')
    expect(rulesOf(withoutBfd.replaceAll('ebgpMultiHop: true', 'ebgpMultiHop: false'))).not.toContain(
      'session-multihop-mismatch',
    )
    expect(rulesOf(pair('true', 'true').replace('ebgpMultiHop: true', 'ebgpMultiHop: false'))).toContain(
      'session-multihop-mismatch',
    )
  })
})
