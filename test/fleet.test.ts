import { describe, expect, test } from 'vitest'
import {
  addressText,
  contains,
  firstOverlaps,
  networkText,
  type Prefix,
  parseAddress,
  parsePrefix,
  unionOf,
} from '../src/fleet/address.ts'
import { isEmptySelector, matches, requirementsOf, selectorProblems } from '../src/fleet/selector.ts'
import type { LabelSelector } from '../src/fleet/types.ts'
import { randomNumbers } from './support.ts'

/** By the words of the documentation, one demand after the other. */
function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Record<string, string>): boolean {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`)
  if (!Object.entries(matchLabels).every(([key, value]) => pairs.includes(`${key}=${value}`))) return false
  for (const { key, operator, values = [] } of matchExpressions) {
    const isThere = pairs.some((pair) => pair.startsWith(`${key}=`))
    const isListed = values.some((value) => pairs.includes(`${key}=${value}`))
    if (operator === 'Exists' && !isThere) return false
    if (operator === 'DoesNotExist' && isThere) return false
    if (operator === 'In' && !isListed) return false
    if (operator === 'NotIn' && isListed) return false
  }
  return true
}

describe('label selectors', () => {
  const labels = new Map([
    ['zone', 'a'],
    ['role', 'fabric'],
  ])

  test.each<[string, LabelSelector, boolean]>([
    ['everything', {}, true],
    ['a label', { matchLabels: { zone: 'a' } }, true],
    ['another value', { matchLabels: { zone: 'b' } }, false],
    ['two labels', { matchLabels: { zone: 'a', role: 'fabric' } }, true],
    ['a property of all objects', { matchLabels: { constructor: 'a' } }, false],
    ['In', { matchExpressions: [{ key: 'zone', operator: 'In', values: ['b', 'a'] }] }, true],
    ['In, absent', { matchExpressions: [{ key: 'rack', operator: 'In', values: ['a'] }] }, false],
    ['NotIn', { matchExpressions: [{ key: 'zone', operator: 'NotIn', values: ['a'] }] }, false],
    ['NotIn, absent', { matchExpressions: [{ key: 'rack', operator: 'NotIn', values: ['a'] }] }, true],
    ['Exists', { matchExpressions: [{ key: 'zone', operator: 'Exists' }] }, true],
    ['Exists, absent', { matchExpressions: [{ key: 'rack', operator: 'Exists' }] }, false],
    ['DoesNotExist', { matchExpressions: [{ key: 'zone', operator: 'DoesNotExist' }] }, false],
    ['DoesNotExist, absent', { matchExpressions: [{ key: 'rack', operator: 'DoesNotExist' }] }, true],
    [
      'both parts',
      { matchLabels: { zone: 'a' }, matchExpressions: [{ key: 'role', operator: 'NotIn', values: ['fabric'] }] },
      false,
    ],
  ])('%s', (_, selector, expected) => {
    expect([...selectorProblems(selector)]).toEqual([])
    expect(matches(requirementsOf(selector), labels)).toBe(expected)
  })

  test('selectors agree with a slow reading', () => {
    const below = randomNumbers()
    const pick = (texts: readonly string[]) => texts[below(texts.length)] ?? ''
    const some = (texts: readonly string[]) => texts.filter(() => below(2) === 0)
    const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'] as const
    const counts = new Map<boolean, number>()
    for (let i = 0; i < 2000; i += 1) {
      const labels = Object.fromEntries(some(['a', 'b', 'c']).map((key) => [key, pick(['x', 'y', ''])]))
      const matchLabels = Object.fromEntries(some(['a', 'd']).map((key) => [key, pick(['x', 'y'])]))
      const matchExpressions = some(['1', '2']).map(() => {
        const operator = operators[below(operators.length)] ?? 'In'
        const values = operator.endsWith('n') ? ['x', ...some(['y', ''])] : undefined
        return { key: pick(['a', 'b', 'd']), operator, ...(values && { values }) }
      })
      const selector = { matchLabels, matchExpressions }
      const selected = matches(requirementsOf(selector), new Map(Object.entries(labels)))
      expect({ selector, labels, selected }).toEqual({ selector, labels, selected: selects(selector, labels) })
      counts.set(selected, (counts.get(selected) ?? 0) + 1)
    }
    expect(Math.min(...counts.values())).toBeGreaterThan(200)
  })

  test('a selector without requirements is empty', () => {
    expect(isEmptySelector({})).toBe(true)
    expect(isEmptySelector({ matchLabels: {}, matchExpressions: [] })).toBe(true)
    expect(isEmptySelector({ matchLabels: { a: '' } })).toBe(false)
  })

  test('the values that are wanted', () => {
    const expressions = [
      { key: 'a', operator: 'In', values: ['1', '2'] },
      { key: 'b', operator: 'NotIn', values: ['3'] },
    ]
    const requirements = requirementsOf({ matchLabels: { c: '4' }, matchExpressions: expressions })
    expect(requirements.map(({ key, values }) => [key, values])).toEqual([
      ['c', ['4']],
      ['a', ['1', '2']],
      ['b', []],
    ])
  })

  test('what no client can evaluate', () => {
    const selector = { matchExpressions: [{ key: 'zone', operator: 'notin', values: ['a'] }] }
    expect([...selectorProblems(selector)]).toEqual([
      {
        path: ['matchExpressions', 0, 'operator'],
        part: 'value',
        message: '"notin" is no operator; did you mean "NotIn"?',
        meant: 'NotIn',
      },
    ])
  })
})

function prefix(text: string): Prefix {
  const parsed = parsePrefix(text)
  if (parsed === undefined) throw new Error(`${text} is no prefix`)
  return parsed
}

describe('addresses', () => {
  test('networks without their host bits', () => {
    expect(networkText(prefix('10.1.2.3/8'))).toBe('10.0.0.0/8')
    expect(networkText(prefix('fd00:0:0:1::5/64'))).toBe('fd00:0:0:1::/64')
    expect(networkText(prefix('::1/0'))).toBe('::/0')
  })

  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['255.0.1.255', '255.0.1.255'],
    ['::', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['FD00:0ABC::00EF', 'fd00:abc::ef'],
    ['fd00::', 'fd00::'],
    ['fd00:0:0:1:0:0:0:1', 'fd00:0:0:1::1'],
    ['fd00:0:0:1:0:0:1:1', 'fd00::1:0:0:1:1'],
    ['0:0:1:0:0:1:1:1', '::1:0:0:1:1:1'],
    ['1:0:0:2:3:4:0:0', '1::2:3:4:0:0'],
    ['1:2:3:4:5:6:0:0', '1:2:3:4:5:6::'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['fd00::1:2:3:4:5:6', 'fd00:0:1:2:3:4:5:6'],
    ['::1.2.3.4', '::102:304'],
    ['64:ff9b::1.2.3.4', '64:ff9b::102:304'],
  ])('%s in the form of RFC 5952 is %s', (text, expected) => {
    const address = parseAddress(text)
    expect(address && addressText(address)).toBe(expected)
  })

  test('a prefix that ends with an IPv4 address is not IPv4-mapped', () => {
    expect(networkText(prefix('::1.2.3.4/128'))).toBe('::102:304/128')
  })

  test('families never meet', () => {
    const address = parseAddress('::a00:1')
    expect(address && contains(prefix('10.0.0.0/8'), address)).toBe(false)
    expect(address && contains(prefix('::/0'), address)).toBe(true)
  })

  test.each([
    ['10.0.1.0', true],
    ['10.0.1.255', true],
    ['10.0.0.255', false],
    ['10.0.2.0', false],
  ])('10.0.1.0/24 has %s: %s', (text, expected) => {
    const address = parseAddress(text)
    expect(address && contains(prefix('10.0.1.0/24'), address)).toBe(expected)
  })

  test('prefixes that touch or nest are one range', () => {
    const texts = ['10.0.1.0/24', '10.0.0.0/24', '10.0.0.128/25', '10.0.3.0/24', '0::/96', 'ffff::/16']
    const ranges = unionOf(texts.map(prefix))
    const ends = ranges.map(({ bits, first, last }) => [first, last].map((octets) => addressText({ bits, octets })))
    expect(ends).toEqual([
      ['10.0.0.0', '10.0.1.255'],
      ['10.0.3.0', '10.0.3.255'],
      ['::', '::ffff:ffff'],
      ['ffff::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
    ])
  })

  test('nothing comes after the last address', () => {
    expect(unionOf(['255.255.255.255/32', '255.255.255.254/31', '0.0.0.0/8'].map(prefix))).toHaveLength(2)
  })

  test.each([
    ['10.0.0.0/08', 8],
    ['::ffff:a00:0/120', 120],
    ['10.00.0.0/8', undefined],
    ['10.0.0.0/33', undefined],
    ['::ffff:a00:0/129', undefined],
    ['fd00::%eth0/64', undefined],
    ['10.0.0.0', undefined],
  ])('the length of %s: %s', (text, length) => {
    expect(parsePrefix(text)?.length).toBe(length)
  })

  test('overlaps are those of a comparison of all pairs', () => {
    const random = randomNumbers()
    for (let round = 0; round < 500; round += 1) {
      const prefixes = Array.from({ length: 1 + random(12) }, () => {
        const length = random(6) + 24
        return prefix(
          random(4) === 0 ? `fd00::${random(16)}/${96 + length}` : `10.0.${random(3)}.${random(256)}/${length}`,
        )
      })
      const expected = prefixes.flatMap((later, index) => {
        const first = prefixes.find(
          (other) => other.bits === later.bits && other.first <= later.last && later.first <= other.last,
        )
        return first === later || first === undefined ? [] : [[index, prefixes.indexOf(first)]]
      })
      const found = [...firstOverlaps(prefixes.map((prefix) => ({ prefix })))].map(([later, first]) => [
        prefixes.indexOf(later.prefix),
        prefixes.indexOf(first.prefix),
      ])
      expect(found).toEqual(expected)
    }
  })
})
