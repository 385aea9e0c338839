import { describe, expect, test } from 'vitest'
import { isCIDR, isIP, isSloppyIPv4, parseDuration } from '../src/cel/library.ts'
import { randomNumbers } from './support.ts'

describe('isIP follows netip, without zones and without IPv4 in IPv6 form', () => {
  test.each([
    '0.0.0.0',
    '255.255.255.255',
    '::',
    '::1',
    '1::',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    '1:2:3:4:5:6:1.2.3.4',
    '::1.2.3.4',
    'FD00::a',
    '::fffe:1.2.3.4',
    '::ffff:0:0:1',
  ])('%s is one', (text) => expect(isIP(text)).toBe(true))

  test.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.4 ',
    ':',
    ':::',
    '1:::2',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    '00001::',
    'g::',
    'fe80::1%eth0',
    '::ffff:1.2.3.4',
    '0:0:0:0:0:ffff:102:304',
    '::1.2.3.04',
    '1.2.3.4::',
    '1:2:3:4:5:6:7:1.2.3.4',
  ])('%j is none', (text) => expect(isIP(text)).toBe(false))
})

test('isCIDR takes a length without sign, blanks or leading zeros', () => {
  for (const text of ['0.0.0.0/0', '10.0.0.1/32', '::/0', 'fd00::1/128']) expect(isCIDR(text)).toBe(true)
  for (const text of [
    '10.0.0.0',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/08',
    '10.0.0.0/+8',
    '::/129',
    '::ffff:1.2.3.4/96',
  ]) {
    expect(isCIDR(text)).toBe(false)
  }
})

test('format ipv4 takes leading zeros and any address with a dot', () => {
  for (const text of ['010.0.0.1', '0000.0.0.0', '::ffff:10.0.0.1', '1:2:3:4:5:6:1.2.3.4', '00001::1.2.3.4']) {
    expect(isSloppyIPv4(text)).toBe(true)
  }
  for (const text of ['', '::1', '10.0.0.256', '10.0.0', '1e1.0.0.1', '::10000.0.0.1'])
    expect(isSloppyIPv4(text)).toBe(false)
})

test.each<[string, bigint | undefined]>([
  ['0', 0n],
  ['-0s', 0n],
  ['90s', 90_000_000_000n],
  ['1m30s', 90_000_000_000n],
  ['1.5h', 5_400_000_000_000n],
  ['5.s', 5_000_000_000n],
  ['.5s', 500_000_000n],
  ['3µs', 3_000n],
  ['3μs', 3_000n],
  ['-9223372036854775808ns', -(2n ** 63n)],
  ['9223372036854775807ns', 2n ** 63n - 1n],
  ['9223372036854775808ns', undefined],
  // Go computes the fraction with floats, which makes whole seconds of this.
  ['2.999999999999999999s', 3_000_000_000n],
  ['', undefined],
  ['-', undefined],
  ['3', undefined],
  ['s', undefined],
  ['.s', undefined],
  ['3 s', undefined],
  ['3S', undefined],
  ['1d', undefined],
])('the duration %j', (text, nanoseconds) => expect(parseDuration(text)).toBe(nanoseconds))

describe('durations by digits, and by a regular expression', () => {
  const scales: Readonly<Record<string, bigint>> = {
    ns: 1n,
    us: 1_000n,
    µs: 1_000n,
    μs: 1_000n,
    ms: 1_000_000n,
    s: 1_000_000_000n,
    m: 60_000_000_000n,
    h: 3_600_000_000_000n,
  }

  function parseSlowly(text: string): bigint | undefined {
    const [, sign, body = ''] = /^([-+]?)(.*)$/.exec(text) ?? []
    if (body === '0') return 0n
    if (!/^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[nuµμm]?s|m|h))+$/.test(body)) return undefined
    let total = 0n
    for (const [, whole = '', fraction = '', unit = ''] of body.matchAll(/([0-9]*)\.?([0-9]*)([^0-9.]+)/g)) {
      const scale = scales[unit] ?? 0n
      const part = Number(fraction) * (Number(scale) / 10 ** fraction.length)
      total += BigInt(whole) * scale + BigInt(Math.trunc(part))
    }
    if (sign === '-') return total <= 2n ** 63n ? -total : undefined
    return total < 2n ** 63n ? total : undefined
  }

  test('agree', () => {
    const random = randomNumbers()
    const parts = ['0', '00', '9', '90', '2562047', '9223372036', '.', '.5', '.25', '1.', '-', '+', 'd', 'S', ' ']
    const pieces = [...parts, ...Object.keys(scales), ...Object.keys(scales)]
    let count = 0
    for (let round = 0; round < 50_000; round += 1) {
      const text = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join('')
      // Go leaves out further digits.
      if (/\.[0-9]{18}/.test(text)) continue
      const duration = parseDuration(text)
      expect(duration, text).toBe(parseSlowly(text))
      if (duration !== undefined) count += 1
    }
    expect(count).toBeGreaterThan(2_000)
  })
})

test('hostile text is refused without backtracking', () => {
  // With quadratic time this would not end before the timeout.
  const long = 1_000_000
  for (const text of [
    '1'.repeat(long),
    `${'1s'.repeat(long)}x`,
    ':'.repeat(long),
    '1.'.repeat(long),
    '0'.repeat(long),
  ]) {
    expect(parseDuration(text)).toBeUndefined()
    expect(isIP(text) || isCIDR(`${text}/8`) || isSloppyIPv4(text)).toBe(false)
  }
})
