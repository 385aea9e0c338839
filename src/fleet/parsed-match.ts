import { type Prefix, parsePrefix } from './address.ts'
import { factOf } from './fact.ts'
import { familyName, type PolicyMatch } from './types.ts'

export const EVPN = 'l2vpn/evpn'

/** Every family of the API, by familyName. */
export const FAMILIES: readonly string[] = ['ipv4/unicast', 'ipv6/unicast', EVPN]

export type MatchField = keyof PolicyMatch

/** A match as it is written, with its families and prefixes read. */
export interface ParsedMatch {
  readonly written: PolicyMatch
  /** By familyName; undefined for a match that names none and so is for all. */
  readonly families: ReadonlySet<string> | undefined
  /** Of prefixList, each item one, since the API server takes no other text there. */
  readonly prefixes: readonly Prefix[]
  readonly ipPrefix: Prefix | undefined
  /** The fields that only EVPN routes can meet. */
  readonly evpnFields: readonly MatchField[]
}

export const parseMatch = factOf((written: PolicyMatch): ParsedMatch => {
  const { addressFamilies = [], prefixList = [], ipPrefix } = written
  return {
    written,
    families: addressFamilies.length === 0 ? undefined : new Set(addressFamilies.map(familyName)),
    prefixes: prefixList.map((text) => parsePrefix(text)).filter((prefix) => prefix !== undefined),
    ipPrefix: ipPrefix === undefined ? undefined : parsePrefix(ipPrefix),
    evpnFields: evpnFieldsOf(written),
  }
})

function evpnFieldsOf({ vni, macAddress, evpnRouteType = [] }: PolicyMatch): readonly MatchField[] {
  const fields: MatchField[] = []
  if (vni) fields.push('vni')
  if (macAddress !== undefined) fields.push('macAddress')
  if (evpnRouteType.length > 0) fields.push('evpnRouteType')
  return fields
}

/** The unicast family that a prefix belongs to, by familyName. */
export function unicastOf({ bits }: Prefix): string {
  return bits === 32 ? 'ipv4/unicast' : 'ipv6/unicast'
}
