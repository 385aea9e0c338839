import { field, isFields, isList, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'
import { isCIDR, isIP, parseDuration } from './library.ts'

/**
 * A validation rule of a schema: the API server evaluates it in CEL, at each place where a schema names it. Returns
 * every way in which a value breaks it. A value of another type than the schema asks for breaks none.
 */
export type CelRule = (self: Value) => readonly Breach[]

export interface Breach {
  readonly message: string
  /** The part of the value that is wrong, from the value on. */
  readonly at: Path
}

/** Nearly every value keeps its rules: one empty list is enough for all of them. */
const KEPT: readonly Breach[] = []

const NANOSECONDS = 1_000_000_000n

function stringRule(holds: (self: string) => boolean, explain: (self: string) => string): CelRule {
  return (self) => (typeof self !== 'string' || holds(self) ? KEPT : [{ message: explain(self), at: [] }])
}

/** A rule on each item of a list. */
function itemsRule(rule: CelRule): CelRule {
  return (self) => {
    if (!isList(self) || self.every((item) => rule(item).length === 0)) return KEPT
    return self.flatMap((item, index) => below(index, rule(item)))
  }
}

/** A rule on one field of an object. */
function fieldRule(key: string, rule: CelRule): CelRule {
  return (self) => below(key, rule(field(self, key) ?? null))
}

function below(step: string | number, breaches: readonly Breach[]): readonly Breach[] {
  return breaches.length === 0 ? KEPT : breaches.map(({ message, at }) => ({ message, at: [step, ...at] }))
}

function has(self: Value, key: string): boolean {
  return field(self, key) !== undefined
}

function isFilled(value: Value | undefined): boolean {
  return (isList(value) || typeof value === 'string') && value.length > 0
}

function isNonZero(value: Value | undefined): boolean {
  return typeof value === 'number' && value !== 0
}

function familyRule(afi: string, safi: string): CelRule {
  return (self) => {
    if (!isFields(self) || self.afi !== afi || self.safi === undefined || self.safi === safi) return KEPT
    return [{ message: `${afi} goes only with the SAFI ${safi}, not with "${self.safi}"`, at: ['safi'] }]
  }
}

/** Two fields of an object that exclude each other; the second one is to blame. */
function exclusion(
  first: (self: Value) => boolean,
  second: string,
  isSet: (value: Value | undefined) => boolean,
  message: string,
): CelRule {
  return (self) => (first(self) && isSet(field(self, second)) ? [{ message, at: [second] }] : KEPT)
}

function anyExcludes(key: string, isSet: (value: Value | undefined) => boolean): CelRule {
  const message = `"any: true" matches every route, so ${key} must not stand beside it; remove one of the two`
  return exclusion((self) => field(self, 'any') === true, key, isSet, message)
}

const COMMUNITY = /^[0-9]{1,10}:[0-9]{1,10}$|^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}:[0-9]{1,10}$/
const EXTENDED_COMMUNITY = /^[0-9a-fA-F:.]+$/
/** The second half has a colon with something on either side, as the server says with `[0-9a-fA-F:]+::?[0-9a-fA-F:]+`. */
const PREFIX = /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+\/[0-9]{1,2}$|^[0-9a-fA-F:][0-9a-fA-F]*:[0-9a-fA-F:]+\/[0-9]{1,3}$/
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

const isCidr = stringRule(isCIDR, explainCidr)
const isCommunity = stringRule(
  (self) => COMMUNITY.test(self),
  (self) => `"${self}" is no community of the form number:number or IPv4:number, such as 65000:100`,
)
const isExtendedCommunity = stringRule(
  (self) => EXTENDED_COMMUNITY.test(self),
  (self) => `"${self}" is no extended community: only digits, letters a to f, ":" and "." may occur`,
)

/** The rules by the names that the schemas use. */
export const CEL_RULES: Readonly<Record<string, CelRule>> = {
  'ipv4-is-unicast': familyRule('ipv4', 'unicast'),
  'ipv6-is-unicast': familyRule('ipv6', 'unicast'),
  'l2vpn-is-evpn': familyRule('l2vpn', 'evpn'),

  'one-router-binding': (self) => {
    if (!isFields(self) || has(self, 'routerRef') !== has(self, 'routerSelector')) return KEPT
    return has(self, 'routerRef')
      ? [{ message: 'routerRef and routerSelector are both set; keep one', at: ['routerSelector'] }]
      : [{ message: 'neither routerRef nor routerSelector is set; name a router or select some', at: [] }]
  },

  'is-ip': stringRule(isIP, explainAddress),
  'is-cidr': isCidr,
  'items-are-cidrs': itemsRule(isCidr),
  'networks-are-cidrs': fieldRule('networks', itemsRule(isCidr)),
  'addresses-are-cidrs': fieldRule('addresses', itemsRule(isCidr)),
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

  'advertisement-has-source': (self) => {
    const hasSource =
      has(self, 'originateFrom') || isFilled(field(self, 'prefixes')) || isFilled(field(self, 'redistribute'))
    if (!isFields(self) || hasSource) return KEPT
    return [{ message: 'nothing is announced; set prefixes, redistribute or originateFrom', at: [] }]
  },
  'interface-origin-names-interface': (self) => {
    if (field(self, 'type') !== 'interface' || has(self, 'interfaceName')) return KEPT
    return [{ message: 'routes of an interface need its name; set interfaceName', at: ['type'] }]
  },
  'kernel-origin-names-no-interface': exclusion(
    (self) => field(self, 'type') === 'kernel',
    'interfaceName',
    (value) => value !== undefined,
    'routes of the kernel have no interface; remove interfaceName or set type to interface',
  ),
  'items-are-communities': itemsRule(isCommunity),
  'items-are-extended-communities': itemsRule(isExtendedCommunity),

  'term-sequences-are-unique': repeatedSequences,
  'deny-sets-nothing': exclusion(
    (self) => field(self, 'action') === 'deny',
    'set',
    (value) => value !== undefined,
    'a term that denies a route cannot change it; remove set',
  ),
  'any-excludes-prefix-list': anyExcludes('prefixList', isFilled),
  'any-excludes-as-path-filter': anyExcludes('asPathFilter', (filter) => isFilled(field(filter, 'pattern'))),
  'any-excludes-community-match': anyExcludes('communityMatch', isFilled),
  'any-excludes-evpn-route-type': anyExcludes('evpnRouteType', isFilled),
  'any-excludes-vni': anyExcludes('vni', isNonZero),
  'any-excludes-mac-address': anyExcludes('macAddress', isFilled),
  'any-excludes-ip-prefix': anyExcludes('ipPrefix', isFilled),
  'any-excludes-local-preference': anyExcludes('localPreference', isNonZero),
  'any-excludes-med': anyExcludes('med', isNonZero),
  'any-excludes-address-families': anyExcludes('addressFamilies', isFilled),
  'prepend-excludes-replace': exclusion(
    (self) => has(self, 'prepend'),
    'replace',
    isFilled,
    'an AS path is either prepended to or replaced; remove prepend or replace',
  ),
  'self-excludes-address': exclusion(
    (self) => field(self, 'self') === true,
    'address',
    isFilled,
    'the next hop is either the router itself or an address; remove self or address',
  ),

  'route-distinguisher-is-well-formed': fieldRule('routeDistinguisher', numberPair('the route distinguisher')),
  'route-target-is-well-formed': fieldRule('value', numberPair('the route target')),
}

function numberPair(what: string): CelRule {
  return stringRule(
    (self) => NUMBER_PAIR.test(self),
    (self) => explainNumberPair(what, self),
  )
}

function repeatedSequences(spec: Value): readonly Breach[] {
  const terms = field(spec, 'terms')
  const seen = new Set<Value>()
  const breaches: Breach[] = []
  for (const [index, term] of isList(terms) ? terms.entries() : []) {
    const sequence = field(term, 'sequence')
    if (typeof sequence !== 'number') continue
    if (!Number.isInteger(sequence)) {
      // The schema takes what is almost an integer, but CEL cannot compare it.
      breaches.push({ message: `the sequence ${sequence} is no integer`, at: ['terms', index, 'sequence'] })
    } else if (seen.has(sequence)) {
      const message = `a term before has the sequence ${sequence} too; give each its own`
      breaches.push({ message, at: ['terms', index, 'sequence'] })
    }
    seen.add(sequence)
  }
  return breaches
}
