import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { specialRangeAround } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vpcNetworkPublic: ResourceRule<'VPC'> = {
  id: 'vpc-network-public',
  group: 'vpcs',
  scope: 'resource',
  kinds: ['VPC'],
  severity: 'info',
  summary: 'a VPC network in public space',
  why: 'If the block belongs to somebody else, the VPC cannot reach its real owner.',
  source: 'RFC 1918 section 3; RFC 4193 section 3',
  fix: 'use private space, unless the block is your own',
  check(vpc, report) {
    for (const { path, prefix } of parsedPrefixesOf(vpc)) {
      if (prefix.length === 0 || specialRangeAround(prefix) !== undefined) continue
      report({
        message: `${prefix.text} is not private space, and the VPC cannot reach whoever else has it; use private space, unless it is your own`,
        at: placeOf(vpc, ...path),
      })
    }
  },
}
