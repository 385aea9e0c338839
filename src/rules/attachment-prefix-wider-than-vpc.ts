import { addressOf, contains, covers, networkText } from '../fleet/address.ts'
import { attachedVpcs } from '../fleet/attachments.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const attachmentPrefixWiderThanVpc: FleetRule = {
  id: 'attachment-prefix-wider-than-vpc',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an address whose length reaches beyond its VPC',
  why: 'The interface takes everything under the length to be on its own link, and cannot reach what lies outside of the VPC.',
  source: 'documented behaviour of Linux: an address adds a connected route for its whole prefix',
  fix: 'write the length of the network of the VPC',
  *check(fleet) {
    for (const { name, networks, ranges, addresses } of attachedVpcs(fleet)) {
      for (const { attachment, path, prefix } of addresses) {
        if (ranges.some((range) => covers(range, prefix))) continue
        const network = networks.find((candidate) => contains(candidate.prefix, addressOf(prefix)))
        if (network === undefined) continue
        yield {
          message: `${prefix.text} puts all of ${networkText(prefix)} on the link, but VPC "${name}" has ${network.prefix.text} there; write the length of that network`,
          at: placeOf(attachment, ...path),
          related: [
            {
              message: `the network of VPC "${name}" around the address`,
              at: placeOf(network.vpc, ...network.path),
            },
          ],
        }
      }
    }
  },
}
