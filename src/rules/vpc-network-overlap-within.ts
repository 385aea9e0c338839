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
  autofix: 'unsafe',
  check(resource, report) {
    for (const [{ prefix, path }, first] of firstOverlaps(parsedPrefixesOf(resource))) {
      const remedy = prefix.length === first.prefix.length ? 'keep one' : 'keep the wider one'
      report({
        message: `${prefix.text} ${relation(prefix, first.prefix)}; ${remedy}`,
        at: placeOf(resource, ...path),
        related: [{ message: `${first.prefix.text} is here`, at: placeOf(resource, ...first.path) }],
        ...(prefix.length < first.prefix.length ? {} : { fix: { type: 'remove' } }),
      })
    }
  },
}
