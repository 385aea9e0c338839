import ipaddr from 'ipaddr.js'
import { isCIDR, isIP } from '../cel/library.ts'

/** An address as a number, with its family, since 1.2.3.4 and ::102:304 are two addresses. */
export interface Address {
  readonly bits: 32 | 128
  readonly value: bigint
}

/** Addresses of one family that follow each other. */
export interface Range {
  readonly bits: 32 | 128
  readonly first: bigint
  readonly last: bigint
}

/** A prefix as the range of its addresses. */
export interface Prefix extends Range {
  readonly text: string
  readonly length: number
  /** The address that is written, host bits included. */
  readonly address: bigint
}

/** Undefined for text that the API server's isIP refuses. */
export function parseAddress(text: string): Address | undefined {
  if (!isIP(text)) return undefined
  const octets = ipaddr.parse(spellOut(text)).toByteArray()
  return { bits: octets.length === 4 ? 32 : 128, value: toNumber(octets) }
}

/**
 * Undefined for text that is no prefix. It takes what the API server's isCIDR takes, and two spellings more that only
 * the prefixes of an advertisement can have, and that some implementations read: a length with leading zeros and an
 * IPv4-mapped IPv6 address.
 */
export function parsePrefix(text: string): Prefix | undefined {
  const plain = text.replace(/\/0+(?=[0-9])/, '/')
  if (!isCIDR(plain) && !isMapped(plain)) return undefined
  const [ip, length] = ipaddr.parseCIDR(spellOut(plain))
  const octets = ip.toByteArray()
  const bits = octets.length === 4 ? 32 : 128
  const address = toNumber(octets)
  const hosts = 1n << BigInt(bits - length)
  const first = address - (address % hosts)
  return { text, bits, length, address, first, last: first + hosts - 1n }
}

/** True for a prefix of IPv4-mapped addresses (RFC 4291 section 2.5.5.2). */
function isMapped(text: string): boolean {
  if (!ipaddr.IPv6.isValidCIDR(text)) return false
  const [ip] = ipaddr.IPv6.parseCIDR(text)
  return ip.isIPv4MappedAddress()
}

/** The prefix that holds an address alone, with the text of the address. */
export function hostPrefix(text: string, { bits, value }: Address): Prefix {
  return { text, bits, length: bits, address: value, first: value, last: value }
}

/** The address of a prefix in the spelling of the prefix. */
export function writtenAddress({ text }: Prefix): string {
  return text.slice(0, text.indexOf('/'))
}

/** The address that is written in a prefix. */
export function addressOf({ bits, address }: Prefix): Address {
  return { bits, value: address }
}

/** Without this ipaddr.js takes ::1.2.3.4 for ::ffff:1.2.3.4. */
function spellOut(text: string): string {
  return text.replace(/^::(?=[0-9]+\.)/, '0::')
}

function toNumber(octets: readonly number[]): bigint {
  let value = 0n
  for (const octet of octets) value = (value << 8n) | BigInt(octet)
  return value
}

/** A text that is equal for equal addresses. */
export function addressKey({ bits, value }: Address): string {
  return `${bits}:${value}`
}

export function hasHostBits({ address, first }: Prefix): boolean {
  return address !== first
}

/** A text that is equal for equal prefixes, whatever their spelling and host bits. */
export function prefixKey({ bits, first, length }: Prefix): string {
  return `${bits}:${first}/${length}`
}

/** True for the default route, and for each of the halves that stand for it where a default would be refused. */
export function isDefaultRoute({ length }: Prefix): boolean {
  return length <= 1
}

export function contains(range: Range, address: Address): boolean {
  return range.bits === address.bits && range.first <= address.value && address.value <= range.last
}

export function covers(range: Range, { bits, first, last }: Range): boolean {
  return range.bits === bits && range.first <= first && last <= range.last
}

/** The addresses of all prefixes, as ranges with a gap between any two. */
export function unionOf(prefixes: readonly Prefix[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { bits, first, last } of [...prefixes].sort(compareRanges)) {
    const before = ranges.at(-1)
    if (before === undefined || before.bits !== bits || before.last + 1n < first) ranges.push({ bits, first, last })
    else if (before.last < last) ranges[ranges.length - 1] = { ...before, last }
  }
  return ranges
}

/** The prefix without its host bits, in the form that RFC 5952 recommends for IPv6. */
export function networkText({ bits, first, length }: Prefix): string {
  return `${addressText({ bits, value: first })}/${length}`
}

/** The address in the one form that RFC 5952 section 4 recommends for IPv6. */
export function addressText({ bits, value }: Address): string {
  if (bits === 32) return partsOf(value, 4, 8).join('.')
  const groups = partsOf(value, 8, 16).map((group) => group.toString(16))
  const { start, length } = longestZeros(groups)
  if (length < 2) return groups.join(':')
  return `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`
}

/** A number as `count` parts of `width` bits, the highest first. */
function partsOf(value: bigint, count: number, width: number): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    Number(BigInt.asUintN(width, value >> BigInt(width * (count - 1 - index)))),
  )
}

/** The longest run of zeros, the first of those of equal length (RFC 5952 section 4.2.3), which ipaddr.js may miss. */
function longestZeros(groups: readonly string[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 }
  let start = 0
  for (const [index, group] of groups.entries()) {
    if (group !== '0') start = index + 1
    else if (index + 1 - start > longest.length) longest = { start, length: index + 1 - start }
  }
  return longest
}

/** How two prefixes that overlap lie to each other, in words. */
export function relation(prefix: Prefix, other: Prefix): string {
  if (prefix.length === other.length) return `is the same network as ${other.text}`
  return prefix.length > other.length ? `lies in ${other.text}` : `contains ${other.text}`
}

/**
 * For each item, the first one of the list whose prefix overlaps its own, when that one stands before it. Two prefixes
 * either nest or are apart, so sorted by first address those around a prefix form a stack, and one pass suffices.
 */
export function firstOverlaps<T extends { readonly prefix: Prefix }>(items: readonly T[]): ReadonlyMap<T, T> {
  const partner = items.map((_, index) => index)
  const order = items.map(({ prefix }, index) => ({ prefix, index }))
  order.sort((a, b) => compareRanges(a.prefix, b.prefix))
  const around: Enclosing[] = []
  for (const current of order) {
    while (!isAround(around.at(-1)?.prefix, current.prefix)) foldInto(partner, around)
    const outermost = Math.min(current.index, around.at(-1)?.outermost ?? current.index)
    partner[current.index] = outermost
    around.push({ ...current, outermost })
  }
  while (around.length > 0) foldInto(partner, around)
  const overlaps = new Map<T, T>()
  for (const [index, item] of items.entries()) {
    const first = items[indexOf(partner, index)]
    if (first !== undefined && first !== item) overlaps.set(item, first)
  }
  return overlaps
}

interface Enclosing {
  readonly prefix: Prefix
  readonly index: number
  /** The first of this prefix and those around it; what lies beside another one inside of them does not count. */
  readonly outermost: number
}

/** Closes the innermost prefix and tells the one around it of the first prefix inside. */
function foldInto(partner: number[], around: Enclosing[]): void {
  const inner = around.pop()
  const outer = around.at(-1)
  if (inner === undefined || outer === undefined) return
  partner[outer.index] = Math.min(indexOf(partner, outer.index), indexOf(partner, inner.index))
}

function indexOf(partner: readonly number[], index: number): number {
  return partner[index] ?? index
}

/** True also for no prefix at all, the end of the stack. */
function isAround(outer: Prefix | undefined, inner: Prefix): boolean {
  return outer === undefined || (outer.bits === inner.bits && outer.last >= inner.last)
}

/** Sorts by family, then first address; a prefix comes before those inside it. */
export function compareRanges(a: Prefix, b: Prefix): number {
  if (a.bits !== b.bits) return a.bits - b.bits
  if (a.first !== b.first) return a.first < b.first ? -1 : 1
  return a.length - b.length
}
