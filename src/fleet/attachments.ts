import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import type { Place } from '../manifest/place.ts'
import { type Address, type Octets, type Prefix, parsePrefix, type Range, unionOf } from './address.ts'
import { fact, recent } from './fact.ts'
import { find, resourcesOf } from './fleet.ts'
import { type PlacedPrefix, parsedPrefixesOf } from './prefixes.ts'
import { type Attachment, placeOf, type Vpc } from './types.ts'

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
  /** The prefixes of these addresses. There may be many addresses in few subnets. */
  readonly subnets: readonly Subnet[]
}

export interface Network extends PlacedPrefix {
  readonly vpc: Vpc
}

export interface AttachedAddress extends Address {
  readonly attachment: Attachment
  /** Its place among the addresses of the attachment. */
  readonly index: number
}

export interface Subnet {
  readonly prefix: Prefix
  readonly addresses: readonly AttachedAddress[]
}

/** An address as it is written, with its length. */
export function textOf({ attachment, index }: AttachedAddress): string {
  return attachment.spec.interface.addresses[index] ?? ''
}

/** The field with an address. */
export function placeOfAddress({ attachment, index }: AttachedAddress): Place {
  return placeOf(attachment, 'spec', 'interface', 'addresses', index)
}

/** Every VPC, with the addresses of its attachments. */
export const attachedVpcs = fact((fleet): readonly AttachedVpc[] => {
  const byName = new Map<string, Map<string, Attachments>>()
  const named: Attachments[] = []
  const enter = (namespace: string, name: string): Attachments => {
    const inNamespace = getOrInsert(byName, namespace, () => new Map<string, Attachments>())
    const known = inNamespace.get(name)
    if (known !== undefined) return known
    const attached: Attachments = { namespace, name, addresses: [], subnets: [], byFirst: new Map(), latest: new Map() }
    inNamespace.set(name, attached)
    named.push(attached)
    return attached
  }
  for (const { namespace, name } of resourcesOf(fleet, 'VPC')) enter(namespace, name)
  for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
    attach(attachment, enter(attachment.namespace, attachment.spec.vpc.name))
  }
  return named.map(({ namespace, name, addresses, subnets }) => {
    const vpc = find(fleet, 'VPC', namespace, name)
    const networks = vpc === undefined ? [] : parsedPrefixesOf(vpc).map((placed) => ({ ...placed, vpc }))
    const ranges = unionOf(networks.map(({ prefix }) => prefix))
    return { name, vpc, networks, ranges, addresses, subnets }
  })
})

/** What is attached to a VPC, as long as more is added. */
interface Attachments {
  readonly namespace: string
  readonly name: string
  readonly addresses: AttachedAddress[]
  readonly subnets: OpenSubnet[]
  /** The subnets by their first address. */
  readonly byFirst: Map<Octets, OpenSubnet[]>
  /** The subnet of the latest address of each family: the next one is mostly in it too. */
  readonly latest: Map<boolean, OpenSubnet>
}

interface OpenSubnet extends Subnet {
  readonly addresses: AttachedAddress[]
}

function attach(attachment: Attachment, attached: Attachments): void {
  for (const [index, text] of attachment.spec.interface.addresses.entries()) {
    const isIPv6 = text.includes(':')
    const latest = attached.latest.get(isIPv6)
    const prefix = parsePrefix(text, latest?.prefix)
    if (prefix === undefined) continue
    const subnet = latest !== undefined && isSameRange(latest.prefix, prefix) ? latest : subnetOf(prefix, attached)
    const address = { bits: prefix.bits, octets: prefix.address, attachment, index }
    attached.latest.set(isIPv6, subnet)
    attached.addresses.push(address)
    subnet.addresses.push(address)
  }
}

function subnetOf(prefix: Prefix, { subnets, byFirst }: Attachments): OpenSubnet {
  const known = byFirst.get(prefix.first)?.find((subnet) => isSameRange(subnet.prefix, prefix))
  if (known !== undefined) return known
  const subnet = { prefix, addresses: [] }
  subnets.push(subnet)
  append(byFirst, prefix.first, subnet)
  return subnet
}

function isSameRange(prefix: Prefix, other: Prefix): boolean {
  return prefix.length === other.length && prefix.first === other.first
}

/** The addresses of an attachment. */
export const addressesOf = recent((attachment: Attachment): readonly PlacedPrefix[] => {
  const addresses: PlacedPrefix[] = []
  for (const [index, text] of attachment.spec.interface.addresses.entries()) {
    const prefix = parsePrefix(text)
    if (prefix !== undefined) addresses.push({ path: ['spec', 'interface', 'addresses', index], prefix })
  }
  return addresses
})
