import {
  firstOverlaps,
  hostPrefix,
  hostRange,
  isDefaultRoute,
  type Prefix,
  type Range,
  relation,
  unionOf,
} from '../fleet/address.ts'
import { advertisedPrefixes, placeOfPrefix } from '../fleet/announcements.ts'
import { attachedVpcs, type Network } from '../fleet/attachments.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { firstPeers } from '../fleet/neighbours.ts'
import { touchesAny } from '../fleet/prefix-set.ts'
import { unroutableRangeAround } from '../fleet/special.ts'
import { type Advertisement, type Peer, placeOf } from '../fleet/types.ts'
import type { Place } from '../manifest/place.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const vpcOverlapsUnderlay: FleetRule = {
  id: 'vpc-overlaps-underlay',
  group: 'vpcs',
  scope: 'fleet',
  kinds: ['VPC', 'BGPPeer'],
  severity: 'info',
  summary: 'a VPC network with addresses of the fabric',
  why: 'A tenant route that ever leaks takes the traffic to peers and loopbacks with it.',
  source: 'operational practice: tenants and the fabric under them use disjoint space',
  fix: 'renumber the VPC, if its routes may ever meet those of the fabric',
  *check(fleet) {
    const networks = attachedVpcs(fleet).flatMap((vpc) => vpc.networks.filter(({ prefix }) => isOwnSpace(prefix)))
    if (networks.length === 0) return
    const uses = usesOf(fleet, unionOf(networks.map(({ prefix }) => prefix)))
    for (const [network, use] of firstOverlaps<Network | Use>([...uses, ...networks])) {
      if (!('vpc' in network) || 'vpc' in use) continue
      const { prefix } = network
      const { what, related } = explain(use)
      yield {
        message: `${prefix.text} ${relation(prefix, use.prefix)}, ${what}; renumber the VPC, or a route that leaks takes the traffic of the fabric`,
        at: placeOf(network.vpc, ...network.path),
        related: [related],
      }
    }
  },
}

/** A default network may stand for the Internet, and vpc-network-special judges what no host can use. */
function isOwnSpace(prefix: Prefix): boolean {
  return !isDefaultRoute(prefix) && unroutableRangeAround(prefix) === undefined
}

/** A prefix that the fabric uses itself, and the field that says so. */
interface Use {
  readonly resource: Peer | Advertisement
  readonly at: Place
  readonly prefix: Prefix
}

/** The prefixes of the fabric that touch the ranges. */
function usesOf(fleet: Fleet, ranges: readonly Range[]): readonly Use[] {
  const uses: Use[] = []
  for (const octets of firstPeers(fleet).keys()) {
    const peer = touchesAny(ranges, hostRange(octets)) ? firstPeers(fleet).get(octets) : undefined
    if (peer === undefined) continue
    const prefix = hostPrefix(peer.spec.address, octets)
    uses.push({ resource: peer, at: placeOf(peer, 'spec', 'address'), prefix })
  }
  for (const advertised of advertisedPrefixes(fleet)) {
    const { advertisement, prefix } = advertised
    if (advertisement.spec.addressFamily.safi !== 'unicast' || isDefaultRoute(prefix)) continue
    if (touchesAny(ranges, prefix)) uses.push({ resource: advertisement, at: placeOfPrefix(advertised), prefix })
  }
  return uses
}

function explain({ resource, at, prefix }: Use): { readonly what: string; readonly related: RelatedPlace } {
  if (resource.kind === 'BGPPeer') {
    const what = `the address of BGPPeer "${resource.name}"`
    return { what, related: { message: what, at } }
  }
  const what = `which BGPAdvertisement "${resource.name}" announces`
  return { what, related: { message: `${prefix.text} is announced here`, at } }
}
