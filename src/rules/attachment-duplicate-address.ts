import { addressKey, addressOf, writtenAddress } from '../fleet/address.ts'
import { attachedVpcs } from '../fleet/attachments.ts'
import { placeOf } from '../fleet/types.ts'
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
      for (const { again, first } of repeatsIn(lasting, ({ prefix }) => addressKey(addressOf(prefix)))) {
        const { attachment, path, prefix } = again
        const owner = first.attachment === attachment ? 'this attachment' : `VPCAttachment "${first.attachment.name}"`
        yield {
          message: `${writtenAddress(prefix)} is already an address of ${owner} in VPC "${name}"; use a free one`,
          at: placeOf(attachment, ...path),
          related: [
            {
              message: 'the same address',
              at: placeOf(first.attachment, ...first.path),
            },
          ],
        }
      }
    }
  },
}
