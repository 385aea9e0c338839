import { getOrInsert } from '../get-or-insert.ts'
import { type Address, contains, covers, type Octets, type Prefix, parsePrefix } from './address.ts'

/** What a range of addresses is set aside for. */
export type Purpose =
  | 'this-network'
  | 'loopback'
  | 'link-local'
  | 'multicast'
  | 'reserved'
  | 'discard'
  | 'private'
  | 'benchmarking'
  | 'documentation'

export interface SpecialRange {
  readonly range: Prefix
  readonly purpose: Purpose
  /** The range in words, for a message. */
  readonly name: string
}

/**
 * The ranges that hosts and routers of the Internet do not use as their own: the special-purpose address registries
 * of IANA (RFC 6890) and multicast (RFC 5771, RFC 4291 section 2.7), as of November 2026.
 */
const RANGES: readonly SpecialRange[] = [
  special('0.0.0.0/8', 'this-network', '"this network" (RFC 1122)'),
  special('10.0.0.0/8', 'private', 'private space (RFC 1918)'),
  special('100.64.0.0/10', 'private', 'shared space (RFC 6598)'),
  special('127.0.0.0/8', 'loopback', 'loopback (RFC 1122)'),
  special('169.254.0.0/16', 'link-local', 'link-local (RFC 3927)'),
  special('172.16.0.0/12', 'private', 'private space (RFC 1918)'),
  special('192.0.2.0/24', 'documentation', 'documentation (RFC 5737)'),
  special('192.168.0.0/16', 'private', 'private space (RFC 1918)'),
  special('198.18.0.0/15', 'benchmarking', 'benchmarking (RFC 2544)'),
  special('198.51.100.0/24', 'documentation', 'documentation (RFC 5737)'),
  special('203.0.113.0/24', 'documentation', 'documentation (RFC 5737)'),
  special('224.0.0.0/4', 'multicast', 'multicast (RFC 5771)'),
  special('240.0.0.0/4', 'reserved', 'reserved (RFC 1112)'),
  special('::/128', 'this-network', 'the unspecified address (RFC 4291)'),
  special('::1/128', 'loopback', 'loopback (RFC 4291)'),
  special('::ffff:0:0/96', 'reserved', 'IPv4-mapped (RFC 4291)'),
  special('100::/64', 'discard', 'discard-only (RFC 6666)'),
  special('2001:2::/48', 'benchmarking', 'benchmarking (RFC 5180)'),
  special('2001:db8::/32', 'documentation', 'documentation (RFC 3849)'),
  special('3fff::/20', 'documentation', 'documentation (RFC 9637)'),
  special('fc00::/7', 'private', 'unique local space (RFC 4193)'),
  special('fe80::/10', 'link-local', 'link-local (RFC 4291)'),
  special('ff00::/8', 'multicast', 'multicast (RFC 4291)'),
]

function special(text: string, purpose: Purpose, name: string): SpecialRange {
  const range = parsePrefix(text)
  if (range === undefined) throw new Error(`${text} is no prefix`)
  return { range, purpose, name }
}

/** The ranges of each family that have addresses with a first octet: one, mostly none. */
const BY_FIRST_OCTET = { 32: byFirstOctet(32), 128: byFirstOctet(128) } as const

function byFirstOctet(bits: Prefix['bits']): ReadonlyMap<number, readonly SpecialRange[]> {
  const byOctet = new Map<number, SpecialRange[]>()
  for (const special of RANGES.filter(({ range }) => range.bits === bits)) {
    const last = special.range.last.charCodeAt(0)
    for (let octet = special.range.first.charCodeAt(0); octet <= last; octet += 1) {
      getOrInsert(byOctet, octet, () => []).push(special)
    }
  }
  return byOctet
}

function rangesNear(bits: Prefix['bits'], octets: Octets): readonly SpecialRange[] {
  return BY_FIRST_OCTET[bits].get(octets.charCodeAt(0)) ?? []
}

/** The special range around an address. */
export function specialRangeOf(address: Address): SpecialRange | undefined {
  return rangesNear(address.bits, address.octets).find(({ range }) => contains(range, address))
}

/** The special range around a whole prefix; undefined for one that is only partly special. */
export function specialRangeAround(prefix: Prefix): SpecialRange | undefined {
  return rangesNear(prefix.bits, prefix.first).find(({ range }) => covers(range, prefix))
}

/** The purposes of what no host and no router can use as its address beyond one link. */
export const UNROUTABLE: readonly Purpose[] = [
  'this-network',
  'loopback',
  'link-local',
  'multicast',
  'reserved',
  'discard',
]

const UNROUTABLE_RANGES = RANGES.filter(({ purpose }) => UNROUTABLE.includes(purpose)).map(({ range }) => range)

/** True for a prefix that may hold an address that is of no use to a host. */
export function touchesUnroutable(prefix: Prefix): boolean {
  return UNROUTABLE_RANGES.some((range) => covers(range, prefix) || covers(prefix, range))
}

/** The special range that keeps an address from being that of a host. */
export function unroutableRangeOf(address: Address): SpecialRange | undefined {
  return ifUnroutable(specialRangeOf(address))
}

/** The special range that keeps a whole prefix from being the space of hosts. */
export function unroutableRangeAround(prefix: Prefix): SpecialRange | undefined {
  return ifUnroutable(specialRangeAround(prefix))
}

function ifUnroutable(special: SpecialRange | undefined): SpecialRange | undefined {
  return special !== undefined && UNROUTABLE.includes(special.purpose) ? special : undefined
}
