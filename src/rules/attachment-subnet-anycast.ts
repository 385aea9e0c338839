import { addressOf, hasHostBits, networkText } from '../fleet/address.ts'
import { addressesOf } from '../fleet/attachments.ts'
import { unroutableRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const attachmentSubnetAnycast: ResourceRule<'VPCAttachment'> = {
  id: 'attachment-subnet-anycast',
  group: 'attachments',
  scope: 'resource',
  kinds: ['VPCAttachment'],
  severity: 'warning',
  summary: 'the subnet-router anycast address as the address of a workload',
  why: 'Every router on the link answers for it, and takes the packets that are meant for the workload.',
  source: 'RFC 4291 section 2.6.1; RFC 6164 section 6',
  fix: 'use another address of the subnet',
  check(attachment, report) {
    for (const { path, prefix } of addressesOf(attachment)) {
      // A router does not answer for the first address of a /127, and a /128 is no subnet (RFC 6164 section 6).
      if (prefix.bits !== 128 || prefix.length >= 127 || hasHostBits(prefix)) continue
      if (unroutableRangeOf(addressOf(prefix)) !== undefined) continue
      report({
        message: `${prefix.text} is the address that all routers of ${networkText(prefix)} answer for; use another one of that subnet`,
        at: placeOf(attachment, ...path),
      })
    }
  },
}
