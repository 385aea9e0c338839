import type { Prefix } from './address.ts'
import { EVPN, type MatchField, type ParsedMatch, unicastOf } from './parsed-match.ts'
import { overlap } from './prefix-set.ts'

/** Two fields of a match that no route meets together. */
export interface Contradiction {
  readonly field: MatchField
  readonly against: MatchField
}

export function contradictionOf(match: ParsedMatch): Contradiction | undefined {
  return familyContradiction(match) ?? prefixContradiction(match) ?? typeContradiction(match)
}

/** EVPN routes may be for prefixes of either family, so only unicast families exclude anything. */
function familyContradiction({ families, prefixes, ipPrefix, evpnFields }: ParsedMatch): Contradiction | undefined {
  if (families === undefined || families.has(EVPN)) return undefined
  const isForeign = (prefix: Prefix): boolean => !families.has(unicastOf(prefix))
  const against = 'addressFamilies'
  const [field] = evpnFields
  if (field !== undefined) return { field, against }
  if (prefixes.length > 0 && prefixes.every(isForeign)) return { field: 'prefixList', against }
  return ipPrefix !== undefined && isForeign(ipPrefix) ? { field: 'ipPrefix', against } : undefined
}

/** Where the two overlap there may be a route, since each may stand for longer prefixes too. */
function prefixContradiction({ prefixes, ipPrefix }: ParsedMatch): Contradiction | undefined {
  if (ipPrefix === undefined || prefixes.length === 0) return undefined
  return prefixes.some((prefix) => overlap(prefix, ipPrefix)) ? undefined : { field: 'ipPrefix', against: 'prefixList' }
}

/** RFC 7432 section 7: only MAC/IP routes have a MAC address, and inclusive multicast routes are for no prefix. */
function typeContradiction({ written, prefixes, ipPrefix }: ParsedMatch): Contradiction | undefined {
  const types = new Set(written.evpnRouteType)
  if (types.size === 0) return undefined
  const against = 'evpnRouteType'
  const haveMac = types.has('macIPAdvertisement') || types.has('stickyMACAddress')
  if (written.macAddress !== undefined && !haveMac) return { field: 'macAddress', against }
  if (types.size > 1 || !types.has('inclusiveMulticastEthernetTag')) return undefined
  if (prefixes.length > 0) return { field: 'prefixList', against }
  return ipPrefix === undefined ? undefined : { field: 'ipPrefix', against }
}
