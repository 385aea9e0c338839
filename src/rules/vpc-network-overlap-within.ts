import { firstOverlaps, relation } from '../fleet/address.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
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
    const paths = new Map(parsedPrefixesOf(resource).map(({ prefix, path }) => [prefix, path]))
    for (const [prefix, first] of firstOverlaps([...paths.keys()])) {
      yield {
        message: `${prefix.text} ${relation(prefix, first)}; keep ${prefix.length === first.length ? 'one' : 'the wider one'}`,
        at: placeOf(resource, ...(paths.get(prefix) ?? [])),
        related: [{ message: `${first.text} is here`, at: placeOf(resource, ...(paths.get(first) ?? [])) }],
      }
    }
  },
}
