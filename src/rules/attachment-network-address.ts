import { addressOf, type Prefix } from '../fleet/address.ts'
import { addressesOf } from '../fleet/attachments.ts'
import { unroutableRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const attachmentNetworkAddress: ResourceRule<'VPCAttachment'> = {
  id: 'attachment-network-address',
  group: 'attachments',
  scope: 'resource',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'the network or broadcast address of a subnet as the address of a workload',
  why: 'Both stand for the whole subnet, so hosts neither take nor answer them as the address of one of them.',
  source: 'RFC 1122 section 3.2.1.3; RFC 3021 section 2.1',
  fix: 'use an address between the two',
  check(attachment, report) {
    for (const { path, prefix } of addressesOf(attachment)) {
      const role = roleOf(prefix)
      if (role === undefined || unroutableRangeOf(addressOf(prefix)) !== undefined) continue
      report({
        message: `${prefix.text} is the ${role} address of its own subnet; use one of the addresses between`,
        at: placeOf(attachment, ...path),
      })
    }
  },
}

/** A link of two addresses has neither (RFC 3021), and a single address is no subnet. */
function roleOf({ bits, length, address, first, last }: Prefix): 'network' | 'broadcast' | undefined {
  if (bits !== 32 || length >= 31) return undefined
  if (address === first) return 'network'
  return address === last ? 'broadcast' : undefined
}
