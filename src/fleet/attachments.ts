import { getOrInsert } from '../get-or-insert.ts'
import { parsePrefix, type Range, unionOf } from './address.ts'
import { fact, recent } from './fact.ts'
import { find, resourcesOf } from './fleet.ts'
import { type PlacedPrefix, parsedPrefixesOf } from './prefixes.ts'
import type { Attachment, Vpc } from './types.ts'

/** A VPC, also one that is missing or refused, and what is attached to it. */
export interface AttachedVpc {
  readonly name: string
  /** The VPC, if the API server would accept it. */
  readonly vpc: Vpc | undefined
  readonly networks: readonly Network[]
  /** The addresses of all networks; those that touch or overlap are one range. */
  readonly ranges: readonly Range[]
  /** Of all its attachments, in their order. */
  readonly addresses: readonly AttachedAddress[]
}

export interface Network extends PlacedPrefix {
  readonly vpc: Vpc
}

/** An address with its length. */
export interface AttachedAddress extends PlacedPrefix {
  readonly attachment: Attachment
}

/** Every VPC, with the addresses of its attachments. */
export const attachedVpcs = fact((fleet): readonly AttachedVpc[] => {
  const byName = new Map<string, Map<string, AttachedAddress[]>>()
  const named: { readonly namespace: string; readonly name: string; readonly addresses: AttachedAddress[] }[] = []
  const enter = (namespace: string, name: string): AttachedAddress[] => {
    const inNamespace = getOrInsert(byName, namespace, () => new Map<string, AttachedAddress[]>())
    const known = inNamespace.get(name)
    if (known !== undefined) return known
    const addresses: AttachedAddress[] = []
    inNamespace.set(name, addresses)
    named.push({ namespace, name, addresses })
    return addresses
  }
  for (const { namespace, name } of resourcesOf(fleet, 'VPC')) enter(namespace, name)
  for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
    enter(attachment.namespace, attachment.spec.vpc.name).push(...addressesOf(attachment))
  }
  return named.map(({ namespace, name, addresses }) => {
    const vpc = find(fleet, 'VPC', namespace, name)
    const networks = vpc === undefined ? [] : parsedPrefixesOf(vpc).map((placed) => ({ ...placed, vpc }))
    const ranges = unionOf(networks.map(({ prefix }) => prefix))
    return { name, vpc, networks, ranges, addresses }
  })
})

/** The addresses of an attachment. */
export const addressesOf = recent((attachment: Attachment): readonly AttachedAddress[] => {
  const addresses: AttachedAddress[] = []
  for (const [index, text] of attachment.spec.interface.addresses.entries()) {
    const prefix = parsePrefix(text)
    if (prefix !== undefined) addresses.push({ attachment, path: ['spec', 'interface', 'addresses', index], prefix })
  }
  return addresses
})
