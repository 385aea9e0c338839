import { isIPv4Mapped, readIP, readPrefix } from './ip.ts'

/**
 * The functions that the CEL rules call, with the results of the Go functions behind them. `matches` is not among
 * them: the regular expressions of the rules mean the same in RE2 and in JavaScript.
 */

/** CEL's isIP (Kubernetes 1.30): Go's netip.ParseAddr, without zones and without IPv4-mapped IPv6. */
export function isIP(text: string): boolean {
  const octets = readIP(text)
  return octets !== undefined && !isIPv4Mapped(octets)
}

/** CEL's isCIDR (Kubernetes 1.30): an address as isIP takes it and a length without sign or leading zeros. */
export function isCIDR(text: string): boolean {
  const prefix = readPrefix(text)
  if (prefix === undefined || isIPv4Mapped(prefix.octets)) return false
  const lengthStart = text.lastIndexOf('/') + 1
  return text[lengthStart] !== '0' || lengthStart === text.length - 1
}

/** `format: ipv4` as the server reads it: any address with a dot, so `010.0.0.1` and `::ffff:10.0.0.1` too. */
export function isSloppyIPv4(text: string): boolean {
  return text.includes('.') && readIP(text, 'sloppy') !== undefined
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
