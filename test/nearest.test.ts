import { expect, test } from 'vitest'
import { didYouMean, nearest } from '../src/nearest.ts'

test.each([
  ['a letter too many', 'fabricc', ['fabric', 'overlay'], 'fabric'],
  ['a letter too few', 'fabrc', ['fabric', 'overlay'], 'fabric'],
  ['another letter', 'febric', ['fabric', 'overlay'], 'fabric'],
  ['two letters swapped count as one', 'afbirc', ['fabric'], 'fabric'],
  ['two letters swapped, twice', 'node-21-underaly', ['node-12-underlay'], 'node-12-underlay'],
  ['two letters too many', 'fabricxy', ['fabric'], 'fabric'],
  ['two letters too few', 'node-1-underl', ['node-1-underlay'], 'node-1-underlay'],
  ['three letters', 'fabricxyz', ['fabric'], undefined],
  ['three other letters', 'fxbxix', ['fabric'], undefined],
  ['the nearest one', 'node-1-underley', ['node-2-underlay', 'node-1-underlay'], 'node-1-underlay'],
  ['not one of two', 'node-3', ['node-1', 'node-2'], undefined],
  ['one after a tie of others', 'node-33', ['node-11', 'node-22', 'node-3'], 'node-3'],
  ['the same in other case', 'PERMIT', ['permit', 'permits'], 'permit'],
  ['other case before another letter', 'Name', ['name', 'Nama'], 'name'],
  ['half of a short name', 'ab', ['ac'], undefined],
  ['a third of a name', 'abc', ['abd'], 'abd'],
  ['nothing', 'a', [], undefined],
])('%s', (_, name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected)
})

test('the words', () => {
  expect(didYouMean('rolle', ['role', 'zone'])).toBe('; did you mean "role"?')
  expect(didYouMean('xyz', ['role', 'zone'])).toBe('')
})
