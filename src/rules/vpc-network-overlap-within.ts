import { firstOverlaps, parsePrefix, relation } from '../fleet/address.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vpcNetworkOverlapWithin: ResourceRule<'VPC'> = {
  id: 'vpc-network-overlap-within',
  group: 'vpcs',
  scope: 'resource',
  kinds: ['VPC'],
  severity: 'warning',
  summary: 'two networks of one VPC overlap',
  why: 'It is undefined from which of the two an address is taken, and to which a connected route leads.',
  source: 'operational practice: the subnets of a VPC are disjoint',
  fix: 'keep the wider one',
  *check(resource) {
    const prefixes = resource.spec.networks.map(parsePrefix).filter((prefix) => prefix !== undefined)
    for (const [prefix, first] of firstOverlaps(prefixes)) {
      yield {
        message: `${prefix.text} ${relation(prefix, first)}; keep ${prefix.length === first.length ? 'one' : 'the wider one'}`,
        at: placeOf(resource, 'spec', 'networks', prefixes.indexOf(prefix)),
        related: [
          { message: `${first.text} is here`, at: placeOf(resource, 'spec', 'networks', prefixes.indexOf(first)) },
        ],
      }
    }
  },
}
