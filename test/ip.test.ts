import ipaddr from 'ipaddr.js'
import { describe, expect, test } from 'vitest'
import { isCIDR, isIP, isSloppyIPv4 } from '../src/cel/library.ts'
import {
  type Address,
  addressText,
  compareRanges,
  contains,
  covers,
  networkText,
  type Prefix,
  parseAddress,
  parsePrefix,
} from '../src/fleet/address.ts'
import { randomNumbers } from './support.ts'

/** The reading of addresses once more: slow, by regular expressions, with numbers of any size. */
const STRICT = { octet: /^(?:0|[1-9][0-9]{0,2})$/, group: /^[0-9a-f]{1,4}$/i }
const SLOPPY = { octet: /^0*[0-9]{1,3}$/, group: /^0*[0-9a-f]{1,4}$/i }

type Spelling = typeof STRICT

function isQuad(text: string, { octet }: Spelling): boolean {
  const octets = text.split('.')
  return octets.length === 4 && octets.every((part) => octet.test(part) && Number(part) <= 255)
}

function isIPv6(text: string, spelling: Spelling): boolean {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')))
  const quad = halves.at(-1)?.at(-1) ?? ''
  if (isQuad(quad, spelling)) halves.at(-1)?.splice(-1, 1, '0', '0')
  const groups = halves.flat()
  if (!groups.every((group) => spelling.group.test(group))) return false
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7
}

function isAddress(text: string, spelling: Spelling): boolean {
  return text.includes(':') ? isIPv6(text, spelling) : isQuad(text, spelling)
}

/** Without the zero in front ipaddr.js takes ::1.2.3.4 for ::ffff:1.2.3.4. */
function readByLibrary(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  return ipaddr.parse(text.replace(/^::(?=[0-9]+\.)/, '0::'))
}

function isMapped(text: string): boolean {
  const address = readByLibrary(text)
  return address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress()
}

function numberOfAddress(text: string): bigint {
  return readByLibrary(text)
    .toByteArray()
    .reduce((value, octet) => value * 256n + BigInt(octet), 0n)
}

function isIPSlowly(text: string): boolean {
  return isAddress(text, STRICT) && !isMapped(text)
}

interface WrittenPrefix {
  readonly address: string
  readonly length: string
}

function splitPrefix(text: string): WrittenPrefix | undefined {
  const [, address, length] = /^(.*)\/([0-9]+)$/.exec(text) ?? []
  if (address === undefined || length === undefined || !isAddress(address, STRICT)) return undefined
  return Number(length) <= (address.includes(':') ? 128 : 32) ? { address, length } : undefined
}

function isCIDRSlowly(text: string): boolean {
  const prefix = splitPrefix(text)
  return prefix !== undefined && /^(?:0|[1-9][0-9]*)$/.test(prefix.length) && !isMapped(prefix.address)
}

function numberOf(octets: string): bigint {
  return BigInt(`0x${Buffer.from(octets, 'latin1').toString('hex')}`)
}

/** A number to compare addresses of both families by: IPv4 comes first. */
function rankOf(bits: number, octets: string): bigint {
  return numberOf(octets) + (bits === 32 ? 0n : 1n << 32n)
}

const WELL_FORMED = [
  ...['0.0.0.0', '10.0.0.1', '192.168.10.255', '255.255.255.255', '::', '::1', '1::', 'fd00:a:1::18', 'FE80::aBc'],
  ...['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '1:0:0:2:3:4:0:0', '2001:db8:0:1:1:1:1:1'],
  ...['::1.2.3.4', '64:ff9b::10.0.0.1', '1:2:3:4:5:6:1.2.3.4', '::ffff:10.0.0.1', '0:0:0:0:0:ffff:a00:1'],
]

/** Texts that are addresses, or nearly so: well-formed ones, of which some characters are changed. */
function* addressTexts(count: number): Generator<string> {
  const random = randomNumbers()
  const pick = (choices: string | readonly string[]): string => choices[random(choices.length)] ?? ''
  const parts = ['0', '00', '1', '10', '255', '256', '010', 'a', 'ffff', 'FFFF', '10000', '00001', '']
  for (let round = 0; round < count; round += 1) {
    const separator = pick(':.')
    let text = pick(WELL_FORMED)
    if (random(3) === 0) text = Array.from({ length: 1 + random(9) }, () => pick(parts)).join(separator)
    for (let change = random(4); change > 0; change -= 1) {
      const at = random(text.length + 1)
      text =
        text.slice(0, at) +
        pick(['', pick('0123456789abfF:.'), '::', '0:', '.1', ' ', '%', '/', 'g']) +
        text.slice(at + random(3))
    }
    yield text
  }
}

/** Likewise for prefixes. */
function* prefixTexts(count: number): Generator<string> {
  const random = randomNumbers()
  const ends = ['', '/', '/08', '/00', '/+8', '/ 8', '/33', '/129', '/1e1', '/024', '/99999999999999999999']
  for (const address of addressTexts(count)) {
    yield address + (random(4) === 0 ? ends[random(ends.length)] : `/${random(address.includes(':') ? 130 : 34)}`)
  }
}

describe('reading by octets agrees with the slow reading', () => {
  test('of addresses', () => {
    let count = 0
    for (const text of addressTexts(30_000)) {
      const isOne = isIPSlowly(text)
      const address = parseAddress(text)
      expect(isIP(text), text).toBe(isOne)
      expect(isSloppyIPv4(text), text).toBe(text.includes('.') && isAddress(text, SLOPPY))
      expect(address !== undefined, text).toBe(isOne)
      if (address === undefined) continue
      count += 1
      expect(address.bits, text).toBe(text.includes(':') ? 128 : 32)
      expect(numberOf(address.octets), text).toBe(numberOfAddress(text))
    }
    expect(count).toBeGreaterThan(5_000)
  })

  test('of prefixes', () => {
    let count = 0
    for (const text of prefixTexts(30_000)) {
      const written = splitPrefix(text)
      const prefix = parsePrefix(text)
      expect(isCIDR(text), text).toBe(isCIDRSlowly(text))
      expect(prefix !== undefined, text).toBe(written !== undefined)
      if (written === undefined || prefix === undefined) continue
      count += 1
      const { bits, length, address, first, last } = prefix
      const value = numberOfAddress(written.address)
      const hosts = 1n << BigInt(bits - length)
      expect([bits, length], text).toEqual([written.address.includes(':') ? 128 : 32, Number(written.length)])
      expect([address, first, last].map(numberOf), text).toEqual([
        value,
        value - (value % hosts),
        value - (value % hosts) + hosts - 1n,
      ])
    }
    expect(count).toBeGreaterThan(5_000)
  })
})

test('texts of octets compare as the numbers do', () => {
  const random = randomNumbers()
  const near = (text: string): string => `${text}/${random(text.includes(':') ? 129 : 33)}`
  const prefixes = WELL_FORMED.flatMap((text) => [parsePrefix(near(text)), parsePrefix(near(text))]).filter(isPrefix)
  for (const a of prefixes) {
    for (const b of prefixes) {
      const [first, last, otherFirst, otherLast] = [a.first, a.last, b.first, b.last].map(numberOf)
      if (first === undefined || last === undefined || otherFirst === undefined || otherLast === undefined) continue
      const isInside = a.bits === b.bits && first <= otherFirst && otherLast <= last
      expect(covers(a, b)).toBe(isInside)
      const address: Address = { bits: b.bits, octets: b.address }
      expect(contains(a, address)).toBe(
        a.bits === b.bits && first <= numberOf(b.address) && numberOf(b.address) <= last,
      )
    }
  }
  const sorted = [...prefixes].sort(compareRanges)
  for (const [index, prefix] of sorted.entries()) {
    const before = sorted[index - 1]
    if (before !== undefined) {
      expect(rankOf(before.bits, before.first) <= rankOf(prefix.bits, prefix.first)).toBe(true)
    }
  }
})

function isPrefix(prefix: Prefix | undefined): prefix is Prefix {
  return prefix !== undefined
}

test('the canonical text is that of the URL standard', () => {
  for (const text of addressTexts(10_000)) {
    const address = parseAddress(text)
    if (address === undefined) continue
    const canonical = address.bits === 32 ? text : new URL(`http://[${text}]`).hostname.slice(1, -1)
    expect(addressText(address), text).toBe(canonical)
    const prefix = parsePrefix(`${text}/${address.bits}`)
    expect(prefix && networkText(prefix), text).toBe(`${canonical}/${address.bits}`)
  }
})
