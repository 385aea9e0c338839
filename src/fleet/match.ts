import { networkText, type Prefix } from './address.ts'
import { type Contradiction, contradictionOf } from './contradiction.ts'
import { factOf } from './fact.ts'
import { EVPN, FAMILIES, type MatchField, type ParsedMatch, parseMatch, unicastOf } from './parsed-match.ts'
import { allInside, outermost } from './prefix-set.ts'
import type { AsPathFilter, PolicyMatch } from './types.ts'

/**
 * What prefixList means: these prefixes (FRR, GoBGP), or those inside them too. The API has no ge and le and does not
 * say, so a claim should hold under both readings.
 */
export type Reading = 'exact' | 'orLonger'

export const READINGS: readonly Reading[] = ['exact', 'orLonger']

/** The match of a term, in a form in which equal conditions are equal. */
export interface Match {
  /** The families of which it may match a route, by familyName; none for one that contradicts itself. */
  readonly families: ReadonlySet<string>
  readonly contradiction: Contradiction | undefined
  /** What a route must meet besides: one value of each. What is absent, empty or zero is no condition. */
  readonly conditions: ReadonlyMap<MatchField, ReadonlySet<string>>
  /** The prefixList without the items that lie in others. */
  readonly prefixes: readonly Prefix[]
}

export const readMatch = factOf((written: PolicyMatch): Match => {
  const match = parseMatch(written)
  const contradiction = contradictionOf(match)
  const families = contradiction === undefined ? FAMILIES.filter((family) => allows(match, family)) : []
  return {
    families: new Set(families),
    contradiction,
    conditions: conditionsOf(match),
    prefixes: outermost(match.prefixes),
  }
})

/** True if the earlier match takes every route that the later one takes. */
export function covers(earlier: Match, later: Match, reading: Reading): boolean {
  if (!isSubset(later.families, earlier.families)) return false
  for (const [field, values] of earlier.conditions) {
    const narrower = later.conditions.get(field)
    if (narrower === undefined) return false
    const isInside =
      field === 'prefixList' && reading === 'orLonger'
        ? allInside(later.prefixes, earlier.prefixes)
        : isSubset(narrower, values)
    if (!isInside) return false
  }
  return true
}

/** True if the earlier match covers the later one whatever prefixList means. */
export function coversInAllReadings(earlier: Match, later: Match): boolean {
  return READINGS.every((reading) => covers(earlier, later, reading))
}

function isSubset(values: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const value of values) {
    if (!others.has(value)) return false
  }
  return true
}

function allows({ families, prefixes, ipPrefix, evpnFields }: ParsedMatch, family: string): boolean {
  if (families !== undefined && !families.has(family)) return false
  if (family === EVPN) return true
  if (evpnFields.length > 0) return false
  if (prefixes.length > 0 && !prefixes.some((prefix) => unicastOf(prefix) === family)) return false
  return ipPrefix === undefined || unicastOf(ipPrefix) === family
}

function conditionsOf({ written, prefixes, ipPrefix }: ParsedMatch): Match['conditions'] {
  const { asPathFilter, communityMatch = [], evpnRouteType = [], vni, macAddress, localPreference, med } = written
  const conditions: readonly (readonly [MatchField, readonly string[]])[] = [
    ['prefixList', prefixes.map(networkText)],
    // Only equal ones cover each other: the API does not say whether it stands for longer prefixes.
    ['ipPrefix', ipPrefix === undefined ? [] : [networkText(ipPrefix)]],
    ['asPathFilter', asPathFilter === undefined ? [] : asPathCondition(asPathFilter)],
    ['communityMatch', communityMatch.map(communityKey)],
    ['evpnRouteType', evpnRouteType],
    ['vni', vni ? [String(vni)] : []],
    ['macAddress', macAddress === undefined ? [] : [macAddress.toLowerCase()]],
    ['localPreference', localPreference ? [String(localPreference)] : []],
    ['med', med ? [String(med)] : []],
  ]
  const given = conditions.filter(([, values]) => values.length > 0)
  return new Map(given.map(([field, values]) => [field, new Set(values)]))
}

/** Which paths a pattern matches depends on the dialect; these two match all paths in each. */
function asPathCondition({ pattern, matchType }: AsPathFilter): readonly string[] {
  return pattern === '.*' || pattern === '^.*$' ? [] : [JSON.stringify([pattern, matchType])]
}

/** Equal for equal communities: 0100:1 is 100:1. */
function communityKey(community: string): string {
  return community.replace(/[0-9]+/g, (digits) => String(Number(digits)))
}
