import { allNearest, nearest } from '../nearest.ts'

/** The kinds that the API serves, by API group. All are of version v1alpha1 and live in a namespace. */
export const SERVED = {
  'bgp.miloapis.com': ['BGPRouter', 'BGPPeer', 'BGPAdvertisement', 'BGPPolicy', 'BGPVRFInstance'],
  'vpc.miloapis.com': ['VPC', 'VPCAttachment'],
} as const

const SERVED_VERSION = 'v1alpha1'

type Group = keyof typeof SERVED
export type CosmosKind = (typeof SERVED)[Group][number]

/** The words with which a report counts the objects of a kind. */
export const NOUNS: Readonly<Record<CosmosKind, { readonly one: string; readonly many: string }>> = {
  BGPRouter: { one: 'router', many: 'routers' },
  BGPPeer: { one: 'peer', many: 'peers' },
  BGPAdvertisement: { one: 'advertisement', many: 'advertisements' },
  BGPPolicy: { one: 'policy', many: 'policies' },
  BGPVRFInstance: { one: 'VRF', many: 'VRFs' },
  VPC: { one: 'VPC', many: 'VPCs' },
  VPCAttachment: { one: 'attachment', many: 'attachments' },
}

/** What kubectl calls the kinds besides their names, which it takes in any letter case. */
const SPOKEN: Readonly<Record<CosmosKind, readonly string[]>> = {
  BGPRouter: ['bgprouters', 'bgpr'],
  BGPPeer: ['bgppeers', 'bgppr'],
  BGPAdvertisement: ['bgpadvertisements', 'bgpadv'],
  BGPPolicy: ['bgppolicies', 'bgpp'],
  BGPVRFInstance: ['bgpvrfinstances', 'bgpvrf'],
  VPC: ['vpcs'],
  VPCAttachment: ['vpcattachments'],
}

export const COSMOS_KINDS = Object.values(SERVED).flat()

const GROUPS = Object.keys(SERVED)

export const SERVED_API_VERSIONS = GROUPS.map((group) => `${group}/${SERVED_VERSION}`)

/** The kind that the API serves under exactly these names. */
export function servedKind(apiVersion: unknown, kind: unknown): CosmosKind | undefined {
  return isCosmosKind(kind) && apiVersion === API_VERSIONS[kind] ? kind : undefined
}

export function isCosmosKind(kind: unknown): kind is CosmosKind {
  return typeof kind === 'string' && Object.hasOwn(API_VERSIONS, kind)
}

export function apiVersionOf(kind: CosmosKind): string {
  return API_VERSIONS[kind]
}

const API_VERSIONS = Object.fromEntries(
  Object.entries(SERVED).flatMap(([group, kinds]) => kinds.map((kind) => [kind, `${group}/${SERVED_VERSION}`])),
) as Record<CosmosKind, string>

/** True for an object that is meant for the Cosmos API: of one of its groups, or of one of its kinds without a group. */
export function claimsCosmos(apiVersion: unknown, kind: unknown): boolean {
  if (typeof apiVersion === 'string' && apiVersion.includes('/')) return isCosmosGroup(groupOf(apiVersion))
  return isCosmosKind(kind)
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, apiVersion.indexOf('/'))
}

function isCosmosGroup(group: string): boolean {
  return GROUPS.includes(group.toLowerCase())
}

/** The kind that a text is, or most likely a slip of. */
export function nearestKind(kind: unknown): CosmosKind | undefined {
  const candidate = typeof kind === 'string' ? nearest(kind, COSMOS_KINDS) : undefined
  return COSMOS_KINDS.find((name) => name === candidate)
}

/** The kind that kubectl knows by a word: its name, plural or short name, in any letter case. */
export function kindCalled(word: string): CosmosKind | undefined {
  const lower = word.toLowerCase()
  return COSMOS_KINDS.find((kind) => kind.toLowerCase() === lower || SPOKEN[kind].includes(lower))
}

export function explainUnknownKind(word: string): string {
  const words = COSMOS_KINDS.flatMap((kind) => [kind.toLowerCase(), ...SPOKEN[kind]])
  const near = allNearest(word.toLowerCase(), words)
  const isOneKind = new Set(near.map(kindCalled)).size === 1
  return `there is no kind "${word}"${isOneKind ? `; did you mean "${near[0]}"?` : `; kinds are ${COSMOS_KINDS.join(', ')}`}`
}
