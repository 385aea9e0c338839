import { firstOverlaps, isDefaultRoute, type Prefix, relation } from '../fleet/address.ts'
import { peerHosts } from '../fleet/announcements.ts'
import { attachedVpcs, type Network } from '../fleet/attachments.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { unroutableRangeAround } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
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
    for (const [network, use] of firstOverlaps<Network | Use>([...usesOf(fleet), ...networks])) {
      if (!('vpc' in network) || 'vpc' in use) continue
      const { prefix } = network
      yield {
        message: `${prefix.text} ${relation(prefix, use.prefix)}, ${use.what}; renumber the VPC, or a route that leaks takes the traffic of the fabric`,
        at: placeOf(network.vpc, ...network.path),
        related: [use.related],
      }
    }
  },
}

/** A default network may stand for the Internet, and vpc-network-special judges what no host can use. */
function isOwnSpace(prefix: Prefix): boolean {
  return !isDefaultRoute(prefix) && unroutableRangeAround(prefix) === undefined
}

/** A prefix that the fabric uses itself. */
interface Use {
  readonly prefix: Prefix
  readonly what: string
  readonly related: RelatedPlace
}

function* usesOf(fleet: Fleet): Generator<Use> {
  for (const { peer, host } of peerHosts(fleet)) {
    const what = `the address of BGPPeer "${peer.name}"`
    yield { prefix: host, what, related: { message: what, at: placeOf(peer, 'spec', 'address') } }
  }
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    if (advertisement.spec.addressFamily.safi !== 'unicast') continue
    const what = `which BGPAdvertisement "${advertisement.name}" announces`
    for (const { path, prefix } of parsedPrefixesOf(advertisement)) {
      if (isDefaultRoute(prefix)) continue
      const message = `${prefix.text} is announced here`
      yield { prefix, what, related: { message, at: placeOf(advertisement, ...path) } }
    }
  }
}
