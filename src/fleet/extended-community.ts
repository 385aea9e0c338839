/** Who gave out a number, and the number: the content of a route distinguisher and of a route target. */
export interface Assigned {
  /** 0: an AS of 16 bits and 32 bits of number; 1: an IPv4 address and 16 bits; 2: an AS of 32 bits and 16 bits. */
  readonly type: 0 | 1 | 2
  /** The AS, or the address as a number. */
  readonly administrator: number
  readonly number: number
}

/** What a text says that should become eight octets. */
export type Reading<T> =
  | { readonly state: 'encodable'; readonly value: T }
  /** `limit` is the limit that the text exceeds, in words. */
  | { readonly state: 'not-encodable'; readonly limit: string }
  | { readonly state: 'malformed' }

const MALFORMED = { state: 'malformed' } as const

const LARGEST_16 = 65_535
const LARGEST_32 = 4_294_967_295

/**
 * Reads `administrator:number` as RFC 4364 section 4.2 has it for route distinguishers, RFC 4360 section 3 and
 * RFC 5668 section 2 for route targets; an AS that fits into 16 bits is of type 0, unless it is written with a dot.
 */
export function readAssigned(text: string): Reading<Assigned> {
  const [, left, right] = /^([0-9]+(?:\.[0-9]+){0,3}):([0-9]+)$/.exec(text) ?? []
  if (left === undefined || right === undefined) return MALFORMED
  const parts = left.split('.').map(Number)
  const [first = 0, second = 0] = parts
  switch (parts.length) {
    case 1:
      return assignedByAs(first, Number(right))
    case 2:
      return assignedByDottedAs(first, second, Number(right))
    case 4:
      return assignedByAddress(parts, Number(right))
    default:
      return MALFORMED
  }
}

function assignedByAs(asn: number, number: number): Reading<Assigned> {
  if (asn > LARGEST_32) return beyond(`an AS number goes up to ${LARGEST_32}`)
  if (asn > LARGEST_16) return withShortNumber(2, asn, number, `an AS number above ${LARGEST_16}`)
  if (number > LARGEST_32) return beyond(`the number after the AS goes up to ${LARGEST_32}`)
  return { state: 'encodable', value: { type: 0, administrator: asn, number } }
}

function assignedByDottedAs(high: number, low: number, number: number): Reading<Assigned> {
  if (high > LARGEST_16 || low > LARGEST_16) return beyond(`both parts of a dotted AS number go up to ${LARGEST_16}`)
  return withShortNumber(2, high * 65_536 + low, number, 'a dotted AS number')
}

function assignedByAddress(octets: readonly number[], number: number): Reading<Assigned> {
  if (octets.some((octet) => octet > 255)) return beyond('the parts of an IPv4 address go up to 255')
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0)
  return withShortNumber(1, address, number, 'an IPv4 address')
}

function withShortNumber(type: 1 | 2, administrator: number, number: number, before: string): Reading<Assigned> {
  if (number > LARGEST_16) return beyond(`the number after ${before} goes up to ${LARGEST_16}`)
  return { state: 'encodable', value: { type, administrator, number } }
}

function beyond(limit: string): Reading<never> {
  return { state: 'not-encodable', limit }
}

/** The octets of a route distinguisher in hexadecimal, equal for all spellings of one value. */
export function distinguisherKey(text: string): string | undefined {
  const reading = readAssigned(text)
  return reading.state === 'encodable' ? hex(reading.value.type, 2) + contentOf(reading.value) : undefined
}

/** The octets of a route target in hexadecimal, equal for all spellings of one value. */
export function targetKey(text: string): string | undefined {
  const reading = readAssigned(text)
  return reading.state === 'encodable' ? targetOctets(reading.value) : undefined
}

/** The second octet of a route target (RFC 4360 section 4). */
const ROUTE_TARGET = 2

function targetOctets(value: Assigned): string {
  return hex(value.type, 1) + hex(ROUTE_TARGET, 1) + contentOf(value)
}

function contentOf({ type, administrator, number }: Assigned): string {
  return type === 0 ? hex(administrator, 2) + hex(number, 4) : hex(administrator, 4) + hex(number, 2)
}

function hex(value: number, octets: number): string {
  return value.toString(16).padStart(2 * octets, '0')
}

/** The octets of an extended community in hexadecimal; what names no type is a route target. */
export function readExtendedCommunity(text: string): Reading<string> {
  if (/^(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$/i.test(text)) {
    return { state: 'encodable', value: text.replaceAll(':', '').toLowerCase() }
  }
  const reading = readAssigned(text)
  return reading.state === 'encodable' ? { state: 'encodable', value: targetOctets(reading.value) } : reading
}

export function extendedCommunityKey(text: string): string | undefined {
  const reading = readExtendedCommunity(text)
  return reading.state === 'encodable' ? reading.value : undefined
}
