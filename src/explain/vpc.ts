import { contains, covers, relation } from '../fleet/address.ts'
import { type AttachedVpc, attachedVpcs, type Network } from '../fleet/attachments.ts'
import { hasUnknown } from '../fleet/fleet.ts'
import { networksByNamespace } from '../fleet/networks.ts'
import { placeOf, type Vpc } from '../fleet/types.ts'
import type { NetworkFacts, Overlap, VpcAttachment, VpcFacts } from './explanation.ts'
import { mention, type View } from './view.ts'

export function vpcFacts(view: View, vpc: Vpc): VpcFacts {
  const attached = attachedVpcs(view.fleet).find((each) => each.vpc === vpc)
  const all = networksByNamespace(view.fleet).get(vpc.namespace) ?? []
  return {
    kind: 'VPC',
    networks: (attached?.networks ?? []).map((network) => networkFacts(view, network, attached, all)),
    attachments: attachmentsOf(view, attached),
    isComplete: !hasUnknown(view.fleet, 'VPCAttachment', vpc.namespace),
  }
}

function networkFacts(
  view: View,
  { vpc, path, prefix }: Network,
  attached: AttachedVpc | undefined,
  all: readonly Network[],
): NetworkFacts {
  const others = all.filter((other) => other.vpc !== vpc || other.path.at(-1) !== path.at(-1))
  const overlapping = others.filter((other) => covers(other.prefix, prefix) || covers(prefix, other.prefix))
  return {
    network: prefix.text,
    addresses: (attached?.addresses ?? []).filter((address) => contains(prefix, address)).length,
    overlaps: overlapping.map((other): Overlap => {
      const spot = view.spotOf(placeOf(other.vpc, ...other.path))
      return { ...mention(view, other.vpc), ...spot, relation: relation(prefix, other.prefix) }
    }),
    ...view.spotOf(placeOf(vpc, ...path)),
  }
}

function attachmentsOf(view: View, attached: AttachedVpc | undefined): readonly VpcAttachment[] {
  const attachments = new Set(attached?.addresses.map(({ attachment }) => attachment))
  return Array.from(attachments, (attachment) => {
    return { ...mention(view, attachment), addresses: attachment.spec.interface.addresses }
  })
}
