import { firstOverlaps, relation } from '../fleet/address.ts'
import type { Network } from '../fleet/attachments.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf, type Vpc } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
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
    for (const networks of networksByNamespace(fleet)) {
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

/** The networks of all VPCs in input order, a list for each namespace: tenants of different ones may reuse space. */
function networksByNamespace(fleet: Fleet): Iterable<readonly Network[]> {
  const byNamespace = new Map<string, Network[]>()
  for (const vpc of resourcesOf(fleet, 'VPC')) {
    if (vpc.isTerminating) continue
    const networks = getOrInsert(byNamespace, vpc.namespace, () => [])
    for (const placed of parsedPrefixesOf(vpc)) {
      // The default route stands for the Internet, and overlaps everything.
      if (placed.prefix.length > 0) networks.push({ ...placed, vpc })
    }
  }
  return byNamespace.values()
}
