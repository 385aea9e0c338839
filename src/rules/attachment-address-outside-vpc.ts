import { contains, type Prefix, parsePrefix } from '../fleet/address.ts'
import { find, resourcesOf } from '../fleet/fleet.ts'
import { placeOf, type Vpc } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
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
    const parsed = new Map<Vpc, readonly Prefix[]>()
    for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
      const { namespace, spec } = attachment
      const vpc = find(fleet, 'VPC', namespace, spec.vpc.name)
      if (vpc === undefined) continue
      const networks = getOrInsert(parsed, vpc, () => networksOf(vpc))
      for (const [index, text] of spec.interface.addresses.entries()) {
        const address = parsePrefix(text)
        if (address === undefined) continue
        const { bits, address: value } = address
        if (networks.some((network) => contains(network, { bits, value }))) continue
        yield {
          message: `${text} lies in no network of VPC "${vpc.name}" (${vpc.spec.networks.join(', ')}); use an address of one, or add the network to the VPC`,
          at: placeOf(attachment, 'spec', 'interface', 'addresses', index),
          related: [{ message: `the networks of VPC "${vpc.name}"`, at: placeOf(vpc, 'spec', 'networks') }],
        }
      }
    }
  },
}

function networksOf({ spec }: Vpc): readonly Prefix[] {
  return spec.networks.map(parsePrefix).filter((network) => network !== undefined)
}
