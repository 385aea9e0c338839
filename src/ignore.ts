import type { Finding, Severity } from './finding.ts'
import { type FileIgnores, faultOf, type IgnoreComment, type JudgedComment, type Word } from './ignore-comment.ts'
import { lastAtMost } from './manifest/place.ts'
import { nearest } from './nearest.ts'
import { CATALOGUE, explainUnknownRule, rulesOf } from './rules/index.ts'
import type { Rule } from './rules/rule.ts'
import { UNRESOLVED } from './rules/unresolved.ts'

export interface IgnoreOptions {
  /** The severity of each rule that is on. */
  readonly severities: ReadonlyMap<string, Severity>
  /** The day in UTC as YYYY-MM-DD. */
  readonly today: string
}

/** What comments make of some findings. */
export interface Ignored {
  readonly kept: readonly Finding[]
  readonly ignored: readonly Finding[]
  readonly comments: readonly JudgedComment[]
}

/** Sorts out the findings that comments ask to ignore. A comment looks at where a finding is, not at related places. */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly FileIgnores[],
  options: IgnoreOptions,
): Ignored {
  if (ignores.length === 0) return { kept: findings, ignored: [], comments: [] }
  const pages = new Map(ignores.map((page) => [page.file, openPage(page, options.today)]))
  const kept: Finding[] = []
  const ignored: Finding[] = []
  for (const finding of findings) {
    const page = pages.get(finding.at.file)
    if (page !== undefined && takes(page, finding)) ignored.push(finding)
    else kept.push(finding)
  }
  const isFleetWhole = !findings.some(({ rule, rejected }) => rejected || UNRESOLVED.has(rule))
  const comments: JudgedComment[] = []
  for (const page of pages.values()) {
    for (const comment of page.comments) comments.push(judge(comment, page, isFleetWhole, options))
  }
  return { kept, ignored, comments }
}

/** The ignores of a file while findings are held against them. */
interface OpenPage extends FileIgnores {
  /** Rules with a line or a document for which a comment asks to ignore them. */
  readonly asked: ReadonlySet<string>
  /** Those of them that had a finding. */
  readonly used: Set<string>
  /** The documents of which the server would refuse something, so that not all rules could judge them. */
  readonly refused: Set<number>
}

function openPage(page: FileIgnores, today: string): OpenPage {
  const valid = page.comments.filter((comment) => faultOf(comment, today) === undefined)
  const asked = valid.flatMap((comment) => comment.rules.map(({ text }) => keyOf(text, comment)))
  return { ...page, asked: new Set(asked), used: new Set(), refused: new Set() }
}

function keyOf(rule: string, { document, line }: Pick<IgnoreComment, 'document' | 'line'>): string {
  return line === undefined ? `${rule} in document ${document}` : `${rule} on line ${line}`
}

/** True for a finding to be ignored. */
function takes(page: OpenPage, { rule, rejected, at }: Finding): boolean {
  const { line } = at.start
  const document = lastAtMost(page.documents, line)
  if (rejected) page.refused.add(document)
  const keys = [keyOf(rule, { document }), keyOf(rule, { document, line })].filter((key) => page.asked.has(key))
  for (const key of keys) page.used.add(key)
  return keys.length > 0
}

function judge(
  comment: IgnoreComment,
  page: OpenPage,
  isFleetWhole: boolean,
  { severities, today }: IgnoreOptions,
): JudgedComment {
  const fault = faultOf(comment, today)
  const isIdle = ({ text }: Word): boolean => {
    const couldLook = !page.refused.has(comment.document) && (isFleetWhole || !FLEET_RULES.has(text))
    return severities.has(text) && couldLook && !CHANGE_RULES.has(text) && !page.used.has(keyOf(text, comment))
  }
  const named = fault === undefined || fault === 'no date' || fault === 'expired' ? comment.rules : []
  return {
    ...comment,
    fault,
    unknown: named
      .filter(({ text }) => !IGNORABLE.has(text))
      .map(({ text, at }) => ({ at, explanation: explain(text), meant: meantBy(text) })),
    unused: fault === undefined ? named.filter((word) => IGNORABLE.has(word.text) && isIdle(word)) : [],
  }
}

const FLEET_RULES = idsOf(rulesOf('fleet'))
/** They find something only until the change is made, and a comment that ignores it stays. */
const CHANGE_RULES = idsOf(rulesOf('change'))
const IGNORE_RULES = idsOf(rulesOf('ignore'))
const IGNORABLE = idsOf(CATALOGUE.filter(({ scope }) => scope !== 'ignore'))

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id))
}

function meantBy(id: string): string | undefined {
  return IGNORE_RULES.has(id) ? undefined : nearest(id, IGNORABLE)
}

function explain(id: string): string {
  if (IGNORE_RULES.has(id)) return `${id} is about comments, and none can ignore it; leave it out with --skip ${id}`
  return explainUnknownRule(id)
}
