import { isDigit, isIPv4Mapped, readIP, readPrefix } from './ip.ts'

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
  const isNegative = text[0] === '-'
  const start = isNegative || text[0] === '+' ? 1 : 0
  if (start === text.length) return undefined
  if (text[start] === '0' && start === text.length - 1) return 0n
  let total = 0n
  for (let at = start; at < text.length; ) {
    const dot = digitsEnd(text, at)
    const hasDot = text[dot] === '.'
    const unit = hasDot ? digitsEnd(text, dot + 1) : dot
    const end = unitEnd(text, unit)
    const scale = UNITS.get(text.slice(unit, end))
    const digits = unit - at - (hasDot ? 1 : 0)
    if (scale === undefined || digits === 0) return undefined
    total += BigInt(text.slice(at, dot)) * scale
    if (hasDot) total += fractionOf(text.slice(dot + 1, unit), scale)
    if (total > INT64_END) return undefined
    at = end
  }
  if (isNegative) return -total
  return total < INT64_END ? total : undefined
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at += 1
  return at
}

/** A unit goes on to the next number. */
function unitEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && text[at] !== '.' && !isDigit(text.charCodeAt(at))) at += 1
  return at
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
