/**
 * The functions that the CEL rules call, with the results of the Go functions behind them. `matches` is not among
 * them: the regular expressions of the rules mean the same in RE2 and in JavaScript.
 */

/** CEL's isIP (Kubernetes 1.30): Go's netip.ParseAddr, without zones and without IPv4-mapped IPv6. */
export function isIP(text: string): boolean {
  if (!text.includes(':')) return isDottedQuad(text, STRICT)
  const groups = parseIPv6(text, STRICT)
  return groups !== undefined && !isIPv4Mapped(groups)
}

/** CEL's isCIDR (Kubernetes 1.30): an address as isIP takes it and a length without sign or leading zeros. */
export function isCIDR(text: string): boolean {
  const slash = text.lastIndexOf('/')
  if (slash === -1) return false
  const address = text.slice(0, slash)
  const length = text.slice(slash + 1)
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(length)) return false
  return isIP(address) && Number(length) <= (address.includes(':') ? 128 : 32)
}

/** `format: ipv4` as the server reads it: any address with a dot, so `010.0.0.1` and `::ffff:10.0.0.1` too. */
export function isSloppyIPv4(text: string): boolean {
  if (!text.includes('.')) return false
  return text.includes(':') ? parseIPv6(text, SLOPPY) !== undefined : isDottedQuad(text, SLOPPY)
}

/** What one part of an address may look like: netip counts digits, the older parser of the formats only the value. */
interface Spelling {
  readonly octet: RegExp
  readonly group: RegExp
}

const STRICT: Spelling = { octet: /^(?:0|[1-9][0-9]{0,2})$/, group: /^[0-9a-fA-F]{1,4}$/ }
const SLOPPY: Spelling = { octet: /^0*[0-9]{1,3}$/, group: /^0*[0-9a-fA-F]{1,4}$/ }

function isDottedQuad(text: string, spelling: Spelling): boolean {
  const octets = text.split('.')
  return octets.length === 4 && octets.every((octet) => spelling.octet.test(octet) && Number(octet) <= 255)
}

/** The eight groups of an IPv6 address, whose last two may be a dotted quad; undefined for anything else. */
function parseIPv6(text: string, spelling: Spelling): readonly number[] | undefined {
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const [head, tail] = halves.map((half, index) => parseGroups(half, spelling, index === halves.length - 1))
  if (head === undefined) return undefined
  if (halves.length === 1) return head.length === 8 ? head : undefined
  if (tail === undefined || head.length + tail.length > 7) return undefined
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

function parseGroups(text: string, spelling: Spelling, mayEndWithQuad: boolean): number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const parts = text.split(':')
  for (const [index, part] of parts.entries()) {
    if (spelling.group.test(part)) groups.push(Number.parseInt(part, 16))
    else if (mayEndWithQuad && index === parts.length - 1 && isDottedQuad(part, spelling)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number)
      groups.push(a * 256 + b, c * 256 + d)
    } else return undefined
  }
  return groups
}

function isIPv4Mapped(groups: readonly number[]): boolean {
  return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
}

/** Nanoseconds in each unit of a Go duration. */
const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])

const INT64_END = 2n ** 63n

/** Nanoseconds of a Go duration such as `1m30s` or `-1.5h`; undefined for text that time.ParseDuration refuses. */
export function parseDuration(text: string): bigint | undefined {
  const isNegative = text.startsWith('-')
  const body = text.replace(/^[-+]/, '')
  if (body === '0') return 0n
  if (!/^(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[^0-9.]+)+$/.test(body)) return undefined
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of body.matchAll(/([0-9]*)\.?([0-9]*)([^0-9.]+)/g)) {
    const scale = UNITS.get(unit)
    if (scale === undefined) return undefined
    total += BigInt(whole) * scale + fractionOf(fraction, scale)
    if (total > INT64_END) return undefined
  }
  if (isNegative) return -total
  return total < INT64_END ? total : undefined
}

/** The part of a unit behind the dot, in nanoseconds, rounded through a float as Go does. */
function fractionOf(digits: string, scale: bigint): bigint {
  let fraction = 0n
  let length = 0
  while (length < digits.length && fraction <= (INT64_END - 1n) / 10n) {
    fraction = fraction * 10n + BigInt(digits.charAt(length))
    length += 1
  }
  return BigInt(Math.trunc(Number(fraction) * (Number(scale) / 10 ** length)))
}
