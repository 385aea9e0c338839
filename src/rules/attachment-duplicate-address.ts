import { addressKey, writtenAddress } from '../fleet/address.ts'
import { attachedVpcs, placeOfAddress, textOf } from '../fleet/attachments.ts'
import { repeatsIn } from '../repeats.ts'
import type { FleetRule } from './rule.ts'

export const attachmentDuplicateAddress: FleetRule = {
  id: 'attachment-duplicate-address',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'one address twice in a VPC',
  why: 'Two workloads answer for one address, and traffic goes to either.',
  source: 'RFC 5227 section 1; API documentation',
  fix: 'use a free address',
  *check(fleet) {
    for (const { name, addresses } of attachedVpcs(fleet)) {
      // One that is being deleted gives its addresses free.
      const lasting = addresses.filter(({ attachment }) => !attachment.isTerminating)
      for (const { again, first } of repeatsIn(lasting, addressKey)) {
        const owner =
          first.attachment === again.attachment ? 'this attachment' : `VPCAttachment "${first.attachment.name}"`
        yield {
          message: `${writtenAddress(textOf(again))} is already an address of ${owner} in VPC "${name}"; use a free one`,
          at: placeOfAddress(again),
          related: [
            {
              message: 'the same address',
              at: placeOfAddress(first),
            },
          ],
        }
      }
    }
  },
}
