import type { Finding } from '../finding.ts'
import { place, plural, visible } from '../report/report.ts'
import { type Fixed, isUnsafe } from './fix.ts'

export interface Told extends Pick<Fixed, 'mended' | 'leftOut' | 'obstacles'> {
  /** What is still found. */
  readonly left: readonly Finding[]
  readonly mode: 'write' | 'report' | 'diff'
  readonly withUnsafe: boolean
}

const MOST_TOLD = 5

/** What has become of the fixes, in lines for people. */
export function tellFixes({ mended, leftOut, obstacles, left, mode, withUnsafe }: Told): readonly string[] {
  const count = [...mended.values()].reduce((sum, number) => sum + number, 0)
  const done = `${mode === 'write' ? 'fixed' : 'would fix'} ${plural(count, 'finding')} in ${plural(mended.size, 'file')}`
  const unsafe = withUnsafe ? 0 : left.filter(isUnsafe).length
  const more = unsafe === 0 ? '' : `; --unsafe-fixes has ${plural(unsafe, 'guess', 'guesses')} for the rest`
  const rest = leftOut.length - MOST_TOLD
  return [
    done + more,
    ...leftOut
      .slice(0, MOST_TOLD)
      .map(({ at, rule }) => `not fixed, since it would not leave fewer findings: ${place(at)} ${rule}`),
    ...(rest > 0 ? [`and ${rest} more`] : []),
    ...obstacles.map(visible),
  ]
}

/** What --fix can do about findings, in a line for people, where it can do anything. */
export function offerFixes(findings: readonly Finding[]): readonly string[] {
  const fixable = findings.filter(({ fix }) => fix !== undefined)
  const unsafe = fixable.filter(isUnsafe).length
  const safe = fixable.length - unsafe
  const flags = safe === 0 ? '--fix --unsafe-fixes' : '--fix'
  const guesses = safe > 0 && unsafe > 0 ? `, --unsafe-fixes ${unsafe} more` : ''
  return fixable.length === 0
    ? []
    : [`${flags} can mend ${plural(safe || unsafe, 'finding')}${guesses}; --diff shows how`]
}
