import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { lineStarts, positionAt } from '../src/manifest/place.ts'
import { findingsIn, lintTexts, router, textAt, vpc } from './support.ts'

/** The only finding in a text. */
function only(text: string): Finding {
  const [finding, ...others] = findingsIn(text)
  expect(others).toEqual([])
  if (finding === undefined) throw new Error('there is no finding')
  return finding
}

const BROKEN = router('r').replace('localASN: 65000', 'localASN: "65000"')

describe('a value is found to the character', () => {
  test('in a plain file', () => {
    const finding = only(BROKEN)
    expect(finding.at).toEqual({ file: 'test.yaml', start: { line: 6, column: 13 }, end: { line: 6, column: 20 } })
    expect(finding.path).toBe('spec.localASN')
  })

  test.each<[string, string]>([
    ['with CRLF', BROKEN.replaceAll('\n', '\r\n')],
    ['in the tenth document', `${'---\n# nothing\n'.repeat(5)}${`${vpc('x')}---\n`.repeat(4)}${BROKEN}`],
    ['after a separator with a comment', `--- # first\n${BROKEN}`],
    ['after characters of two UTF-16 units', BROKEN.replace('localASN: ', '? "😀😀"\n  : 1\n  localASN: ')],
    ['in flow style', BROKEN.replace('{name: r}', '{ "name" : r }')],
    ['behind an anchor', BROKEN.replace('"65000"', '&asn "65000"')],
    ['behind a tag', BROKEN.replace('"65000"', '!!str "65000"')],
    ['in a list', `kind: List\nitems:\n- ${BROKEN.trimEnd().replaceAll('\n', '\n  ')}\n`],
  ])('%s', (_, text) => {
    const found = findingsIn(text).find(({ path }) => path === 'spec.localASN')
    expect(found && textAt(text.replaceAll('\r\n', '\n'), found)).toBe('"65000"')
  })

  test('in JSON', () => {
    const text =
      '{"apiVersion": "vpc.miloapis.com/v1alpha1", "kind": "VPC", "metadata": {"name": "a"},\n "spec": {"networks": [5]}}'
    const [finding] = lintTexts({ 'a.json': text }).findings
    expect(finding && textAt(text, finding)).toBe('5')
    expect(finding?.path).toBe('spec.networks[0]')
  })

  test('on a line with other characters', () => {
    const text = BROKEN.replace('localASN: "65000"', '{😀: 1}').replace('  {😀: 1}', '  "😀": 1 #')
    const finding = findingsIn(text).find(({ rule }) => rule === 'unknown-field')
    expect(finding && textAt(text, finding)).toBe('"😀"')
  })
})

describe('a value that is written elsewhere', () => {
  test('is at its alias', () => {
    const text = `${router('r').replace('name: r}', 'name: &n r, labels: {a: *n}}')}  roles: *n\n`
    const finding = only(text)
    expect([finding.path, textAt(text, finding)]).toEqual(['spec.roles', '*n'])
  })

  test('is at the anchor when it lies inside of it', () => {
    const text = router('r').replace('{kind: Node, name: r}', '&t {kind: Node, name: ""}')
    const again = router('s').replace('{kind: Node, name: s}', '{<<: &t {kind: Node, name: ""}}')
    expect(textAt(text, only(text))).toBe('""')
    expect(textAt(again, only(again))).toBe('""')
  })

  test('is the last of equal keys', () => {
    const text = router('r').replace('localASN: 65000', 'localASN: 65000\n  localASN: x')
    const finding = findingsIn(text).find(({ rule }) => rule === 'invalid-schema')
    expect(finding && textAt(text, finding)).toBe('x')
  })
})

describe('a missing field', () => {
  test('is at the key of its parent', () => {
    const text = router('r').replace('{kind: Node, name: r}', '{kind: Node}')
    const finding = only(text)
    expect([finding.path, textAt(text, finding)]).toEqual(['spec.targetRef.name', 'targetRef'])
    const block = router('r').replace('{kind: Node, name: r}', '\n    kind: Node')
    expect([only(block).path, textAt(block, only(block))]).toEqual(['spec.targetRef.name', 'targetRef'])
  })

  test('of the object itself is at its kind', () => {
    const text = 'apiVersion: vpc.miloapis.com/v1alpha1\nkind: VPC\nmetadata: {name: a}\n'
    expect([only(text).path, textAt(text, only(text))]).toEqual(['spec', 'VPC'])
  })

  test('of a list item is at the item', () => {
    const text = router('r').replace('[{afi: ipv6, safi: unicast}]', '\n    - afi: ipv6\n')
    expect([only(text).path, textAt(text, only(text))]).toEqual(['spec.addressFamilies[0].safi', 'afi: ipv6'])
  })
})

test('an empty value is at its key', () => {
  const text = router('r').replace('[{afi: ipv6, safi: unicast}]', '[{afi: ipv6, safi: unicast}]\n  description:')
  expect(textAt(text, only(text))).toBe('description')
})

test('lines end with LF and CRLF', () => {
  const starts = lineStarts('a\nb\r\n\nd')
  expect(starts).toEqual([0, 2, 5, 6])
  expect([0, 1, 2, 3, 5, 6, 7].map((offset) => positionAt(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
  ])
})
