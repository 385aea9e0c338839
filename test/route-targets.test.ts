import { describe, expect, test } from 'vitest'
import { distinguisherKey, extendedCommunityKey, targetKey } from '../src/fleet/extended-community.ts'
import { suggester } from '../src/nearest.ts'
import { findingsIn } from './support.ts'

describe('eight octets', () => {
  test.each([
    ['65000:100', '0000fde800000064'],
    ['065000:0100', '0000fde800000064'],
    ['65535:4294967295', '0000ffffffffffff'],
    ['65535:4294967296', undefined],
    ['10.0.0.1:100', '00010a0000010064'],
    ['010.0.0.01:100', '00010a0000010064'],
    ['10.0.0.256:100', undefined],
    ['65536:65535', '000200010000ffff'],
    ['65536:65536', undefined],
  ])('of the route distinguisher %s', (text, octets) => {
    expect(distinguisherKey(text)).toBe(octets)
  })

  test.each([
    ['65000:100', '0002fde800000064'],
    ['10.0.0.1:100', '01020a0000010064'],
    ['70000:100', '0202000111700064'],
    ['1.4464:100', '0202000111700064'],
    ['0.100:1', '0202000000640001'],
    ['1.2.3:4', undefined],
  ])('of the route target %s', (text, octets) => {
    expect(targetKey(text)).toBe(octets)
    expect(extendedCommunityKey(text)).toBe(octets)
  })

  test('an extended community can be written in octets', () => {
    expect(extendedCommunityKey('00:02:FD:E8:00:00:00:64')).toBe(targetKey('65000:100'))
  })
})

test('of many candidates only similar ones are suggested', () => {
  const suggest = suggester(Array.from({ length: 1000 }, (_, index) => `65000:${index}`))
  expect(suggest('6500:117')).toBe('; did you mean "65000:117"?')
  expect(suggest('65000:1000')).toBe('; did you mean "65000:100"?')
  expect(suggest('64999:5')).toBe('')
})

function vrf(name: string, imports: readonly string[], exports: readonly string[]): string {
  const items = (targets: readonly string[]) => `[${targets.map((value) => `{value: "${value}"}`).join(', ')}]`
  return `apiVersion: bgp.miloapis.com/v1alpha1
kind: BGPVRFInstance
metadata: {name: ${name}}
spec:
  routerSelector: {matchLabels: {role: tenant}}
  routeDistinguisher: "65000:1"
  importRouteTargets: ${items(imports)}
  exportRouteTargets: ${items(exports)}
`
}

/** A hub that a number of spokes exchange routes with, and a VRF that gives it its own and takes none. */
function leaksOfHub(spokes: number): number {
  const hub = vrf('hub', ['65000:1', '65000:3'], ['65000:2'])
  const source = vrf('source', ['65000:4'], ['65000:3', '65000:4'])
  const others = Array.from({ length: spokes }, (_, n) => vrf(`spoke-${n}`, ['65000:2'], ['65000:1', `65001:${n}`]))
  return findingsIn([hub, source, ...others].join('---\n')).filter(({ rule }) => rule === 'vrf-leak-one-way').length
}

test('a leak is not looked for in a hub with too many spokes', () => {
  expect(leaksOfHub(100)).toBe(1)
  expect(leaksOfHub(101)).toBe(0)
})
