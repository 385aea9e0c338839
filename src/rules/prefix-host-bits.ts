import { networkText, type Prefix, parsePrefix } from '../fleet/address.ts'
import { prefixesOf } from '../fleet/prefixes.ts'
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
  *check(resource) {
    for (const { path, text } of prefixesOf(resource)) {
      const prefix = parsePrefix(text)
      if (prefix === undefined || prefix.address === prefix.first) continue
      yield {
        message: `${text} has host bits; write ${networkText(prefix)}, or ${hostText(prefix)} for the host`,
        at: placeOf(resource, ...path),
      }
    }
  },
}

function hostText({ text, bits }: Prefix): string {
  return `${text.slice(0, text.indexOf('/'))}/${bits}`
}
