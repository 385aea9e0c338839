import { firstOverlaps, relation } from '../fleet/address.ts'
import { networksByNamespace } from '../fleet/networks.ts'
import { placeOf, type Vpc } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const vpcNetworkOverlapAcross: FleetRule = {
  id: 'vpc-network-overlap-across',
  group: 'vpcs',
  scope: 'fleet',
  kinds: ['VPC'],
  severity: 'warning',
  summary: 'networks of two VPCs of one namespace overlap',
  why: 'The two VPCs can never be connected without renumbering one.',
  source: 'operational practice: address plans of a tenant are disjoint',
  fix: 'renumber one of the two, if they shall ever be connected',
  *check(fleet) {
    for (const networks of networksByNamespace(fleet).values()) {
      const reported = new Set<Vpc>()
      for (const [network, first] of firstOverlaps(networks)) {
        // One finding a VPC: the next comes to light when this one is mended.
        if (network.vpc === first.vpc || reported.has(network.vpc)) continue
        reported.add(network.vpc)
        yield {
          message: `${network.prefix.text} ${relation(network.prefix, first.prefix)} of VPC "${first.vpc.name}"; renumber one, or the two can never be connected`,
          at: placeOf(network.vpc, ...network.path),
          related: [
            {
              message: `the network of VPC "${first.vpc.name}"`,
              at: placeOf(first.vpc, ...first.path),
            },
          ],
        }
      }
    }
  },
}
