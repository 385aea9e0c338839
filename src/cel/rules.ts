import { field, isFields, isList, type Value } from '../manifest/decode.ts'
import { isCIDR, isIP, parseDuration } from './library.ts'

/** A validation rule of a schema: the API server evaluates it in CEL, at each place where a schema names it. */
export interface CelRule {
  /** Whether a value keeps the rule. Values of another type than the schema asks for keep every rule. */
  readonly holds: (self: Value) => boolean
  /** What is wrong with a value that breaks it. */
  readonly explain: (self: Value) => string
}

const NANOSECONDS = 1_000_000_000n

function stringRule(holds: (self: string) => boolean, explain: (self: string) => string): CelRule {
  return {
    holds: (self) => typeof self !== 'string' || holds(self),
    explain: (self) => explain(String(self)),
  }
}

function listRule(holds: (item: string) => boolean, explain: (item: string) => string): CelRule {
  const firstBad = (self: Value): string | undefined => stringsOf(self).find((item) => !holds(item))
  return { holds: (self) => firstBad(self) === undefined, explain: (self) => explain(firstBad(self) ?? '') }
}

function stringsOf(list: Value | undefined): readonly string[] {
  return isList(list) ? list.filter((item) => typeof item === 'string') : []
}

function has(self: Value, key: string): boolean {
  return field(self, key) !== undefined
}

function hasItems(self: Value, key: string): boolean {
  const list = field(self, key)
  return isList(list) && list.length > 0
}

function familyRule(afi: string, safi: string): CelRule {
  return {
    holds: (self) => field(self, 'afi') !== afi || !has(self, 'safi') || field(self, 'safi') === safi,
    explain: (self) => `${afi} goes only with the SAFI ${safi}, not with "${field(self, 'safi')}"`,
  }
}

function anyExcludes(key: string, isSet: (value: Value) => boolean): CelRule {
  return {
    holds: (self) => field(self, 'any') !== true || !has(self, key) || !isSet(field(self, key) ?? null),
    explain: () => `"any: true" matches every route, so ${key} must not be set beside it; remove one of the two`,
  }
}

const isFilled = (value: Value): boolean => (isList(value) || typeof value === 'string') && value.length > 0
const isNonZero = (value: Value): boolean => typeof value === 'number' && value !== 0

const COMMUNITY = /^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}:[0-9]{1,10}$/
const EXTENDED_COMMUNITY = /^[0-9a-fA-F:.]+$/
const PREFIX = /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\/[0-9]{1,2}$|^[0-9a-fA-F:]+::?[0-9a-fA-F:]+\/[0-9]{1,3}$/
/** Route distinguishers and route targets. */
const NUMBER_PAIR = /^([0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}[.][0-9]{1,9}|[0-9]{1,9}):[0-9]{1,9}$/

function explainNumberPair(what: string, text: string): string {
  const isLong = /^[0-9.]+:[0-9]+$/.test(text) && /[0-9]{10}/.test(text)
  if (isLong)
    return `${what} "${text}" has a number of more than nine digits; write it as IPv4:number, such as 10.0.0.1:100`
  return `${what} "${text}" must be ASN:number or IPv4:number, such as 65000:100`
}

function explainAddress(text: string): string {
  if (text.includes('/')) return `"${text}" is a prefix; an address without a length is asked for`
  if (text.includes('%')) return `"${text}" has a zone; an address without it is asked for`
  if (/^(?:[0-9]+\.){3}[0-9]+$/.test(text) && /(?:^|\.)0[0-9]/.test(text)) {
    return `"${text}" has an octet with a leading zero; write it without`
  }
  if (/^[0:]*:ffff:/i.test(text)) return `"${text}" is IPv4 in IPv6 form; write the IPv4 address`
  return `"${text}" is no IP address`
}

function explainCidr(text: string): string {
  if (isIP(text)) return `"${text}" has no prefix length; add one, such as ${text}/${text.includes(':') ? 64 : 24}`
  return `"${text}" is no IPv4 or IPv6 prefix such as 10.0.0.0/24`
}

function explainAnnouncedPrefix(text: string): string {
  if (/^::\/[0-9]+$/.test(text)) {
    return `"${text}" cannot be announced in this form; for a default route, set defaultOriginRoute on the BGPPeer`
  }
  return explainCidr(text)
}

const HOLD_TIME_LEAST = 3n * NANOSECONDS
const KEEPALIVE_TIME_MOST = 30n * NANOSECONDS

const cidrs = listRule(isCIDR, explainCidr)
const extendedCommunities = listRule(
  (item) => EXTENDED_COMMUNITY.test(item),
  (item) => `"${item}" is no extended community: only digits, letters a to f, ":" and "." may occur`,
)

function cidrsIn(key: string): CelRule {
  return {
    holds: (self) => cidrs.holds(field(self, key) ?? null),
    explain: (self) => cidrs.explain(field(self, key) ?? null),
  }
}

/** The rules by the names that the schemas use. */
export const CEL_RULES: Readonly<Record<string, CelRule>> = {
  'ipv4-is-unicast': familyRule('ipv4', 'unicast'),
  'ipv6-is-unicast': familyRule('ipv6', 'unicast'),
  'l2vpn-is-evpn': familyRule('l2vpn', 'evpn'),

  'one-router-binding': {
    holds: (self) => !isFields(self) || has(self, 'routerRef') !== has(self, 'routerSelector'),
    explain: (self) =>
      has(self, 'routerRef')
        ? 'routerRef and routerSelector are both set; keep one'
        : 'neither routerRef nor routerSelector is set; name a router or select some',
  },

  'is-ip': stringRule(isIP, explainAddress),
  'is-cidr': stringRule(isCIDR, explainCidr),
  'items-are-cidrs': cidrs,
  'networks-are-cidrs': cidrsIn('networks'),
  'addresses-are-cidrs': cidrsIn('addresses'),
  'looks-like-prefix': stringRule((self) => PREFIX.test(self), explainAnnouncedPrefix),

  'hold-time-is-zero-or-3s': stringRule(
    (self) => {
      const time = parseDuration(self)
      return time !== undefined && (time === 0n || time >= HOLD_TIME_LEAST)
    },
    (self) => `a hold time is 0s or at least 3s, not "${self}"`,
  ),
  'keepalive-time-is-at-most-30s': stringRule(
    (self) => {
      const time = parseDuration(self)
      return time !== undefined && time <= KEEPALIVE_TIME_MOST
    },
    (self) => `a keepalive time is a duration of at most 30s, not "${self}"`,
  ),

  'advertisement-has-source': {
    holds: (self) =>
      !isFields(self) || hasItems(self, 'prefixes') || hasItems(self, 'redistribute') || has(self, 'originateFrom'),
    explain: () => 'nothing is announced; set prefixes, redistribute or originateFrom',
  },
  'interface-origin-names-interface': {
    holds: (self) => field(self, 'type') !== 'interface' || has(self, 'interfaceName'),
    explain: () => 'routes of an interface need its name; set interfaceName',
  },
  'kernel-origin-names-no-interface': {
    holds: (self) => field(self, 'type') !== 'kernel' || !has(self, 'interfaceName'),
    explain: () => 'routes of the kernel have no interface; remove interfaceName or set type to interface',
  },
  'items-are-communities': listRule(
    (item) => COMMUNITY.test(item),
    (item) => `"${item}" is no community of the form number:number or IPv4:number, such as 65000:100`,
  ),
  'items-are-extended-communities': extendedCommunities,

  'term-sequences-are-unique': {
    holds: (self) => repeatedSequence(self) === undefined,
    explain: (self) => `several terms have the sequence ${repeatedSequence(self)}; give each its own`,
  },
  'deny-sets-nothing': {
    holds: (self) => field(self, 'action') !== 'deny' || !has(self, 'set'),
    explain: () => 'a term that denies a route cannot change it; remove set',
  },
  'any-excludes-prefix-list': anyExcludes('prefixList', isFilled),
  'any-excludes-as-path-filter': anyExcludes('asPathFilter', (filter) => isFilled(field(filter, 'pattern') ?? null)),
  'any-excludes-community-match': anyExcludes('communityMatch', isFilled),
  'any-excludes-evpn-route-type': anyExcludes('evpnRouteType', isFilled),
  'any-excludes-vni': anyExcludes('vni', isNonZero),
  'any-excludes-mac-address': anyExcludes('macAddress', isFilled),
  'any-excludes-ip-prefix': anyExcludes('ipPrefix', isFilled),
  'any-excludes-local-preference': anyExcludes('localPreference', isNonZero),
  'any-excludes-med': anyExcludes('med', isNonZero),
  'any-excludes-address-families': anyExcludes('addressFamilies', isFilled),
  'prepend-excludes-replace': {
    holds: (self) => !has(self, 'prepend') || !hasItems(self, 'replace'),
    explain: () => 'an AS path is either prepended to or replaced; remove prepend or replace',
  },
  'self-excludes-address': {
    holds: (self) => field(self, 'self') !== true || !isFilled(field(self, 'address') ?? null),
    explain: () => 'the next hop is either the router itself or an address; remove self or address',
  },

  'route-distinguisher-is-well-formed': {
    holds: (self) => isNumberPair(field(self, 'routeDistinguisher')),
    explain: (self) => explainNumberPair('the route distinguisher', String(field(self, 'routeDistinguisher'))),
  },
  'route-target-is-well-formed': {
    holds: (self) => isNumberPair(field(self, 'value')),
    explain: (self) => explainNumberPair('the route target', String(field(self, 'value'))),
  },
}

function isNumberPair(value: Value | undefined): boolean {
  return typeof value !== 'string' || NUMBER_PAIR.test(value)
}

function repeatedSequence(spec: Value): number | undefined {
  const terms = field(spec, 'terms')
  const seen = new Set<number>()
  for (const term of isList(terms) ? terms : []) {
    const sequence = field(term, 'sequence')
    if (typeof sequence !== 'number') continue
    if (seen.has(sequence)) return sequence
    seen.add(sequence)
  }
  return undefined
}
