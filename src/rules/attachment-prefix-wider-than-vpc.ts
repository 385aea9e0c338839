import { contains, covers, networkText } from '../fleet/address.ts'
import { type AttachedVpc, attachedVpcs, placeOfAddress, type Subnet, textOf } from '../fleet/attachments.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule, Report } from './rule.ts'

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
    for (const vpc of attachedVpcs(fleet)) {
      for (const subnet of vpc.subnets) {
        if (!vpc.ranges.some((range) => covers(range, subnet.prefix))) yield* explain(subnet, vpc)
      }
    }
  },
}

function* explain({ prefix, addresses }: Subnet, { name, networks }: AttachedVpc): Generator<Report> {
  for (const address of addresses) {
    const network = networks.find((candidate) => contains(candidate.prefix, address))
    if (network === undefined) continue
    yield {
      message: `${textOf(address)} puts all of ${networkText(prefix)} on the link, but VPC "${name}" has ${network.prefix.text} there; write the length of that network`,
      at: placeOfAddress(address),
      related: [
        {
          message: `the network of VPC "${name}" around the address`,
          at: placeOf(network.vpc, ...network.path),
        },
      ],
    }
  }
}
