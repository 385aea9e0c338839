import { covers, firstOverlaps } from '../fleet/address.ts'
import {
  type AttachedAddress,
  type AttachedVpc,
  attachedVpcs,
  placeOfAddress,
  type Subnet,
  textOf,
} from '../fleet/attachments.ts'
import type { FleetRule } from './rule.ts'

export const attachmentPrefixlenInconsistent: FleetRule = {
  id: 'attachment-prefixlen-inconsistent',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'warning',
  summary: 'attachments that disagree on the length of their subnet',
  why: 'One side sends directly and the other through a gateway, so replies are lost where nobody answers for the other.',
  source: 'documented behaviour of Linux: an address adds a connected route for its whole prefix',
  fix: 'write the same length at all addresses of a subnet',
  *check(fleet) {
    for (const vpc of attachedVpcs(fleet)) {
      const reported = new Set<Subnet>()
      for (const [subnet, firstSubnet] of firstOverlaps(realSubnetsOf(vpc))) {
        const pair = pairOf(subnet.addresses, firstSubnet.addresses)
        // One finding for each subnet that others nest in: its length may be the only wrong one.
        if (pair === undefined || reported.has(firstSubnet)) continue
        reported.add(firstSubnet)
        const [later, first] = pair
        yield {
          message: `${textOf(later)} and ${textOf(first)} of VPCAttachment "${first.attachment.name}" share addresses of VPC "${vpc.name}" and differ in length; write the same length at both`,
          at: placeOfAddress(later),
          related: [
            {
              message: `the address of VPCAttachment "${first.attachment.name}"`,
              at: placeOfAddress(first),
            },
          ],
        }
      }
    }
  },
}

/**
 * The subnets that addresses name. Single addresses and links of two are no subnets, and an address outside of the VPC
 * or with a length beyond it has its own finding.
 */
function realSubnetsOf({ vpc, ranges, subnets }: AttachedVpc): readonly Subnet[] {
  return subnets.filter(({ prefix }) => {
    if (prefix.length >= prefix.bits - 1) return false
    return vpc === undefined || ranges.some((range) => covers(range, prefix))
  })
}

/** One of each, of two attachments: nested subnets of a single one agree. An attachment has at most 16 addresses. */
function pairOf(
  addresses: readonly AttachedAddress[],
  others: readonly AttachedAddress[],
): readonly [AttachedAddress, AttachedAddress] | undefined {
  for (const address of addresses) {
    const other = others.find(({ attachment }) => attachment !== address.attachment)
    if (other !== undefined) return [address, other]
  }
  return undefined
}
