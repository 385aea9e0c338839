/** What the text of a standard community says. */
export type CommunityReading =
  | { readonly state: 'number'; readonly bits: number }
  | { readonly state: 'name'; readonly bits: number }
  /** Two numbers, one of which has more than 16 bits. */
  | { readonly state: 'out-of-range'; readonly excess: string }
  /** An IPv4 address and a number, as in a route target. */
  | { readonly state: 'address' }
  | { readonly state: 'malformed' }

/**
 * IANA, "BGP Well-known Communities": each N that makes 65535:N a registered community (state of August 2023), and
 * the names that implementations take for it.
 */
const WELL_KNOWN: ReadonlyMap<number, readonly string[]> = new Map([
  [0, ['graceful-shutdown']], // RFC 8326
  [1, ['accept-own']], // RFC 7611
  [2, []], // ROUTE_FILTER_TRANSLATED_v4
  [3, []], // ROUTE_FILTER_v4
  [4, []], // ROUTE_FILTER_TRANSLATED_v6
  [5, []], // ROUTE_FILTER_v6
  [6, ['llgr-stale']], // RFC 9494
  [7, ['no-llgr']], // RFC 9494
  [8, []], // accept-own-nexthop
  [9, []], // Standby PE, RFC 9026
  [666, ['blackhole']], // RFC 7999
  [65_281, ['no-export']], // RFC 1997
  [65_282, ['no-advertise']], // RFC 1997
  [65_283, ['no-export-subconfed', 'local-as']], // RFC 1997
  [65_284, ['no-peer']], // RFC 3765
])

const LARGEST_HALF = 65_535

/** The first half of all well-known communities. */
const WELL_KNOWN_HALF = 65_535

const BITS_BY_NAME: ReadonlyMap<string, number> = new Map(
  [...WELL_KNOWN].flatMap(([number, names]) => names.map((name) => [name, bitsOf(WELL_KNOWN_HALF, number)] as const)),
)

export const BLACKHOLE = bitsOf(WELL_KNOWN_HALF, 666)
export const NO_ADVERTISE = bitsOf(WELL_KNOWN_HALF, 65_282)

function bitsOf(first: number, second: number): number {
  return first * 65_536 + second
}

export function readCommunity(text: string): CommunityReading {
  if (/^[0-9]+:[0-9]+$/.test(text)) {
    const colon = text.indexOf(':')
    return readHalves(text.slice(0, colon), text.slice(colon + 1))
  }
  const named = BITS_BY_NAME.get(text.toLowerCase())
  if (named !== undefined) return { state: 'name', bits: named }
  return { state: /^(?:[0-9]+\.){3}[0-9]+:[0-9]+$/.test(text) ? 'address' : 'malformed' }
}

function readHalves(first: string, second: string): CommunityReading {
  const high = Number(first)
  const low = Number(second)
  if (high > LARGEST_HALF) return { state: 'out-of-range', excess: first }
  if (low > LARGEST_HALF) return { state: 'out-of-range', excess: second }
  return { state: 'number', bits: bitsOf(high, low) }
}

/** The 32 bits of a standard community; undefined for text that is none. */
export function communityBits(text: string): number | undefined {
  const reading = readCommunity(text)
  return 'bits' in reading ? reading.bits : undefined
}

export function communityText(bits: number): string {
  return `${Math.floor(bits / 65_536)}:${bits % 65_536}`
}

/** True for a community of the range of the well-known ones that is none of them. */
export function isReserved(bits: number): boolean {
  return Math.floor(bits / 65_536) === WELL_KNOWN_HALF && !WELL_KNOWN.has(bits % 65_536)
}

/** True for text that GoBGP takes as a regular expression where communities are removed. */
export function isPattern(text: string): boolean {
  return /[\^$.*+?|\\()[\]{}]/.test(text)
}
