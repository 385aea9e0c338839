import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vpcNetworkTiny: ResourceRule<'VPC'> = {
  id: 'vpc-network-tiny',
  group: 'vpcs',
  scope: 'resource',
  kinds: ['VPC'],
  severity: 'info',
  summary: 'a VPC network without room for workloads',
  why: 'One or two addresses are no network to grow in; most often an address was written for the network around it.',
  source: 'operational practice',
  fix: 'write the network, such as 10.0.0.0/24 for 10.0.0.1/32',
  check(vpc, report) {
    for (const { path, prefix } of parsedPrefixesOf(vpc)) {
      const { text, bits, length } = prefix
      if (length < bits - 1) continue
      report({
        message: `${text} has room for ${length === bits ? 'one address' : 'two addresses'} only; write the network that the workloads are to share`,
        at: placeOf(vpc, ...path),
      })
    }
  },
}
