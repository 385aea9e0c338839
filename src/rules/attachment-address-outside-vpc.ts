import { contains, covers } from '../fleet/address.ts'
import { attachedVpcs, placeOfAddress, textOf } from '../fleet/attachments.ts'
import { unroutableRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const attachmentAddressOutsideVpc: FleetRule = {
  id: 'attachment-address-outside-vpc',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an address outside of the networks of its VPC',
  why: 'No route of the VPC leads to the workload.',
  source: 'API documentation',
  fix: 'use an address of the VPC, or add the network to the VPC',
  *check(fleet) {
    for (const { vpc, ranges, subnets } of attachedVpcs(fleet)) {
      if (vpc === undefined) continue
      const outside = subnets.filter(({ prefix }) => !ranges.some((range) => covers(range, prefix)))
      for (const address of outside.flatMap(({ addresses }) => addresses)) {
        // What no workload can have is attachment-address-special, and its place in the VPC is beside the point.
        if (ranges.some((range) => contains(range, address)) || unroutableRangeOf(address) !== undefined) continue
        yield {
          message: `${textOf(address)} lies in no network of VPC "${vpc.name}" (${vpc.spec.networks.join(', ')}); use an address of one, or add the network to the VPC`,
          at: placeOfAddress(address),
          related: [{ message: `the networks of VPC "${vpc.name}"`, at: placeOf(vpc, 'spec', 'networks') }],
        }
      }
    }
  },
}
