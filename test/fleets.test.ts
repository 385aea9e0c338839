import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { fabric } from '../bench/generate.js'
import type { Finding } from '../src/finding.ts'
import { fixture, fixturesIn, lintTexts } from './support.ts'

function lintFleet(name: string) {
  const files = fixturesIn(`fleets/${name}`)
  return lintTexts(Object.fromEntries(files.map((file) => [file, fixture(`fleets/${name}/${file}`)])))
}

/** What a user sees without asking for more. */
function alarms(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info')
}

test('the clean site is silent', () => {
  const { findings, counts } = lintFleet('site')
  expect(alarms(findings)).toEqual([])
  expect([...counts.resources.values()].reduce((sum, count) => sum + count)).toBe(19)
})

test.each(fixturesIn('fleets/designs'))('the ordinary design %s is silent', (file) => {
  const { findings, counts } = lintTexts({ [file]: fixture(`fleets/designs/${file}`) })
  expect(counts.resources.size).toBeGreaterThan(0)
  expect(alarms(findings)).toEqual([])
})

test('a fabric of several sites is silent', () => {
  const manifests = [...fabric({ sites: 3, leaves: 4, tenants: 2 })]
  const { findings, counts } = lintTexts({
    'fabric.yaml': manifests.map((manifest) => stringify(manifest)).join('---\n'),
  })
  expect(counts.documents).toBe(manifests.length)
  expect(alarms(findings)).toEqual([])
})

test('the broken site shows each mistake once, at its place', () => {
  const found = alarms(lintFleet('site-broken').findings).map(({ at, rule, path }) => {
    return `${at.file}:${at.start.line}:${at.start.column} ${rule} ${path}`
  })
  expect(found).toEqual([
    'advertisements.yaml:13:14 prefix-host-bits spec.prefixes[0]',
    'advertisements.yaml:28:11 policy-ref-not-found spec.policyRef.name',
    'peers.yaml:9:11 router-ref-not-found spec.routerRef.name',
    'peers.yaml:25:16 route-map-not-found spec.routeMapOut',
    'peers.yaml:50:16 route-map-wrong-direction spec.routeMapOut',
    'peers.yaml:59:3 router-selector-no-match spec.routerSelector',
    'peers.yaml:84:7 peer-af-not-on-router spec.addressFamilies[1]',
    'policies.yaml:43:15 invalid-schema spec.terms[1].action',
    'routers.yaml:69:13 router-id-duplicate spec.routerID',
    'tenants.yaml:10:7 vpc-network-overlap-within spec.networks[1]',
    'tenants.yaml:38:9 attachment-duplicate-address spec.interface.addresses[0]',
    'tenants.yaml:39:9 attachment-address-outside-vpc spec.interface.addresses[1]',
    'tenants.yaml:59:17 invalid-rule spec.interface',
    'vrfs.yaml:11:3 unknown-field spec.description',
    'vrfs.yaml:28:23 invalid-rule spec',
  ])
})

test('two runs say the same', () => {
  expect(lintFleet('site-broken')).toEqual(lintFleet('site-broken'))
})
