import { getOrInsert } from '../get-or-insert.ts'
import { parsePrefix, type Range, unionOf } from './address.ts'
import { fact, factOf } from './fact.ts'
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
  const addresses = new Map<string, AttachedAddress[]>()
  const names = new Map<string, { readonly namespace: string; readonly name: string }>()
  for (const { namespace, name } of resourcesOf(fleet, 'VPC')) names.set(keyOf(namespace, name), { namespace, name })
  for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
    const { namespace, spec } = attachment
    const key = keyOf(namespace, spec.vpc.name)
    names.set(key, { namespace, name: spec.vpc.name })
    getOrInsert(addresses, key, () => []).push(...addressesOf(attachment))
  }
  return [...names].map(([key, { namespace, name }]) => {
    const vpc = find(fleet, 'VPC', namespace, name)
    const networks = vpc === undefined ? [] : parsedPrefixesOf(vpc).map((placed) => ({ ...placed, vpc }))
    const ranges = unionOf(networks.map(({ prefix }) => prefix))
    return { name, vpc, networks, ranges, addresses: addresses.get(key) ?? [] }
  })
})

function keyOf(namespace: string, name: string): string {
  return JSON.stringify([namespace, name])
}

/** The addresses of an attachment. */
export const addressesOf = factOf((attachment: Attachment): readonly AttachedAddress[] => {
  const addresses: AttachedAddress[] = []
  for (const [index, text] of attachment.spec.interface.addresses.entries()) {
    const prefix = parsePrefix(text)
    if (prefix !== undefined) addresses.push({ attachment, path: ['spec', 'interface', 'addresses', index], prefix })
  }
  return addresses
})
