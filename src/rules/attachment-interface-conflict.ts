import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const attachmentInterfaceConflict: ResourceRule<'VPCAttachment'> = {
  id: 'attachment-interface-conflict',
  group: 'attachments',
  scope: 'resource',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an interface name that the pod has already',
  why: 'Of one name there can be only one interface in a pod, and lo is the loopback interface of each.',
  source: 'documented behaviour of Linux: every network namespace begins with an interface lo',
  fix: 'choose another name, such as net1',
  *check(attachment) {
    if (attachment.spec.interface.name !== 'lo') return
    yield {
      message: '"lo" is the loopback interface that every pod has already; choose another name, such as net1',
      at: placeOf(attachment, 'spec', 'interface', 'name'),
    }
  },
}
