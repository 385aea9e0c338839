import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { unroutableRangeAround } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vpcNetworkSpecial: ResourceRule<'VPC'> = {
  id: 'vpc-network-special',
  group: 'vpcs',
  scope: 'resource',
  kinds: ['VPC'],
  severity: 'error',
  summary: 'a VPC network in space that no host can use',
  why: 'Hosts do not take such addresses, or do not send them beyond their own link.',
  source: 'RFC 6890 section 2.2; IANA special-purpose address registries; RFC 5771; RFC 4291 section 2.7',
  fix: 'use private space, or space of your own',
  check(vpc, report) {
    for (const { path, prefix } of parsedPrefixesOf(vpc)) {
      const special = unroutableRangeAround(prefix)
      if (special === undefined) continue
      report({
        message: `${prefix.text} is ${special.name} and holds no addresses of workloads; use private space`,
        at: placeOf(vpc, ...path),
      })
    }
  },
}
