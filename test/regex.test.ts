import { describe, expect, test } from 'vitest'
import { ambiguousRepetition } from '../src/regex/ambiguity.ts'
import { compile, type Mode, run } from '../src/regex/match.ts'
import { readAsPathPattern, treesOf, type Verdict } from '../src/regex/pattern.ts'
import { openRuns } from '../src/regex/runs.ts'
import { fixture } from './support.ts'

/**
 * fixtures/regex/engines.jsonl holds what the real engines say: `regexp.Compile` and `MatchString` of Go 1.26, whole
 * texts with the pattern in `^(?:...)$`, and `regcomp` with REG_EXTENDED and `regexec` of glibc 2.36 in the C locale,
 * whole texts by the place of the leftmost longest match. Each got the pattern with `(^|[ ]|$)` for `_` outside
 * brackets. A result has a digit for each text of the first line; null is a pattern that the engine refuses. The
 * patterns are picked by hand for each construct, and at random by verdict and matches, but for those with an anchor
 * in a repeated part, for which see below.
 */
interface Recorded {
  readonly pattern: string
  readonly re2: Matches | null
  readonly posix: Matches | null
}

interface Matches {
  readonly contains: string
  readonly full: string
}

const [HEAD = '', ...LINES] = fixture('regex/engines.jsonl').trimEnd().split('\n')
const TEXTS: readonly string[] = JSON.parse(HEAD).texts
const RECORDS: readonly Recorded[] = LINES.map((line) => JSON.parse(line))

function matchesIn(verdict: Verdict, mode: Mode): string | undefined {
  if ('problem' in verdict) return undefined
  const program = compile(verdict.value.tree)
  return program && TEXTS.map((text) => Number(run(program, text, mode).matches)).join('')
}

describe('the verdict of the real engines', () => {
  test.each(['re2', 'posix'] as const)('%s takes the same patterns', (dialect) => {
    const wrong = RECORDS.filter(
      (record) => 'value' in readAsPathPattern(record.pattern)[dialect] !== !!record[dialect],
    )
    expect(wrong.map(({ pattern }) => pattern)).toEqual([])
  })

  test.each(['re2', 'posix'] as const)('%s matches the same texts', (dialect) => {
    const wrong: unknown[] = []
    let compared = 0
    for (const { pattern, [dialect]: recorded } of RECORDS) {
      if (recorded === null) continue
      const verdict = readAsPathPattern(pattern)[dialect]
      const [contains, full] = [matchesIn(verdict, 'contains'), matchesIn(verdict, 'full')]
      // Back references, Unicode classes, and copies by the hundred thousand are not told.
      if (contains === undefined) continue
      compared += 1
      if (contains !== recorded.contains || (full !== recorded.full && !recorded.full.includes('?')))
        wrong.push({ pattern, contains, full, recorded })
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(150)
  })

  test('but an anchor in a repeated part always has to hold', () => {
    // glibc finds a match in "64999", where no word starts at the second character.
    const { re2, posix } = readAsPathPattern('(\\b[0-9]){2}')
    expect(matchesIn(re2, 'contains')).toBe('000000000')
    expect(matchesIn(posix, 'contains')).toBe('000000000')
  })
})

describe('problems have a place in the pattern as it is written', () => {
  test.each([
    ['(65001', 0, 'this ( is never closed', 0, 'this ( is never closed'],
    ['_(', 1, 'this ( is never closed', 1, 'this ( is never closed'],
    [
      '__[3-1]',
      3,
      'the ends of this range stand in the wrong order',
      3,
      'the ends of this range stand in the wrong order',
    ],
    ['1_*+[', 3, 'this repeats a repetition', 4, 'this [ is never closed'],
    ['[_]_{2,1}', 4, 'the first number is greater than the second', 4, 'the first number is greater than the second'],
    ['(?!_)', 0, 'RE2 and POSIX know no lookaround', 1, 'there is nothing that this could repeat'],
  ])('%s', (pattern, re2Start, re2Message, posixStart, posixMessage) => {
    const { re2, posix } = readAsPathPattern(pattern)
    expect(re2).toMatchObject({ problem: { start: re2Start, message: re2Message } })
    expect(posix).toMatchObject({ problem: { start: posixStart, message: posixMessage } })
  })
})

test('an underscore is spelled out outside brackets only, and whatever stands before it', () => {
  const text = (pattern: string) => matchesIn(readAsPathPattern(pattern).re2, 'contains')
  expect(text('^_')).toBe('111111111')
  expect(text('[_]')).toBe('000000000')
  expect(text('[]_]')).toBe('000000000')
  expect(text('[[:alpha:]_]')).toBe('000000000')
  expect(text('[\\]_]')).toBe('000000000')
  expect(text('\\\\_')).toBe('000000000')
  expect(readAsPathPattern('\\_').re2).toHaveProperty('problem.message', 'this ) closes nothing')
})

function stepsOf(pattern: string, text: string): number {
  const [tree] = treesOf(readAsPathPattern(pattern))
  const program = tree && compile(tree)
  if (program === undefined) throw new Error(`${pattern} has no program`)
  const { matches, steps } = run(program, text, 'full')
  expect(matches).toBe(false)
  expect(steps).toBeLessThanOrEqual(program.states.length * (text.length + 1))
  return steps
}

test.each(['(1+)+$', '(.*)*x', '([0-9]+ *)*$', '(1|1)*$', '(1?){20}1{20}.*x', '(((1*)*)*)*$'])(
  '%s takes as many steps for each further character',
  (pattern) => {
    const [short = 0, middle = 0, long = 0] = [2000, 4000, 6000].map((length) =>
      stepsOf(pattern, `${'1'.repeat(length)}-`),
    )
    expect(long - middle).toBe(middle - short)
  },
)

test('counts do not make more states than there is room for', () => {
  const trees = treesOf(readAsPathPattern(`${'('.repeat(30)}1${'){9}'.repeat(30)}`))
  expect(trees.map(compile)).toEqual([undefined])
  expect(trees.map(ambiguousRepetition)).toEqual([undefined])
})

test.each([
  ['brackets', '('.repeat(256), 0],
  ['groups', `${'('.repeat(128)}${')'.repeat(128)}`, 2],
  ['stars', `${'('.repeat(85)}1${')*'.repeat(85)}`, 2],
  ['options', `(${'1?'.repeat(126)})*`, 2],
  ['branches', `((${'1|'.repeat(120)}1) )*`, 2],
  ['borders', `(${'_'.repeat(250)})*`, 2],
])('a pattern of nothing but %s can be analysed', (_, pattern, readings) => {
  const trees = treesOf(readAsPathPattern(pattern))
  expect(trees).toHaveLength(readings)
  for (const tree of trees) {
    openRuns(tree)
    ambiguousRepetition(tree)
    expect(compile(tree)?.states.length).toBeLessThan(2000)
  }
})
