import { addressOf, contains } from '../fleet/address.ts'
import { type AttachedAddress, attachedVpcs, type Network } from '../fleet/attachments.ts'
import { unroutableRangeAround, unroutableRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const attachmentAddressSpecial: FleetRule = {
  id: 'attachment-address-special',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an address that no workload can have',
  why: 'Hosts do not take such addresses, or do not send them beyond their own link.',
  source: 'RFC 6890 section 2.2; IANA special-purpose address registries; RFC 5771; RFC 4291 section 2.7',
  fix: 'use an address of the VPC',
  *check(fleet) {
    for (const { name, networks, addresses } of attachedVpcs(fleet)) {
      for (const address of addresses) {
        const { attachment, path, prefix } = address
        const special = unroutableRangeOf(addressOf(prefix))
        if (special === undefined || isOfSpecialNetwork(address, networks)) continue
        yield {
          message: `${prefix.text} is ${special.name} and cannot be the address of a workload; use an address of VPC "${name}"`,
          at: placeOf(attachment, ...path),
        }
      }
    }
  },
}

/** The fault is the network's then, and vpc-network-special has said so once. */
function isOfSpecialNetwork({ prefix }: AttachedAddress, networks: readonly Network[]): boolean {
  return networks.some(
    (network) => contains(network.prefix, addressOf(prefix)) && unroutableRangeAround(network.prefix) !== undefined,
  )
}
