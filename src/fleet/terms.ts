import { networkText, type Prefix } from './address.ts'
import { canonical } from './canonical.ts'
import { factOf } from './fact.ts'
import { covers, coversInAllReadings, type Match, READINGS, type Reading, readMatch } from './match.ts'
import { FAMILIES } from './parsed-match.ts'
import { allInside } from './prefix-set.ts'
import type { Policy, PolicySet, PolicyTerm } from './types.ts'

/** A term at its place in the evaluation of its policy. */
export interface Term {
  /** In spec.terms, where the order is that of writing. */
  readonly index: number
  readonly sequence: number
  readonly action: PolicyTerm['action']
  readonly match: Match
  /** What `set` changes, as text; empty if it changes nothing. */
  readonly effect: string
  /** The first earlier term that matches every route that this one matches, whatever prefixList means. */
  readonly coveredBy: Term | undefined
  /** For a term that is not covered: the first earlier one that covers it if prefixList means longer prefixes too. */
  readonly shadowedBy: Term | undefined
}

/** The terms of a policy in the order of evaluation. */
export const termsOf = factOf(({ spec }: Policy): readonly Term[] => {
  const order = spec.terms.map((term, index) => ({ ...term, index }))
  order.sort((a, b) => a.sequence - b.sequence)
  const terms: Term[] = []
  for (const { index, sequence, action, match: writtenMatch, set } of order) {
    const match = readMatch(writtenMatch)
    terms.push({ index, sequence, action, match, effect: effectOf(set), ...coverOf(match, terms) })
  }
  return terms
})

/** What matches nothing at all is not called covered. */
function coverOf(match: Match, earlier: readonly Term[]): Pick<Term, 'coveredBy' | 'shadowedBy'> {
  if (match.contradiction !== undefined) return { coveredBy: undefined, shadowedBy: undefined }
  const coveredBy = earlier.find((term) => coversInAllReadings(term.match, match))
  if (coveredBy !== undefined) return { coveredBy, shadowedBy: undefined }
  return { coveredBy, shadowedBy: earlier.find((term) => covers(term.match, match, 'orLonger')) }
}

/** False if one earlier term takes every route of this one. */
export function isReachable(term: Term): boolean {
  return term.coveredBy === undefined
}

/** False only if the term certainly matches no route of the family. */
export function canMatch({ match }: Term, family: string): boolean {
  return match.families.has(family)
}

/** True if the term matches every route of the family. */
export function matchesAllOf(term: Term, family: string): boolean {
  return canMatch(term, family) && term.match.conditions.size === 0
}

export function matchesEverything(term: Term): boolean {
  return FAMILIES.every((family) => matchesAllOf(term, family))
}

/** What a policy does to a route to a prefix, and the first term that may take it. */
export interface Decision {
  /**
   * It depends where it is for an attribute of the route or the meaning of prefixList to decide; undecided is what no
   * term matches.
   */
  readonly outcome: 'permitted' | 'denied' | 'depends' | 'undecided'
  readonly term: Term | undefined
}

/** What a policy does to a route to a prefix, as far as that is sure whatever prefixList means. */
export function decisionOn(policy: Policy, prefix: Prefix, family: string): Decision {
  const decisions = READINGS.map((reading) => decide(policy, prefix, family, reading))
  const [first = { outcome: 'undecided', term: undefined }] = decisions
  const isSure = decisions.every(({ outcome }) => outcome === first.outcome)
  return isSure ? first : { outcome: 'depends', term: first.term }
}

function decide(policy: Policy, prefix: Prefix, family: string, reading: Reading): Decision {
  for (const term of termsOf(policy)) {
    const taken = takes(term, prefix, family, reading)
    if (taken === 'never') continue
    if (taken === 'perhaps') return { outcome: 'depends', term }
    return { outcome: term.action === 'permit' ? 'permitted' : 'denied', term }
  }
  return { outcome: 'undecided', term: undefined }
}

/**
 * True if a policy is sure to permit a route to a prefix, whatever prefixList means. What decides by an attribute of
 * the route, which is not known here, counts as not permitting.
 */
export function permitsPrefix(policy: Policy, prefix: Prefix, family: string): boolean {
  return decisionOn(policy, prefix, family).outcome === 'permitted'
}

function takes({ match }: Term, prefix: Prefix, family: string, reading: Reading): 'always' | 'perhaps' | 'never' {
  if (!match.families.has(family)) return 'never'
  const { prefixes, conditions } = match
  const listed = conditions.get('prefixList')
  const isListed = reading === 'exact' ? listed?.has(networkText(prefix)) : allInside([prefix], prefixes)
  if (listed !== undefined && !isListed) return 'never'
  return [...conditions.keys()].every((field) => field === 'prefixList') ? 'always' : 'perhaps'
}

/** True if the two terms do the same to a route. */
export function decideAlike(a: Term, b: Term): boolean {
  return a.action === b.action && a.effect === b.effect
}

/** Text that is equal for sets of equal effect. An asn without prepend has none. */
function effectOf(set: PolicySet = {}): string {
  const { asPath = {}, ...others } = set
  const { replace = [] } = asPath
  const effective = { ...others, asPath: asPath.prepend === undefined ? { replace } : asPath }
  const effects = Object.entries(effective).map(([field, value]) => [field, withoutIdle(value)] as const)
  const real = effects.filter(([, value]) => !isIdle(value))
  return real.length === 0 ? '' : canonical(Object.fromEntries(real))
}

/** A part of a set without the fields that change nothing; communities are added and removed in any order. */
function withoutIdle(part: PolicySet[keyof PolicySet]): unknown {
  if (typeof part !== 'object') return part
  const entries = Object.entries(part).filter(([, value]) => !isIdle(value))
  return Object.fromEntries(
    entries.map(([field, value]) => [field, field !== 'replace' && Array.isArray(value) ? [...value].sort() : value]),
  )
}

/** True for a value of a set that changes nothing: false, empty text, an empty list, an object of such values. */
export function isIdle(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined || value === false || value === ''
  return Object.values(value).every(isIdle)
}
