import { addressKey, parsePrefix } from '../fleet/address.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { type Attachment, placeOf } from '../fleet/types.ts'
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
    const firsts = new Map<string, Use>()
    for (const use of usesOf(fleet)) {
      const first = firsts.get(use.key)
      if (first === undefined) {
        firsts.set(use.key, use)
        continue
      }
      const { attachment, index, text } = use
      const owner = first.attachment === attachment ? 'this attachment' : `VPCAttachment "${first.attachment.name}"`
      yield {
        message: `${addressIn(text)} is already an address of ${owner} in VPC "${attachment.spec.vpc.name}"; use a free one`,
        at: placeOf(attachment, 'spec', 'interface', 'addresses', index),
        related: [
          { message: 'the same address', at: placeOf(first.attachment, 'spec', 'interface', 'addresses', first.index) },
        ],
      }
    }
  },
}

interface Use {
  readonly attachment: Attachment
  readonly index: number
  readonly text: string
  /** Equal for equal addresses of one VPC, in whatever spelling and with whatever length. */
  readonly key: string
}

function* usesOf(fleet: Fleet): Generator<Use> {
  for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
    const { namespace, spec } = attachment
    for (const [index, text] of spec.interface.addresses.entries()) {
      const prefix = parsePrefix(text)
      if (prefix === undefined) continue
      const address = addressKey({ bits: prefix.bits, value: prefix.address })
      yield { attachment, index, text, key: JSON.stringify([namespace, spec.vpc.name, address]) }
    }
  }
}

function addressIn(text: string): string {
  return text.slice(0, text.indexOf('/'))
}
