import type { Finding } from './finding.ts'
import type { Counts, LintResult } from './lint.ts'
import { plural, type Summary, tally } from './report/report.ts'
import { UNRESOLVED } from './rules/unresolved.ts'
import { COSMOS_KINDS, NOUNS } from './schema/kinds.ts'

/** What else there is to say of a run. */
export interface Aside {
  /** How many more findings would be shown if no comment ignored them. */
  readonly ignored: number
  /** How many more would be shown if there were no baseline. */
  readonly inBaseline: number
  /** How many more would be shown if they had not been there before the change. */
  readonly inBase: number
  /** What has become of the baseline. */
  readonly notes: readonly string[]
  /** True when no folder was given. */
  readonly onlyFiles: boolean
  /** What was met in folders and is no file to read. */
  readonly skipped: number
}

export const NOTHING_ASIDE: Aside = { ignored: 0, inBaseline: 0, inBase: 0, notes: [], onlyFiles: false, skipped: 0 }

/** Sums up a run by what is shown of it. */
export function summarize(
  result: LintResult,
  shown: readonly Finding[],
  { ignored, inBaseline, inBase, notes, onlyFiles, skipped }: Aside,
): Summary {
  const { files, filesWithoutResources, fragments, documents, resources } = result.counts
  return {
    files,
    filesWithoutResources,
    fragments,
    documents,
    resources: [...resources.values()].reduce((sum, count) => sum + count, 0),
    kinds: kindsOf(result.counts),
    ...tally(shown),
    ignored,
    inBaseline,
    inBase,
    hints: [
      ...hintsAboutSkipped(skipped),
      ...hintsAbout(fragments),
      ...(onlyFiles ? hintsAboutContext(shown) : []),
      ...notes,
    ],
  }
}

function hintsAboutSkipped(skipped: number): readonly string[] {
  if (skipped === 0) return []
  const what = skipped === 1 ? '1 link or device was' : `${skipped} links or devices were`
  return [`${what} passed over: broken, in circles, out of the tree or no file`]
}

function kindsOf({ resources }: Counts): readonly string[] {
  const present = COSMOS_KINDS.filter((kind) => resources.has(kind))
  return present.map((kind) => plural(resources.get(kind) ?? 0, NOUNS[kind].one, NOUNS[kind].many))
}

function hintsAbout(fragments: number): readonly string[] {
  if (fragments === 0) return []
  const what =
    fragments === 1
      ? '1 file is a kustomize patch or component'
      : `${fragments} files are kustomize patches or components`
  return [`${what} and no object yet; render first: kustomize build . | cosmos lint -`]
}

function hintsAboutContext(shown: readonly Finding[]): readonly string[] {
  if (!shown.some(({ rule }) => UNRESOLVED.has(rule))) return []
  return ['Names were looked up in the given files only; give the rest of the fleet with --context PATH']
}
