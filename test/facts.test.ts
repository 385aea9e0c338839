import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { fabric } from '../bench/generate.js'
import { bindingOf, knownRouters, routersOf, selectRouters } from '../src/fleet/binding.ts'
import { chainOf } from '../src/fleet/chain.ts'
import { buildFleet, type Fleet, find, resourcesOf } from '../src/fleet/fleet.ts'
import { farEndOf, ownerOfPeer } from '../src/fleet/ownership.ts'
import { sessionsUnder } from '../src/fleet/policy-sessions.ts'
import { matches, requirementsOf } from '../src/fleet/selector.ts'
import { onlySessionType, peersOn, sessionsOf, sessionsOfRouter } from '../src/fleet/session.ts'
import type { LabelSelector, Peer, Policy, Router } from '../src/fleet/types.ts'
import { judgeDocument } from '../src/judge.ts'
import { readDocuments } from '../src/manifest/stream.ts'
import { PEER, router } from './support.ts'

function fleetOf(text: string): Fleet {
  const judged = [...readDocuments(text)].map((document) =>
    judgeDocument(document, { source: 'test.yaml', namespace: 'default', isContext: false }),
  )
  return buildFleet(
    judged.flatMap(({ objects }) => objects),
    judged.flatMap(({ foreign }) => foreign),
  )
}

const FABRIC = fleetOf(
  [...fabric({ sites: 2, leaves: 3, tenants: 1 })].map((object) => stringify(object)).join('---\n'),
)

function peer(name: string): Peer {
  const found = find(FABRIC, 'BGPPeer', 'site-1', name)
  if (found === undefined) throw new Error(`there is no peer ${name}`)
  return found
}

function nameOf({ name }: Peer | Router | Policy): string {
  return name
}

describe('bindings', () => {
  const selectors: readonly LabelSelector[] = [
    {},
    { matchLabels: { 'bgp.miloapis.com/role': 'fabric' } },
    { matchLabels: { 'bgp.miloapis.com/role': 'nobody' } },
    { matchExpressions: [{ key: 'bgp.miloapis.com/role', operator: 'In', values: ['tenant', 'transit'] }] },
    { matchExpressions: [{ key: 'bgp.miloapis.com/role', operator: 'NotIn', values: ['fabric'] }] },
    {
      matchLabels: { 'bgp.miloapis.com/role': 'fabric' },
      matchExpressions: [{ key: 'rack', operator: 'DoesNotExist' }],
    },
  ]

  test.each(selectors)('the index of labels finds what asking each router finds: %j', (selector) => {
    const requirements = requirementsOf(selector)
    const expected = knownRouters(FABRIC, 'site-1').filter(({ labels }) => matches(requirements, labels))
    expect(selectRouters(FABRIC, 'site-1', selector)).toEqual(expected)
  })

  test('equal selectors are one binding', () => {
    expect(bindingOf(FABRIC, peer('overlay-to-site-1-leaf-1'))).toBe(
      bindingOf(FABRIC, peer('overlay-to-site-1-leaf-2')),
    )
  })

  test('a router knows the peers of all its bindings', () => {
    for (const spine of resourcesOf(FABRIC, 'BGPRouter')) {
      const expected = [...resourcesOf(FABRIC, 'BGPPeer')].filter((bound) => routersOf(FABRIC, bound).includes(spine))
      expect(new Set(peersOn(FABRIC, spine))).toEqual(new Set(expected))
    }
  })
})

describe('sessions', () => {
  test('are of the type that the AS numbers say', () => {
    expect(onlySessionType(FABRIC, peer('overlay-to-site-1-leaf-1'))).toBe('iBGP')
    expect(onlySessionType(FABRIC, peer('site-1-leaf-1-to-site-1-spine-1'))).toBe('eBGP')
  })

  test('are two for each sort of router, by the AS', () => {
    const mixed = fleetOf(
      [
        router('r', '  roles: [fabric]\n'),
        router('s').replace('65000', '65001').replace('10.0.0.1', '10.0.0.2'),
        router('t').replace('10.0.0.1', '10.0.0.3').replace('65000', '65002'),
        PEER.replace('routerRef: {name: r}', 'routerSelector: {}'),
      ].join('---\n'),
    )
    const [bound] = resourcesOf(mixed, 'BGPPeer')
    if (bound === undefined) throw new Error('there is no peer')
    expect(onlySessionType(mixed, bound)).toBeUndefined()
    expect(sessionsOf(mixed).map((session) => `${session.router.name} ${session.type}`)).toEqual(['r eBGP', 's iBGP'])
    const sessionOf = (router: Router): readonly string[] =>
      Array.from(sessionsOfRouter(mixed, router), ({ type }) => type)
    expect(resourcesOf(mixed, 'BGPRouter').map(sessionOf)).toEqual([['eBGP'], ['iBGP'], ['eBGP']])
  })

  test('are one for peers whose route maps do not exist', () => {
    const named = (name: string): string => PEER.replace('name: p', `name: ${name}`).concat(`  routeMapIn: ${name}\n`)
    const mesh = fleetOf([router('r', '  roles: [fabric]\n'), named('p'), named('q')].join('---\n'))
    expect(sessionsOf(mesh).map(({ peers }) => peers.map(nameOf))).toEqual([['p', 'q']])
  })

  test('of a policy are those of the peers that name it, or of all its routers', () => {
    const under = (name: string): readonly string[] => {
      const policy = find(FABRIC, 'BGPPolicy', 'site-1', name)
      return policy === undefined
        ? []
        : sessionsUnder(FABRIC, policy)
            .flatMap(({ peers }) => peers.map(nameOf))
            .sort()
    }
    const all = [...resourcesOf(FABRIC, 'BGPPeer')].filter(({ namespace }) => namespace === 'site-1')
    expect(under('loopbacks-in')).toEqual(
      all
        .filter(({ spec }) => spec.routeMapIn)
        .map(nameOf)
        .sort(),
    )
    expect(under('tenant-routes')).toEqual(['overlay-to-site-1-spine-1', 'overlay-to-site-1-spine-2'])
  })
})

describe('chains', () => {
  test('have the route map and what nothing names', () => {
    const leaf = peer('site-1-leaf-1-to-site-1-spine-1')
    const [underlay] = routersOf(FABRIC, leaf)
    const overlay = peer('overlay-to-site-1-spine-1')
    const [tenant] = routersOf(FABRIC, overlay)
    if (underlay === undefined || tenant === undefined) throw new Error('there is no router')
    expect(chainOf(FABRIC, { peer: leaf, router: underlay }, 'export').policies.map(nameOf)).toEqual(['loopbacks-out'])
    expect(chainOf(FABRIC, { peer: overlay, router: tenant }, 'import').policies.map(nameOf)).toEqual(['tenant-routes'])
    expect(chainOf(FABRIC, { peer: overlay, router: tenant }, 'export')).toEqual({ policies: [], isKnown: true })
  })
})

describe('ownership', () => {
  test('a loopback belongs to the node whose router advertises it', () => {
    expect(ownerOfPeer(FABRIC, peer('overlay-to-site-1-leaf-1'))?.node).toBe('Node "site-1-leaf-1"')
    expect(ownerOfPeer(FABRIC, peer('site-1-leaf-1-to-site-1-spine-1'))).toBeUndefined()
  })

  test('the far end has the routers with the families, and the peers that come back', () => {
    const towards = peer('overlay-to-site-1-leaf-1')
    const [spine] = routersOf(FABRIC, towards)
    const farEnd = spine && farEndOf(FABRIC, towards, spine)
    expect(farEnd?.routers.map(nameOf)).toEqual(['site-1-leaf-1-overlay'])
    expect(farEnd?.reverse.map(nameOf)).toEqual(['overlay-to-site-1-spine-1'])
  })
})
