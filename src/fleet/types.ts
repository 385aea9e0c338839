import type { ResourceId } from '../finding.ts'
import { type Origin, type Place, placeAt } from '../manifest/place.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import type { Path } from '../yaml/node.ts'

// The specs of the kinds, as far as the rules read them, after defaults. See schemas/ for what each field means.

export interface AddressFamily {
  readonly afi: 'ipv4' | 'ipv6' | 'l2vpn'
  readonly safi: 'unicast' | 'evpn'
}

export const EVPN: AddressFamily = { afi: 'l2vpn', safi: 'evpn' }

export interface Reference {
  readonly name: string
}

export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>
  readonly matchExpressions?: readonly MatchExpression[]
}

export interface MatchExpression {
  readonly key: string
  /** Any text: the API server does not check it. */
  readonly operator: string
  readonly values?: readonly string[]
}

/** How an object binds to routers of its namespace: exactly one of the two is there. */
export interface RouterBinding {
  readonly routerRef?: Reference
  readonly routerSelector?: LabelSelector
}

export interface RouterSpec {
  readonly targetRef: { readonly kind: string; readonly name: string }
  readonly localASN: number
  /** The API server takes a list of anything too. */
  readonly routerID: string | readonly unknown[]
  readonly roles?: readonly string[]
  readonly addressFamilies: readonly AddressFamily[]
}

export interface PeerSpec extends RouterBinding {
  readonly address: string
  readonly peerASN: number
  readonly addressFamilies: readonly AddressFamily[]
  readonly description?: string
  /** Go durations; absent means 90s and 30s. */
  readonly holdTime?: string
  readonly keepaliveTime?: string
  readonly ebgpMultiHop?: boolean
  readonly multiSession?: boolean
  readonly nextHopSelf?: boolean
  readonly defaultOriginRoute?: RouteOrigin
  /** The number that takes the place of private AS numbers; 0 means that they are dropped. */
  readonly removePrivateAS?: number
  readonly authSecretRef?: Reference
  readonly authentication?: { readonly password?: string }
  readonly bfd?: BfdSpec
  readonly gracefulRestart?: {
    readonly enabled?: boolean
    /** Seconds. */
    readonly restartTime?: number
  }
  readonly routeMapIn?: string
  readonly routeMapOut?: string
}

export interface BfdSpec {
  readonly enabled?: boolean
  readonly multiHop?: boolean
  readonly detectMultiplier?: number
  /** Microseconds. */
  readonly minimumRx?: number
  /** Microseconds. */
  readonly minimumTx?: number
}

export type RouteOrigin = 'igp' | 'egp' | 'incomplete'

export interface AdvertisementSpec {
  readonly routerRef: Reference
  readonly addressFamily: AddressFamily
  readonly prefixes?: readonly string[]
  readonly redistribute?: readonly ('static' | 'connected' | 'kernel')[]
  readonly originateFrom?: { readonly type: 'interface' | 'kernel'; readonly interfaceName?: string }
  readonly communities?: readonly string[]
  readonly localPreference?: number
  readonly policyRef?: Reference
}

export interface PolicySpec extends RouterBinding {
  readonly direction: Direction
  readonly terms: readonly PolicyTerm[]
}

export type Direction = 'import' | 'export'

export interface PolicyTerm {
  readonly sequence: number
  readonly action: 'permit' | 'deny'
  readonly match: PolicyMatch
  readonly set?: PolicySet
}

/** The conditions of a term, all of which must hold; one that is absent, empty or zero always does. */
export interface PolicyMatch {
  readonly any?: boolean
  readonly addressFamilies?: readonly AddressFamily[]
  readonly prefixList?: readonly string[]
  readonly ipPrefix?: string
  readonly asPathFilter?: AsPathFilter
  readonly communityMatch?: readonly string[]
  readonly evpnRouteType?: readonly EvpnRouteType[]
  readonly vni?: number
  readonly macAddress?: string
  readonly localPreference?: number
  readonly med?: number
}

export interface AsPathFilter {
  readonly pattern: string
  readonly matchType: 'full' | 'contains'
}

export type EvpnRouteType =
  | 'inclusiveMulticastEthernetTag'
  | 'macIPAdvertisement'
  | 'iPPrefixAdvertisement'
  | 'stickyMACAddress'
  | 'iPv6PrefixAdvertisement'

export interface PolicySet {
  readonly asPath?: { readonly prepend?: number; readonly asn?: number; readonly replace?: readonly number[] }
  readonly communities?: AddAndRemove
  readonly extCommunities?: AddAndRemove
  readonly nextHop?: { readonly address?: string; readonly self?: boolean }
  readonly color?: number
  readonly localPreference?: number
  readonly metric?: number
  readonly origin?: RouteOrigin
  readonly srv6EndpointBehavior?: string
}

export interface AddAndRemove {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

export interface VrfSpec extends RouterBinding {
  readonly routeDistinguisher: string
  readonly importRouteTargets: readonly { readonly value: string }[]
  readonly exportRouteTargets: readonly { readonly value: string }[]
}

export interface VpcSpec {
  readonly networks: readonly string[]
}

export interface AttachmentSpec {
  readonly vpc: Reference
  readonly interface: { readonly name: string; readonly addresses: readonly string[] }
}

export interface Specs {
  readonly BGPRouter: RouterSpec
  readonly BGPPeer: PeerSpec
  readonly BGPAdvertisement: AdvertisementSpec
  readonly BGPPolicy: PolicySpec
  readonly BGPVRFInstance: VrfSpec
  readonly VPC: VpcSpec
  readonly VPCAttachment: AttachmentSpec
}

/** Keys of labels are the user's, and "constructor" is one like any other. */
export type Labels = ReadonlyMap<string, string>

/** What is known of every object that has a name, also of one that the API server would refuse. */
export interface Known<K extends CosmosKind = CosmosKind> extends ResourceId {
  readonly kind: K
  /** Of an object that has only generateName, that and UNFINISHED; empty for one without any name. */
  readonly name: string
  readonly origin: Origin
  readonly labels: Labels
  /** True for an object that is resolved against and never reported on. */
  readonly isContext: boolean
  /** True for an object of which only the name is known: it may have any labels. */
  readonly isExternal?: true
  /** True for an object that was deleted and waits for its finalizers. */
  readonly isTerminating: boolean
}

/** An object that the API server would accept. */
export interface Resource<K extends CosmosKind = CosmosKind> extends Known<K> {
  readonly spec: Specs[K]
  readonly annotations: ReadonlyMap<string, string>
}

/** A resource of any kind, told apart by `kind`. */
export type AnyResource = { [K in CosmosKind]: Resource<K> }[CosmosKind]

export type Router = Resource<'BGPRouter'>
export type Peer = Resource<'BGPPeer'>
export type Advertisement = Resource<'BGPAdvertisement'>
export type Policy = Resource<'BGPPolicy'>
export type Vrf = Resource<'BGPVRFInstance'>
export type Vpc = Resource<'VPC'>
export type Attachment = Resource<'VPCAttachment'>

/** The kinds that bind to routers by reference or selector. */
export type Bound = Peer | Policy | Vrf

export function placeOf(object: Known, ...path: Path): Place {
  return placeAt(object.origin, path, 'value', idOf(object))
}

type Named = Pick<ResourceId, 'namespace' | 'name'>

/** By namespace and name. */
export function compareNames(a: Named, b: Named): number {
  if (a.namespace !== b.namespace) return a.namespace < b.namespace ? -1 : 1
  if (a.name === b.name) return 0
  return a.name < b.name ? -1 : 1
}

/** Ends a name that the API server is yet to complete. No other name can have it. */
export const UNFINISHED = '*'

export function isUnnamed({ name }: Known): boolean {
  return name === '' || name.endsWith(UNFINISHED)
}

/** An object that has no name yet has the empty one. */
export function idOf(object: Known): ResourceId {
  const { apiVersion, kind, namespace } = object
  return { apiVersion, kind, namespace, name: isUnnamed(object) ? '' : object.name }
}

export function familyName({ afi, safi }: AddressFamily): string {
  return FAMILY_NAMES[afi][safi]
}

const FAMILY_NAMES = {
  ipv4: { unicast: 'ipv4/unicast', evpn: 'ipv4/evpn' },
  ipv6: { unicast: 'ipv6/unicast', evpn: 'ipv6/evpn' },
  l2vpn: { unicast: 'l2vpn/unicast', evpn: 'l2vpn/evpn' },
} as const satisfies Record<AddressFamily['afi'], Record<AddressFamily['safi'], string>>

export function hasFamily(families: readonly AddressFamily[], { afi, safi }: AddressFamily): boolean {
  for (const family of families) if (family.afi === afi && family.safi === safi) return true
  return false
}

/** True when two lists have a family in common. */
export function hasAnyFamily(families: readonly AddressFamily[], others: readonly AddressFamily[]): boolean {
  for (const family of others) if (hasFamily(families, family)) return true
  return false
}

/** True for the same families in the same order. */
export function areSame(families: readonly AddressFamily[], others: readonly AddressFamily[]): boolean {
  if (families.length !== others.length) return false
  return families.every(({ afi, safi }, index) => afi === others[index]?.afi && safi === others[index]?.safi)
}

/** The target of a router in words, equal for equal targets. */
export function targetOf({ spec }: Router): string {
  return `${spec.targetRef.kind} "${spec.targetRef.name}"`
}

/** False for a value that the API server stores in a field of format int32, but that clients cannot decode. */
export function isInt32(value: number): boolean {
  return value >= -(2 ** 31) && value < 2 ** 31
}
