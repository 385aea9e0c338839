import { getOrInsert } from '../get-or-insert.ts'
import { addressOf, hasHostBits, prefixKey } from './address.ts'
import { routerOf } from './binding.ts'
import { fact } from './fact.ts'
import { resourcesOf } from './fleet.ts'
import { peersTo } from './neighbours.ts'
import { type PlacedPrefix, parsedPrefixesOf } from './prefixes.ts'
import { type Advertisement, type Peer, type Router, targetOf } from './types.ts'

/** A prefix of an advertisement, and the router that announces it. */
export interface Announcement extends PlacedPrefix {
  readonly advertisement: Advertisement
  readonly router: Router
}

/** The prefixes of all advertisements whose router the API server would accept, in their order. */
export const announcements = fact((fleet): readonly Announcement[] => {
  const found: Announcement[] = []
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    const router = routerOf(fleet, advertisement)
    if (router === undefined) continue
    for (const placed of parsedPrefixesOf(advertisement)) found.push({ ...placed, advertisement, router })
  }
  return found
})

/** A unicast prefix that comes from several nodes. */
export interface SharedPrefix {
  readonly first: Announcement
  /** The first one of another node. */
  readonly second: Announcement
  /** Who has a session to the prefix, which is a single address then. */
  readonly peer: Peer | undefined
}

/**
 * The unicast prefixes of two or more nodes. A prefix with host bits counts for none: whether its network or the host
 * was meant is not known.
 */
export const sharedPrefixes = fact((fleet): readonly SharedPrefix[] => {
  const firsts = new Map<string, { readonly announcement: Announcement; readonly target: string }>()
  const shared = new Map<string, SharedPrefix>()
  for (const announcement of announcements(fleet)) {
    const { advertisement, prefix, router } = announcement
    if (advertisement.spec.addressFamily.safi !== 'unicast' || hasHostBits(prefix)) continue
    if (advertisement.isTerminating || router.isTerminating) continue
    const key = prefixKey(prefix)
    const target = targetOf(router)
    const first = getOrInsert(firsts, key, () => ({ announcement, target }))
    if (first.target === target || shared.has(key)) continue
    const [peer] = prefix.length === prefix.bits ? peersTo(fleet, addressOf(prefix)) : []
    shared.set(key, { first: first.announcement, second: announcement, peer })
  }
  return [...shared.values()]
})
