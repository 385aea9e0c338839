import { describe, expect, test } from 'vitest'
import { parsePrefix } from '../src/fleet/address.ts'
import { covers, type Reading, readMatch } from '../src/fleet/match.ts'
import { FAMILIES, unicastOf } from '../src/fleet/parsed-match.ts'
import {
  canMatch,
  decisionOn,
  isReachable,
  matchesAllOf,
  matchesEverything,
  type Term,
  termsOf,
} from '../src/fleet/terms.ts'
import type { EvpnRouteType, Policy, PolicyMatch, PolicySet, PolicyTerm } from '../src/fleet/types.ts'
import { verdictsOf } from '../src/fleet/verdict.ts'
import { getOrInsert } from '../src/get-or-insert.ts'

// The reference: a small world of routes, on which each match is evaluated field by field.

interface Route {
  readonly family: string
  readonly prefix?: string
  readonly type?: EvpnRouteType
  readonly mac?: string
  readonly vni?: number
  readonly community: string
  readonly path: string
  readonly localPreference: number
  readonly med: number
}

const V4 = ['10.0.0.0/8', '10.1.0.0/16', '10.1.1.0/24', '10.2.0.0/16', '172.16.0.0/12']
const V6 = ['fd00::/16', 'fd00:1::/32', 'fd00:1:1::/48', 'fc00::/16']
const MACS = ['02:00:00:00:00:0a', '02:00:00:00:00:0b']
const TYPES: readonly EvpnRouteType[] = [
  'inclusiveMulticastEthernetTag',
  'macIPAdvertisement',
  'iPPrefixAdvertisement',
  'stickyMACAddress',
  'iPv6PrefixAdvertisement',
]
const COMMUNITIES = ['100:1', '100:2', '100:3']
const PATHS = ['65001', '65002', '65001 65002', '']

type Destination = Pick<Route, 'family' | 'prefix' | 'type' | 'mac' | 'vni'>

function* destinations(): Generator<Destination> {
  for (const prefix of V4) yield { family: 'ipv4/unicast', prefix }
  for (const prefix of V6) yield { family: 'ipv6/unicast', prefix }
  for (const vni of [1, 2]) {
    for (const type of TYPES) {
      const evpn = { family: 'l2vpn/evpn', type, vni }
      const hasMac = type === 'macIPAdvertisement' || type === 'stickyMACAddress'
      const all: Destination[] = [evpn]
      if (type !== 'inclusiveMulticastEthernetTag') all.push(...[...V4, ...V6].map((prefix) => ({ ...evpn, prefix })))
      for (const one of all) yield* hasMac ? MACS.map((mac) => ({ ...one, mac })) : [one]
    }
  }
}

const ROUTES: readonly Route[] = [...destinations()].flatMap((destination) =>
  [1, 2].flatMap((localPreference) =>
    [1, 2].flatMap((med) =>
      PATHS.flatMap((path) =>
        COMMUNITIES.map((community) => ({ ...destination, localPreference, med, path, community })),
      ),
    ),
  ),
)

const PREFIXES = new Map([...V4, ...V6].map((text) => [text, parsePrefix(text)]))

function isWithin(text: string, outer: string): boolean {
  const [a, b] = [PREFIXES.get(text), PREFIXES.get(outer)]
  return a !== undefined && b !== undefined && a.bits === b.bits && b.first <= a.first && a.last <= b.last
}

function meetsPrefix(route: Route, prefixes: readonly string[], reading: Reading): boolean {
  const { prefix } = route
  if (prefix === undefined) return false
  return prefixes.some((item) => (reading === 'exact' ? item === prefix : isWithin(prefix, item)))
}

/** How prefixList and ipPrefix are read. */
type Readings = readonly [Reading, Reading]

const ALL_READINGS: readonly Readings[] = [
  ['exact', 'exact'],
  ['exact', 'orLonger'],
  ['orLonger', 'exact'],
  ['orLonger', 'orLonger'],
]

type Condition = readonly [key: unknown, isMet: (route: Route) => boolean]

function* conditionsOf(match: PolicyMatch, [list, single]: Readings): Generator<Condition> {
  const {
    addressFamilies = [],
    prefixList = [],
    ipPrefix,
    asPathFilter,
    communityMatch = [],
    evpnRouteType = [],
  } = match
  const names = addressFamilies.map(({ afi, safi }) => `${afi}/${safi}`)
  if (names.length > 0) yield [names, ({ family }) => names.includes(family)]
  if (prefixList.length > 0) yield [[prefixList, list], (route) => meetsPrefix(route, prefixList, list)]
  if (ipPrefix !== undefined) yield [[[ipPrefix], single], (route) => meetsPrefix(route, [ipPrefix], single)]
  if (asPathFilter !== undefined) {
    const pattern = new RegExp(asPathFilter.pattern)
    yield [asPathFilter, ({ path }) => pattern.test(path)]
  }
  const communities = communityMatch.map((item) => item.replace(/^0+/, ''))
  if (communities.length > 0) yield [communities, ({ community }) => communities.includes(community)]
  if (evpnRouteType.length > 0) yield [evpnRouteType, ({ type }) => type !== undefined && evpnRouteType.includes(type)]
  const mac = match.macAddress?.toLowerCase()
  if (mac !== undefined) yield [mac, (route) => route.mac === mac]
  for (const field of ['vni', 'localPreference', 'med'] as const) {
    if (match[field]) yield [[field, match[field]], (route) => route[field] === match[field]]
  }
}

/** For each route, 1 if it is taken. */
type RouteSet = Uint8Array

const known = new Map<string, RouteSet>()

/** The routes that meet a condition, or a match; evaluated once, since the same few come again and again. */
function remember(key: unknown, isMet: (route: Route, index: number) => boolean): RouteSet {
  return getOrInsert(known, JSON.stringify(key), () => Uint8Array.from(ROUTES, (route, i) => (isMet(route, i) ? 1 : 0)))
}

function taken(match: PolicyMatch, readings: Readings): RouteSet {
  const sets = [...conditionsOf(match, readings)].map(([key, isMet]) => remember(key, isMet))
  return remember([match, readings], (_, index) => sets.every((set) => set[index] === 1))
}

function isSubset(a: RouteSet, b: RouteSet): boolean {
  return a.every((isTaken, index) => isTaken === 0 || b[index] === 1)
}

function isEmpty(set: RouteSet): boolean {
  return !set.includes(1)
}

// Random policies: a linear congruential generator, so the same ones at every run.

let state = 1
function random(limit: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31
  return Math.floor(state / 65_536) % limit
}

function pick<T>(items: readonly T[]): T {
  const item = items[random(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function some<T>(items: readonly T[], most: number): readonly T[] {
  return Array.from({ length: random(most) + 1 }, () => pick(items))
}

const FAMILY_OBJECTS = [
  { afi: 'ipv4', safi: 'unicast' },
  { afi: 'ipv6', safi: 'unicast' },
  { afi: 'l2vpn', safi: 'evpn' },
] as const

/** Fields whose reading decides whether they exclude each other are mixed only if `isWild`. */
function randomMatch(isWild: boolean): PolicyMatch {
  const prefixes = [...V4.slice(0, 4), ...V6.slice(0, 3)]
  const hasList = random(3) === 0
  const parts: readonly PolicyMatch[] = [
    random(12) === 0 ? { any: random(2) === 0 } : {},
    random(3) === 0 ? { addressFamilies: some(FAMILY_OBJECTS, 3) } : {},
    hasList ? { prefixList: random(6) === 0 ? [] : some(prefixes, 3) } : {},
    random(5) === 0 && (isWild || !hasList) ? { ipPrefix: pick(prefixes) } : {},
    random(5) === 0
      ? { asPathFilter: { pattern: pick(['.*', '^.*$', '^65001$', '^65002$']), matchType: 'contains' } }
      : {},
    random(4) === 0 ? { communityMatch: some(['100:1', '100:2', '0100:1'], 2) } : {},
    random(5) === 0 ? { evpnRouteType: some(TYPES.slice(0, 3), 2) } : {},
    random(6) === 0 ? { vni: random(2) } : {},
    random(8) === 0 ? { macAddress: pick([...MACS, '02:00:00:00:00:0A']) } : {},
    random(5) === 0 ? { localPreference: random(2) } : {},
    random(6) === 0 ? { med: random(2) } : {},
  ]
  const chosen = parts.filter(() => random(2) === 0)
  return chosen.some(({ any }) => any === true) ? { any: true } : Object.assign({}, ...chosen)
}

function policyOf(...terms: readonly PolicyTerm[]): Policy {
  return {
    apiVersion: 'bgp.miloapis.com/v1alpha1',
    kind: 'BGPPolicy',
    namespace: 'default',
    name: 'p',
    origin: { source: 'test.yaml', document: 0, item: [] },
    labels: new Map(),
    isContext: false,
    isTerminating: false,
    annotations: new Map(),
    spec: { direction: 'import', routerSelector: {}, terms },
  }
}

function permits(...matches: readonly PolicyMatch[]): Policy {
  return policyOf(...matches.map((match, index) => ({ sequence: index + 1, action: 'permit', match }) as const))
}

const FATES = { permitted: 'permit', denied: 'deny', undecided: 'none' } as const

describe.each([
  ['plain', false],
  ['wild', true],
])('%s random policies', (_, isWild) => {
  const policies = Array.from({ length: 150 }, () => Array.from({ length: 2 + random(3) }, () => randomMatch(isWild)))
  // In a wild match two prefixes may have a route in common only in one reading.
  const isDecided = ({ match }: Term): boolean => !isWild && match.contradiction === undefined

  test.each(['exact', 'orLonger'] as const)('a cover holds for every route, and is found: %s', (reading) => {
    const worlds = ALL_READINGS.filter(([list]) => list === reading)
    for (const matches of policies) {
      for (const [earlier, later] of pairsOf(termsOf(permits(...matches)))) {
        const [wide, narrow] = [matches[earlier.index] ?? {}, matches[later.index] ?? {}]
        const holds = worlds.every((readings) => isSubset(taken(narrow, readings), taken(wide, readings)))
        const claims = covers(earlier.match, later.match, reading)
        if (claims || isDecided(later)) expect({ wide, narrow, claims }).toEqual({ wide, narrow, claims: holds })
      }
    }
  })

  test('a term is reachable unless one earlier term takes all its routes', () => {
    for (const matches of policies) {
      for (const later of termsOf(permits(...matches))) {
        const match = matches[later.index] ?? {}
        const isTakenBy = (wide: PolicyMatch): boolean =>
          ALL_READINGS.every((readings) => isSubset(taken(match, readings), taken(wide, readings)))
        const isAlive = !matches.slice(0, later.index).some(isTakenBy)
        const claims = isReachable(later)
        if (!claims || isDecided(later)) expect({ matches, match, claims }).toEqual({ matches, match, claims: isAlive })
      }
    }
  })

  test.each(FAMILIES)('whether a term can match a route of %s, and whether all', (family) => {
    const all = remember(family, (route) => route.family === family)
    for (const match of policies.flat()) {
      const sets = ALL_READINGS.map((readings) => taken(match, readings))
      const isPossible = sets.some((set) => all.some((isMember, index) => isMember === 1 && set[index] === 1))
      const areAll = sets.every((set) => isSubset(all, set))
      for (const term of termsOf(permits(match))) {
        if (isPossible || !isWild) expect([match, canMatch(term, family)]).toEqual([match, isPossible])
        expect([match, matchesAllOf(term, family)]).toEqual([match, areAll])
      }
    }
  })

  /** The policies with permits and denies, and what becomes of each route in each of the readings. */
  const decided = policies.map((matches, nth) => {
    const actions = matches.map((_, place) => (((nth >> place) & 1) === 0 ? 'permit' : 'deny'))
    const policy = policyOf(
      ...matches.map((match, place) => ({ sequence: place + 1, action: actions[place] ?? 'deny', match }) as const),
    )
    const fates = ALL_READINGS.map((readings) => {
      const sets = matches.map((match) => taken(match, readings))
      return ROUTES.map((_, route) => actions[sets.findIndex((set) => set[route] === 1)] ?? 'none')
    })
    return { policy, fates }
  })

  /** The fates of the routes that meet a condition, in all readings. */
  function fatesOf(fates: readonly (readonly string[])[], isMeant: (route: Route) => boolean): ReadonlySet<string> {
    return new Set(fates.flatMap((each) => each.filter((_, index) => ROUTES.slice(index, index + 1).some(isMeant))))
  }

  test.each(FAMILIES)('a verdict on %s holds for every route', (family) => {
    const seen = new Set<string>()
    for (const { policy, fates } of decided) {
      const { outcome, isOpen } = verdictsOf(policy).get(family) ?? {}
      const actual = fatesOf(fates, (route) => route.family === family)
      seen.add(`${outcome} ${isOpen}`)
      if (outcome === 'permits all') expect([...actual]).toEqual(['permit'])
      if (outcome === 'denies all') expect([...actual]).toEqual(['deny'])
      if (outcome === 'undecided') expect(actual).not.toContain('permit')
      if (isOpen === false) expect(actual).not.toContain('none')
      else expect(actual).toContain('none')
    }
    expect(seen.size).toBeGreaterThan(4)
  })

  test('a decision on a prefix holds for every route to it', () => {
    const seen = new Set<string>()
    for (const { policy, fates } of decided) {
      for (const prefix of PREFIXES.values()) {
        if (prefix === undefined) continue
        const family = unicastOf(prefix)
        const actual = fatesOf(fates, (route) => route.family === family && route.prefix === prefix.text)
        const { outcome } = decisionOn(policy, prefix, family)
        seen.add(outcome)
        if (outcome !== 'depends') expect([...actual]).toEqual([FATES[outcome]])
      }
    }
    expect([...seen].sort()).toEqual(['denied', 'depends', 'permitted', 'undecided'])
  })

  test('a term matches everything if it takes all routes, and nothing if it contradicts itself', () => {
    for (const match of policies.flat()) {
      const sets = ALL_READINGS.map((readings) => taken(match, readings))
      for (const term of termsOf(permits(match))) {
        expect([match, matchesEverything(term)]).toEqual([match, sets.every((set) => !set.includes(0))])
        if (term.match.contradiction !== undefined) expect([match, sets.every(isEmpty)]).toEqual([match, true])
      }
    }
  })
})

function* pairsOf(terms: readonly Term[]): Generator<readonly [Term, Term]> {
  for (const [place, later] of terms.entries()) {
    for (const earlier of terms.slice(0, place)) yield [earlier, later]
  }
}

function coversIn(reading: Reading, earlier: PolicyMatch, later: PolicyMatch): boolean {
  return covers(readMatch(earlier), readMatch(later), reading)
}

describe('what covers', () => {
  test.each<[string, PolicyMatch, PolicyMatch, boolean, boolean]>([
    ['a longer prefix', { prefixList: ['10.0.0.0/8'] }, { prefixList: ['10.1.0.0/16'] }, false, true],
    ['the last address', { prefixList: ['10.0.0.0/9'] }, { prefixList: ['10.127.255.255/32'] }, false, true],
    ['the next prefix', { prefixList: ['10.0.0.0/9'] }, { prefixList: ['10.128.0.0/9'] }, false, false],
    ['a shorter prefix', { prefixList: ['10.1.0.0/16'] }, { prefixList: ['10.0.0.0/8'] }, false, false],
    ['the other family', { prefixList: ['::/0'] }, { prefixList: ['10.0.0.0/8'] }, false, false],
    ['halves', { prefixList: ['10.0.0.0/9', '10.128.0.0/9'] }, { prefixList: ['10.0.0.0/8'] }, false, false],
    ['host bits', { prefixList: ['10.0.0.0/8'] }, { prefixList: ['10.0.0.1/8'] }, true, true],
    [
      'several lists',
      { prefixList: ['fd00::/16', '10.0.0.0/8', '172.16.0.0/12', '10.1.0.0/16'] },
      { prefixList: ['172.16.0.0/12', '10.2.0.0/16', 'fd00::1/128', '10.0.0.0/8'] },
      false,
      true,
    ],
    ['a longer ipPrefix', { ipPrefix: '10.0.0.0/8' }, { ipPrefix: '10.1.0.0/16' }, false, false],
    ['a list and ipPrefix', { prefixList: ['10.0.0.0/8'] }, { ipPrefix: '10.0.0.0/8' }, false, false],
    [
      'the way a pattern is applied',
      { asPathFilter: { pattern: '65001', matchType: 'contains' } },
      { asPathFilter: { pattern: '65001', matchType: 'full' } },
      false,
      false,
    ],
    [
      'any path, whole or in part',
      { asPathFilter: { pattern: '.*', matchType: 'full' } },
      { asPathFilter: { pattern: '65001', matchType: 'contains' } },
      true,
      true,
    ],
    ['spellings of a community', { communityMatch: ['0100:01'] }, { communityMatch: ['100:1'] }, true, true],
    ['what only EVPN has', { addressFamilies: [{ afi: 'l2vpn', safi: 'evpn' }] }, { vni: 5 }, true, true],
  ])('%s', (_, earlier, later, exact, orLonger) => {
    expect([coversIn('exact', earlier, later), coversIn('orLonger', earlier, later)]).toEqual([exact, orLonger])
  })
})

describe('terms', () => {
  test('stand in the order of their sequence and know where they are written', () => {
    const terms = termsOf(
      policyOf(
        { sequence: 20, action: 'deny', match: { prefixList: ['10.0.0.0/8'] } },
        { sequence: 10, action: 'permit', match: { any: true } },
      ),
    )
    expect(terms.map(({ index, sequence }) => [index, sequence])).toEqual([
      [1, 10],
      [0, 20],
    ])
    expect(terms[1]?.coveredBy).toBe(terms[0])
    expect(terms[1]?.shadowedBy).toBeUndefined()
  })

  test('are read once', () => {
    const policy = permits({ any: true })
    expect(termsOf(policy)).toBe(termsOf(policy))
  })

  test('name the first term that may shadow them', () => {
    const [wide, , narrow] = termsOf(
      permits({ prefixList: ['10.0.0.0/8'] }, { prefixList: ['10.0.0.0/9'] }, { prefixList: ['10.1.0.0/16'] }),
    )
    expect(narrow?.coveredBy).toBeUndefined()
    expect(narrow?.shadowedBy).toBe(wide)
  })

  test('are not covered when they contradict themselves', () => {
    const [, later] = termsOf(
      permits({ any: true }, { addressFamilies: [{ afi: 'ipv6', safi: 'unicast' }], prefixList: ['10.0.0.0/8'] }),
    )
    expect(later && isReachable(later)).toBe(true)
    expect(later && FAMILIES.some((family) => canMatch(later, family))).toBe(false)
  })
})

describe('the effect of a set', () => {
  function effectOf(set: PolicySet): string | undefined {
    return termsOf(policyOf({ sequence: 1, action: 'permit', match: {}, set }))[0]?.effect
  }

  test.each<[string, PolicySet]>([
    ['nothing', {}],
    ['empty parts', { asPath: {}, communities: {}, extCommunities: {}, nextHop: {} }],
    ['empty lists', { asPath: { replace: [] }, communities: { add: [], remove: [] } }],
    ['no next hop', { nextHop: { self: false, address: '' } }],
    ['an asn without prepend', { asPath: { asn: 65_000 } }],
    ['no behaviour', { srv6EndpointBehavior: '' }],
  ])('none: %s', (_, set) => {
    expect(effectOf(set)).toBe('')
  })

  test.each<[string, PolicySet, PolicySet, boolean]>([
    ['zeros', { metric: 0 }, {}, false],
    ['self', { nextHop: { self: true } }, { nextHop: { self: true, address: '' } }, true],
    ['prepend', { asPath: { prepend: 1 } }, { asPath: { prepend: 1, asn: 65_000 } }, false],
    ['replace', { asPath: { replace: [1, 2] } }, { asPath: { replace: [1, 2], asn: 65_000 } }, true],
    ['the order of a path', { asPath: { replace: [1, 2] } }, { asPath: { replace: [2, 1] } }, false],
    [
      'the order of communities',
      { communities: { add: ['1:1', '1:2'] } },
      { communities: { add: ['1:2', '1:1'] } },
      true,
    ],
    ['adding and removing', { communities: { add: ['1:1'] } }, { communities: { remove: ['1:1'] } }, false],
  ])('equal or not: %s', (_, a, b, areEqual) => {
    expect(effectOf(a) === effectOf(b)).toBe(areEqual)
    expect(effectOf(a)).not.toBe('')
  })
})
