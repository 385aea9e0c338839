import type { Path } from '../yaml/node.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import type { Peer, Policy, PolicySet, Router } from './types.ts'

/** AS numbers have 32 bits (RFC 6793 section 3). */
export const LARGEST_ASN = 4_294_967_295

/** An AS number and the field that holds it. */
export interface WrittenAsn {
  readonly path: Path
  readonly asn: number
  /** False for the number to prepend where nothing is prepended. */
  readonly hasEffect: boolean
}

/** Every field of an object that holds an AS number. */
export function asnsOf(resource: Router | Peer | Policy): readonly WrittenAsn[] {
  switch (resource.kind) {
    case 'BGPRouter':
      return [{ path: ['spec', 'localASN'], asn: resource.spec.localASN, hasEffect: true }]
    case 'BGPPeer':
      return [{ path: ['spec', 'peerASN'], asn: resource.spec.peerASN, hasEffect: true }]
    case 'BGPPolicy':
      return resource.spec.terms.flatMap(({ set }, index) =>
        asnsOfPath(set?.asPath ?? {}, ['spec', 'terms', index, 'set', 'asPath']),
      )
  }
}

function asnsOfPath(
  { asn, prepend, replace = [] }: NonNullable<PolicySet['asPath']>,
  path: Path,
): readonly WrittenAsn[] {
  const items = replace.map((number, item) => ({ path: [...path, 'replace', item], asn: number, hasEffect: true }))
  if (asn === undefined) return items
  return [{ path: [...path, 'asn'], asn, hasEffect: prepend !== undefined }, ...items]
}

/** True for a number that everybody may use inside his own network (RFC 6996 section 5). */
function isPrivateAsn(asn: number): boolean {
  return (asn >= 64_512 && asn <= 65_534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294)
}

/** True for a number that only examples may use (RFC 5398 section 4). */
export function isDocumentationAsn(asn: number): boolean {
  return (asn >= 64_496 && asn <= 64_511) || (asn >= 65_536 && asn <= 65_551)
}

/** True for a number that identifies no AS: RFC 7607 section 2, RFC 6793 section 9, RFC 7300. */
export function isReservedAsn(asn: number): boolean {
  return asn === 0 || asn === 23_456 || asn === 65_535 || asn === 4_294_967_295
}

/** True for a number that a registry gives out, so that another network may have it. */
function isPublicAsn(asn: number): boolean {
  return isAsn(asn) && !isPrivateAsn(asn) && !isDocumentationAsn(asn) && !isReservedAsn(asn)
}

/** True for the number of another network: a public one that no router of the fleet has. */
export function isForeignAsn(fleet: Fleet, asn: number): boolean {
  return isPublicAsn(asn) && !localAsns(fleet).has(asn)
}

const localAsns = fact((fleet) => {
  const asns = new Set<number>()
  for (const { spec } of resourcesOf(fleet, 'BGPRouter')) asns.add(spec.localASN)
  return asns
})

/** True for a number that fits the field of BGP (RFC 6793 section 3). */
export function isAsn(asn: number): boolean {
  return asn >= 0 && asn <= LARGEST_ASN
}
