import { contains } from '../fleet/address.ts'
import { type AttachedAddress, attachedVpcs, type Network, placeOfAddress, textOf } from '../fleet/attachments.ts'
import { touchesUnroutable, unroutableRangeAround, unroutableRangeOf } from '../fleet/special.ts'
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
    for (const { name, networks, subnets } of attachedVpcs(fleet)) {
      const suspects = subnets.filter(({ prefix }) => touchesUnroutable(prefix))
      for (const address of suspects.flatMap(({ addresses }) => addresses)) {
        const special = unroutableRangeOf(address)
        if (special === undefined || isOfSpecialNetwork(address, networks)) continue
        yield {
          message: `${textOf(address)} is ${special.name} and cannot be the address of a workload; use an address of VPC "${name}"`,
          at: placeOfAddress(address),
        }
      }
    }
  },
}

/** The fault is the network's then, and vpc-network-special has said so once. */
function isOfSpecialNetwork(address: AttachedAddress, networks: readonly Network[]): boolean {
  return networks.some(
    (network) => contains(network.prefix, address) && unroutableRangeAround(network.prefix) !== undefined,
  )
}
