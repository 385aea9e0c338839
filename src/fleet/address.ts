import { isIPv4Mapped, readIP, readPrefix } from '../cel/ip.ts'

/**
 * The 4 or 16 octets of an address, each a character of a text: texts of one length compare as the addresses do, and
 * are equal for equal addresses only, since 1.2.3.4 and ::102:304 are two.
 */
export type Octets = string

/** An address with its family. */
export interface Address {
  readonly bits: 32 | 128
  readonly octets: Octets
}

/** Addresses of one family that follow each other. */
export interface Range {
  readonly bits: 32 | 128
  readonly first: Octets
  readonly last: Octets
}

/** A prefix as the range of its addresses. */
export interface Prefix extends Range {
  readonly text: string
  readonly length: number
  /** The address that is written, host bits included. */
  readonly address: Octets
}

/** Undefined for text that the API server's isIP refuses. */
export function parseAddress(text: string): Address | undefined {
  const octets = readIP(text)
  if (octets === undefined || isIPv4Mapped(octets)) return undefined
  return { bits: bitsOf(octets), octets: String.fromCharCode(...octets) }
}

/**
 * Undefined for text that is no prefix. It takes what the API server's isCIDR takes, and two spellings more that only
 * the prefixes of an advertisement can have, and that some implementations read: a length with leading zeros and an
 * IPv4-mapped IPv6 address. Prefixes mostly come many of one network, so that of another one may be at hand.
 */
export function parsePrefix(text: string, atHand?: Prefix): Prefix | undefined {
  const prefix = readPrefix(text)
  if (prefix === undefined) return undefined
  const { octets, length } = prefix
  const address = String.fromCharCode(...octets)
  const bits = bitsOf(octets)
  const isAtHand = atHand?.length === length && contains(atHand, { bits, octets: address })
  const { first, last } = isAtHand ? atHand : rangeOf(octets, length, address)
  return { text, bits, length, address, first, last }
}

function bitsOf(octets: readonly number[]): 32 | 128 {
  return octets.length === 4 ? 32 : 128
}

/** The addresses that differ from one only in their host bits. */
function rangeOf(octets: readonly number[], length: number, address: Octets): Pick<Range, 'first' | 'last'> {
  if (length === 8 * octets.length) return { first: address, last: address }
  const first = octets.slice()
  const last = octets.slice()
  let hosts = 0xff >> (length % 8)
  for (let index = Math.floor(length / 8); index < octets.length; index += 1) {
    const octet = octets[index] ?? 0
    first[index] = octet & ~hosts
    last[index] = octet | hosts
    hosts = 0xff
  }
  return { first: String.fromCharCode(...first), last: String.fromCharCode(...last) }
}

/** The IPv4 address of a number of 32 bits. */
export function ipv4Of(number: number): Address {
  const octets = String.fromCharCode(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff)
  return { bits: 32, octets }
}

/** The prefix that holds an address alone, with the text of the address. */
export function hostPrefix(text: string, octets: Octets): Prefix {
  const { bits, first, last } = hostRange(octets)
  return { text, bits, length: bits, address: octets, first, last }
}

export function hostRange(octets: Octets): Range {
  return { bits: octets.length === 4 ? 32 : 128, first: octets, last: octets }
}

/** The address of a prefix in the spelling of the prefix, of which this is the text. */
export function writtenAddress(text: string): string {
  return text.slice(0, text.indexOf('/'))
}

/** The address that is written in a prefix. */
export function addressOf({ bits, address }: Prefix): Address {
  return { bits, octets: address }
}

/** A text that is equal for equal addresses. */
export function addressKey({ octets }: Address): string {
  return octets
}

/** True for 0.0.0.0 and ::. */
export function isUnspecified({ octets }: Address): boolean {
  return octets === NUL.repeat(octets.length)
}

const NUL = String.fromCharCode(0)
const LARGEST = String.fromCharCode(0xff)

export function hasHostBits({ address, first }: Prefix): boolean {
  return address !== first
}

/** A text that is equal for equal prefixes, whatever their spelling and host bits. */
export function prefixKey({ first, length }: Prefix): string {
  return `${first}/${length}`
}

/** True for the default route, and for each of the halves that stand for it where a default would be refused. */
export function isDefaultRoute({ length }: Prefix): boolean {
  return length <= 1
}

export function contains(range: Range, address: Address): boolean {
  return range.bits === address.bits && range.first <= address.octets && address.octets <= range.last
}

export function covers(range: Range, { bits, first, last }: Range): boolean {
  return range.bits === bits && range.first <= first && last <= range.last
}

/** The addresses of all prefixes, as ranges with a gap between any two. */
export function unionOf(prefixes: readonly Prefix[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { bits, first, last } of [...prefixes].sort(compareRanges)) {
    const before = ranges.at(-1)
    if (before === undefined || before.bits !== bits || endsBefore(before, first)) ranges.push({ bits, first, last })
    else if (before.last < last) ranges[ranges.length - 1] = { ...before, last }
  }
  return ranges
}

/** True for a range with a gap between its last address and a later one. */
function endsBefore({ last }: Range, address: Octets): boolean {
  let index = last.length - 1
  while (index >= 0 && last[index] === LARGEST) index -= 1
  if (index === -1) return false
  const next = last.slice(0, index) + String.fromCharCode(last.charCodeAt(index) + 1)
  return next.padEnd(last.length, NUL) < address
}

/** The prefix without its host bits, in the form that RFC 5952 recommends for IPv6. */
export function networkText({ first, length }: Prefix): string {
  return `${octetsText(first)}/${length}`
}

/** The address in the one form that RFC 5952 section 4 recommends for IPv6. */
export function addressText({ octets }: Address): string {
  return octetsText(octets)
}

function octetsText(octets: Octets): string {
  if (octets.length === 4) {
    return `${octets.charCodeAt(0)}.${octets.charCodeAt(1)}.${octets.charCodeAt(2)}.${octets.charCodeAt(3)}`
  }
  const { start, end } = longestZeros(octets)
  if (end - start < 2) return groupsText(octets, 0, 8)
  return `${groupsText(octets, 0, start)}::${groupsText(octets, end, 8)}`
}

function groupsText(octets: Octets, start: number, end: number): string {
  let text = ''
  for (let index = start; index < end; index += 1) {
    if (index > start) text += ':'
    text += groupAt(octets, index).toString(16)
  }
  return text
}

function groupAt(octets: Octets, index: number): number {
  return octets.charCodeAt(2 * index) * 256 + octets.charCodeAt(2 * index + 1)
}

/** The longest run of groups that are zero, the first of those of equal length (RFC 5952 section 4.2.3). */
function longestZeros(octets: Octets): { readonly start: number; readonly end: number } {
  let longest = { start: 0, end: 0 }
  let start = 0
  for (let index = 0; index < 8; index += 1) {
    if (groupAt(octets, index) !== 0) start = index + 1
    else if (index + 1 - start > longest.end - longest.start) longest = { start, end: index + 1 }
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
