import { hasHostBits, networkText, writtenAddress } from '../fleet/address.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const prefixHostBits: ResourceRule<'BGPAdvertisement' | 'BGPPolicy' | 'VPC'> = {
  id: 'prefix-host-bits',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy', 'VPC'],
  severity: 'warning',
  summary: 'a prefix with bits set beyond its length',
  why: 'Some implementations mask the bits, some refuse the prefix, some never match it; often one host was meant.',
  source: 'RFC 4271 section 4.3; measured: the API server takes such prefixes',
  fix: 'write the network without the host bits, or the host with its full length',
  autofix: 'unsafe',
  check(resource, report) {
    for (const { path, prefix } of parsedPrefixesOf(resource)) {
      if (!hasHostBits(prefix)) continue
      report({
        message: `${prefix.text} has host bits; write ${networkText(prefix)}, or ${writtenAddress(prefix.text)}/${prefix.bits} for the host`,
        at: placeOf(resource, ...path),
        fix: { type: 'replace', value: networkText(prefix) },
      })
    }
  },
}
