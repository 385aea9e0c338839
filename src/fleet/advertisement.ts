import { isEvpn } from './community-fields.ts'
import type { Advertisement } from './types.ts'

/** The field that makes an advertisement announce routes of the node, apart from a list of prefixes. */
export function ownSourceOf({ spec }: Advertisement): 'redistribute' | 'originateFrom' | undefined {
  if (spec.redistribute !== undefined && spec.redistribute.length > 0) return 'redistribute'
  return spec.originateFrom === undefined ? undefined : 'originateFrom'
}

/** Communities are the only place of an advertisement for a route target (RFC 4364 section 4.3.1). */
export function isEvpnWithoutRouteTarget(advertisement: Advertisement): boolean {
  return isEvpn(advertisement) && (advertisement.spec.communities ?? []).length === 0
}
