import type { Path } from '../yaml/node.ts'
import { type Binding, bindingOf } from './binding.ts'
import { communityBits } from './community.ts'
import { extendedCommunityKey, targetKey } from './extended-community.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import {
  type AddAndRemove,
  type Advertisement,
  EVPN,
  hasFamily,
  type Policy,
  type PolicyMatch,
  type PolicyTerm,
} from './types.ts'

/** A community as it is written, and the field that holds it. */
export interface WrittenCommunity {
  readonly list: 'communities' | 'communityMatch' | 'add' | 'remove'
  readonly path: Path
  readonly text: string
  /** Equal for equal values in whatever spelling; undefined for text that has no value. */
  readonly key: string | undefined
}

/** The communities that one `set` adds and removes. */
export interface Changes {
  readonly add: readonly WrittenCommunity[]
  readonly remove: readonly WrittenCommunity[]
}

/** True for an advertisement whose communities are route targets. */
export function isEvpn({ spec }: Advertisement): boolean {
  return spec.addressFamily.safi === 'evpn'
}

/** The standard communities that a unicast advertisement puts on its routes. */
export function advertisedCommunities(advertisement: Advertisement): readonly WrittenCommunity[] {
  return isEvpn(advertisement) ? [] : communitiesOf(advertisement)
}

/** The communities of an advertisement: route targets in l2vpn/evpn, standard ones otherwise. */
export const communitiesOf = factOf((advertisement: Advertisement): readonly WrittenCommunity[] => {
  const keyOf = isEvpn(advertisement) ? targetKey : standardKey
  return itemsOf('communities', advertisement.spec.communities, ['spec'], keyOf)
})

/** What each term of a policy does to standard communities. */
export const standardChanges = factOf(({ spec }: Policy): readonly Changes[] =>
  spec.terms.map(({ set }, index) =>
    changesOf(set?.communities, ['spec', 'terms', index, 'set', 'communities'], standardKey),
  ),
)

/** What each term of a policy does to extended communities. */
export const extendedChanges = factOf(({ spec }: Policy): readonly Changes[] =>
  spec.terms.map(({ set }, index) =>
    changesOf(set?.extCommunities, ['spec', 'terms', index, 'set', 'extCommunities'], extendedCommunityKey),
  ),
)

export function allOf(changes: readonly Changes[]): readonly WrittenCommunity[] {
  return changes.flatMap(({ add, remove }) => [...add, ...remove])
}

/** The standard communities that an object puts on routes. */
export function attachedCommunities(resource: Advertisement | Policy): readonly WrittenCommunity[] {
  if (resource.kind === 'BGPAdvertisement') return advertisedCommunities(resource)
  return standardChanges(resource).flatMap(({ add }) => add)
}

/** Every list of communities of an object. */
export function communityLists(resource: Advertisement | Policy): readonly (readonly WrittenCommunity[])[] {
  if (resource.kind === 'BGPAdvertisement') return [communitiesOf(resource)]
  const changes = [...standardChanges(resource), ...extendedChanges(resource)]
  return [...resource.spec.terms.map(matchedCommunities), ...changes.flatMap(({ add, remove }) => [add, remove])]
}

/** What is matched can be a standard community or a route target. */
function matchedCommunities({ match }: PolicyTerm, index: number): readonly WrittenCommunity[] {
  const keyOf = (text: string) => standardKey(text) ?? targetKey(text)
  return itemsOf('communityMatch', match.communityMatch, ['spec', 'terms', index, 'match'], keyOf)
}

/** A text that is no standard community, where nothing else can stand. */
interface UnreadableCommunity extends WrittenCommunity {
  readonly resource: Advertisement | Policy
}

export const unreadableCommunities = fact((fleet): readonly UnreadableCommunity[] => {
  const unreadable: UnreadableCommunity[] = []
  const enter = (resource: Advertisement | Policy, communities: readonly WrittenCommunity[]): void => {
    for (const written of communities) {
      if (communityBits(written.text) === undefined) unreadable.push({ ...written, resource })
    }
  }
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    const isClean = advertisement.spec.communities?.every((text) => communityBits(text) !== undefined) ?? true
    if (!isClean) enter(advertisement, advertisedCommunities(advertisement))
  }
  for (const policy of resourcesOf(fleet, 'BGPPolicy')) {
    enter(policy, allOf(standardChanges(policy)))
    enter(policy, matchedStandardCommunities(fleet, policy))
  }
  return unreadable
})

/** Where EVPN routes can meet a term, what it matches can be a route target. */
function matchedStandardCommunities(fleet: Fleet, policy: Policy): readonly WrittenCommunity[] {
  const binding = bindingOf(fleet, policy)
  return policy.spec.terms.flatMap((term, index) =>
    canMatchEvpn(term.match, binding) ? [] : matchedCommunities(term, index),
  )
}

/** False where it is proven that no EVPN route reaches the term; no routers prove nothing. */
function canMatchEvpn({ addressFamilies = [] }: PolicyMatch, { routers, families, isProven }: Binding): boolean {
  if (addressFamilies.length > 0 && !hasFamily(addressFamilies, EVPN)) return false
  return routers.length === 0 || !isProven || hasFamily(families, EVPN)
}

type KeyOf = (text: string) => string | undefined

const NOTHING: Changes = { add: [], remove: [] }

function changesOf(written: AddAndRemove | undefined, path: Path, keyOf: KeyOf): Changes {
  if (written === undefined) return NOTHING
  const { add, remove } = written
  return { add: itemsOf('add', add, path, keyOf), remove: itemsOf('remove', remove, path, keyOf) }
}

function itemsOf(
  list: WrittenCommunity['list'],
  texts: readonly string[] = [],
  path: Path,
  keyOf: KeyOf,
): readonly WrittenCommunity[] {
  return texts.map((text, index) => ({ list, path: [...path, list, index], text, key: keyOf(text) }))
}

function standardKey(text: string): string | undefined {
  return communityBits(text)?.toString()
}
