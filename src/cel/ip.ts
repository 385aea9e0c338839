/** IP addresses and prefixes as the Go functions behind the CEL library read them, octet by octet. */

/** How an address may be spelled: netip counts the digits, the older parser of the formats minds only the value. */
type Spelling = 'strict' | 'sloppy'

const ZERO = 0x30
const NINE = 0x39
const DOT = 0x2e
const COLON = 0x3a

/** The 4 or 16 octets of an address without a zone; undefined for text that is none. */
export function readIP(text: string, spelling: Spelling = 'strict'): readonly number[] | undefined {
  return text.includes(':') ? readIPv6(text, spelling) : readQuad(text, 0, spelling)
}

/** The four octets between dots from an offset to the end of a text. */
function readQuad(text: string, start: number, spelling: Spelling): readonly number[] | undefined {
  const octets: number[] = []
  let octet: number | undefined
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) {
      if (octet === 0 && spelling === 'strict') return undefined
      octet = (octet ?? 0) * 10 + code - ZERO
      if (octet > 255) return undefined
    } else {
      if (code !== DOT || octet === undefined || octets.length === 3) return undefined
      octets.push(octet)
      octet = undefined
    }
  }
  if (octet === undefined || octets.length < 3) return undefined
  octets.push(octet)
  return octets
}

function readIPv6(text: string, spelling: Spelling): readonly number[] | undefined {
  const gap = text.indexOf('::')
  const octets = readGroups(text, 0, gap === -1 ? text.length : gap, spelling)
  if (octets === undefined || gap === -1) return octets?.length === 16 ? octets : undefined
  const tail = readGroups(text, gap + 2, text.length, spelling)
  // The gap stands for one group at least.
  if (tail === undefined || octets.length + tail.length > 14) return undefined
  while (octets.length + tail.length < 16) octets.push(0)
  octets.push(...tail)
  return octets
}

/** The octets of the groups on one side of the gap, of which the last two may be a dotted quad at the very end. */
function readGroups(text: string, start: number, end: number, spelling: Spelling): number[] | undefined {
  const octets: number[] = []
  if (start === end) return octets
  let group = 0
  let groupStart = start
  for (let at = start; at <= end; at += 1) {
    const code = at === end ? COLON : text.charCodeAt(at)
    const digit = hexDigit(code)
    if (digit !== undefined) {
      group = group * 16 + digit
      continue
    }
    if (code === DOT && end === text.length) {
      const quad = readQuad(text, groupStart, spelling)
      return quad && [...octets, ...quad]
    }
    if (code !== COLON || !isGroup(group, at - groupStart, spelling)) return undefined
    octets.push(group >> 8, group & 0xff)
    group = 0
    groupStart = at + 1
  }
  return octets
}

function isGroup(group: number, digits: number, spelling: Spelling): boolean {
  return digits > 0 && group <= 0xffff && (digits <= 4 || spelling === 'sloppy')
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

function hexDigit(code: number): number | undefined {
  if (isDigit(code)) return code - ZERO
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : undefined
}

/** True for the octets of an IPv4-mapped IPv6 address (RFC 4291 section 2.5.5.2). */
export function isIPv4Mapped(octets: readonly number[]): boolean {
  if (octets[10] !== 0xff || octets[11] !== 0xff) return false
  for (let index = 0; index < 10; index += 1) if (octets[index] !== 0) return false
  return true
}

export interface ReadPrefix {
  readonly octets: readonly number[]
  readonly length: number
}

/** An address and a length, which may have leading zeros here. */
export function readPrefix(text: string): ReadPrefix | undefined {
  const slash = text.lastIndexOf('/')
  if (slash === -1) return undefined
  const octets = readIP(text.slice(0, slash))
  if (octets === undefined) return undefined
  const length = readLength(text, slash + 1)
  return length !== undefined && length <= 8 * octets.length ? { octets, length } : undefined
}

function readLength(text: string, start: number): number | undefined {
  if (start === text.length) return undefined
  let length = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return undefined
    length = length * 10 + code - ZERO
  }
  return length
}
