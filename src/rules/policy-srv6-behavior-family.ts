import { EVPN, type MatchField, type ParsedMatch, parseMatch, unicastOf } from '../fleet/parsed-match.ts'
import { endpointBehaviorOf } from '../fleet/srv6.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policySrv6BehaviorFamily: ResourceRule<'BGPPolicy'> = {
  id: 'policy-srv6-behavior-family',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'an SRv6 endpoint behaviour for packets of another family than the routes',
  why: 'The endpoint takes other packets out of the tunnel than those that the routes draw into it, and drops these.',
  source: 'RFC 8986 sections 4.4 to 4.12',
  fix: 'use the behaviour of the family of the routes, or End.DT46 for both',
  check(policy, report) {
    for (const [index, term] of policy.spec.terms.entries()) {
      const behavior = endpointBehaviorOf(term) ?? ''
      const packets = PACKETS.get(behavior)
      if (packets === undefined) continue
      const routes = routesOf(parseMatch(term.match), packets)
      if (routes === undefined) continue
      report({
        message: `${behavior} is for ${packets}, but this term is for ${routes.what} routes; use ${remedyFor(behavior, routes.what)}`,
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'srv6EndpointBehavior'),
        related: [
          { message: `only ${routes.what}`, at: placeOf(policy, 'spec', 'terms', index, 'match', routes.field) },
        ],
      })
    }
  },
}

type Packets = 'IPv4' | 'IPv6' | 'Ethernet frames'

/** What each behaviour takes out of the tunnel. */
const PACKETS: ReadonlyMap<string, Packets> = new Map([
  ['End.DT4', 'IPv4'],
  ['End.DX4', 'IPv4'],
  ['End.DT6', 'IPv6'],
  ['End.DX6', 'IPv6'],
  ['End.DX2', 'Ethernet frames'],
  ['End.DX2V', 'Ethernet frames'],
  ['End.DT2U', 'Ethernet frames'],
  ['End.DT2M', 'Ethernet frames'],
])

interface Routes {
  readonly what: 'IPv4' | 'IPv6' | 'unicast'
  readonly field: MatchField
}

/** The routes of a match, if all are known to be for other packets. */
function routesOf(match: ParsedMatch, packets: Packets): Routes | undefined {
  const { families } = match
  if (packets === 'Ethernet frames') {
    return families === undefined || families.has(EVPN) ? undefined : { what: 'unicast', field: 'addressFamilies' }
  }
  const { family, field } = ipFamilyOf(match)
  const what = family === 'ipv4/unicast' ? 'IPv4' : 'IPv6'
  return (family !== 'ipv4/unicast' && family !== 'ipv6/unicast') || what === packets ? undefined : { what, field }
}

/** The only family of the prefixes, or without prefixes the only one named. */
function ipFamilyOf({ families, prefixes, ipPrefix }: ParsedMatch): { family: string | undefined; field: MatchField } {
  const field = prefixes.length > 0 ? 'prefixList' : ipPrefix === undefined ? 'addressFamilies' : 'ipPrefix'
  const all = ipPrefix === undefined ? prefixes : [...prefixes, ipPrefix]
  const [family, ...others] = all.length > 0 ? new Set(all.map(unicastOf)) : (families ?? [])
  return { family: others.length === 0 ? family : undefined, field }
}

function remedyFor(behavior: string, what: Routes['what']): string {
  if (what === 'unicast') return 'End.DT4, End.DT6 or End.DT46, or match l2vpn/evpn'
  const ofFamily = `${behavior.slice(0, -1)}${what === 'IPv4' ? '4' : '6'}`
  return behavior.startsWith('End.DT') ? `${ofFamily} or End.DT46` : ofFamily
}
