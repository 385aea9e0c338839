import { type Address, addressOf, contains } from '../fleet/address.ts'
import { type AttachedVpc, addressesOf, attachedVpcs } from '../fleet/attachments.ts'
import { find, known } from '../fleet/fleet.ts'
import { foreignPlace, type Workload } from '../fleet/foreign.ts'
import type { PlacedPrefix } from '../fleet/prefixes.ts'
import { type Attachment, type Known, placeOf } from '../fleet/types.ts'
import { attachmentsOf, workloadsOn } from '../fleet/workloads.ts'
import type { AddressFacts, AttachmentFacts, WorkloadFacts } from './explanation.ts'
import { mention, mentionAll, type View } from './view.ts'

export function attachmentFacts(view: View, attachment: Attachment): AttachmentFacts {
  const { fleet } = view
  const { vpc, interface: link } = attachment.spec
  const named = known(fleet, 'VPC', attachment.namespace, vpc.name)
  const attached = attachedVpcs(fleet).find(({ addresses }) => addresses.some((each) => each.attachment === attachment))
  return {
    kind: 'VPCAttachment',
    vpcRef: vpc.name,
    ...(named === undefined ? {} : { vpc: mention(view, named) }),
    interfaceName: link.name,
    addresses: addressesOf(attachment).map((placed) => addressFacts(view, attachment, placed, attached)),
    workloads: workloadsOn(fleet, attachment).map((workload) => workloadFacts(view, attachment, workload)),
  }
}

function addressFacts(
  view: View,
  attachment: Attachment,
  { prefix }: PlacedPrefix,
  attached: AttachedVpc | undefined,
): AddressFacts {
  const address = addressOf(prefix)
  const network = attached?.networks.find((each) => contains(each.prefix, address))
  return {
    address: prefix.text,
    ...(network && {
      network: { network: network.prefix.text, ...view.spotOf(placeOf(network.vpc, ...network.path)) },
    }),
    sharedWith: mentionAll(view, othersWith(address, attachment, attached)),
  }
}

function othersWith(address: Address, attachment: Attachment, attached: AttachedVpc | undefined): Iterable<Attachment> {
  const same = (attached?.addresses ?? []).filter(({ octets }) => octets === address.octets)
  return new Set(same.map((each) => each.attachment).filter((other) => other !== attachment))
}

function workloadFacts(view: View, attachment: Attachment, workload: Workload): WorkloadFacts {
  const { kind, namespace, name } = workload.id
  const others = attachmentsOf(view.fleet, workload).filter((other) => other !== attachment)
  return {
    ...{ kind, namespace, name },
    ...view.spotOf(foreignPlace(workload, 'metadata', 'name')),
    others: others.map((other) => ({ ...mention(view, other), ...interfaceOf(view, other) })),
  }
}

function interfaceOf({ fleet }: View, { namespace, name }: Known): { readonly interfaceName?: string } {
  const attachment = find(fleet, 'VPCAttachment', namespace, name)
  return attachment === undefined ? {} : { interfaceName: attachment.spec.interface.name }
}
