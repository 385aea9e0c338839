import { append, groupBy } from '../group-by.ts'
import type { Place } from '../manifest/place.ts'
import { hasHostBits, type Octets, type Prefix, parsePrefix } from './address.ts'
import { routerOf } from './binding.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import { peersTo } from './neighbours.ts'
import { nodeOf } from './nodes.ts'
import { type Advertisement, type Peer, placeOf, type Router } from './types.ts'

/** A prefix of an advertisement. */
export interface AdvertisedPrefix {
  readonly advertisement: Advertisement
  /** The router that the advertisement names, if the API server would accept it. */
  readonly router: Router | undefined
  /** Its place among the prefixes of the advertisement. */
  readonly index: number
  readonly prefix: Prefix
}

/** A prefix of an advertisement, and the router that announces it. */
export interface Announcement extends AdvertisedPrefix {
  readonly router: Router
}

/** The prefixes of all advertisements, in their order, without those whose text is none. */
export const advertisedPrefixes = fact((fleet): readonly AdvertisedPrefix[] => {
  const advertised: AdvertisedPrefix[] = []
  for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
    const router = routerOf(fleet, advertisement)
    const { prefixes = [] } = advertisement.spec
    for (const [index, text] of prefixes.entries()) {
      const prefix = parsePrefix(text)
      if (prefix !== undefined) advertised.push({ advertisement, router, index, prefix })
    }
  }
  return advertised
})

/** The field that holds a prefix. */
export function placeOfPrefix({ advertisement, index }: AdvertisedPrefix): Place {
  return placeOf(advertisement, 'spec', 'prefixes', index)
}

function isAnnouncement(advertised: AdvertisedPrefix): advertised is Announcement {
  return advertised.router !== undefined
}

/**
 * The announcements of each prefix that has several. A prefix with host bits counts for none: whether its network or
 * the host was meant is not known.
 */
export const announcedAgain = fact((fleet): readonly (readonly Announcement[])[] => {
  const firsts = new Map<Octets, Announcement>()
  const alike = new Map<Announcement, Announcement[]>()
  for (const announcement of advertisedPrefixes(fleet)) {
    if (!isAnnouncement(announcement) || hasHostBits(announcement.prefix)) continue
    const first = firsts.get(announcement.prefix.first)
    if (first === undefined) firsts.set(announcement.prefix.first, announcement)
    else append(alike, first, announcement)
  }
  const again: (readonly Announcement[])[] = []
  for (const [first, others] of alike) {
    again.push(...groupBy([first, ...others], ({ prefix }) => prefix.length).values())
  }
  return again.filter(({ length }) => length > 1)
})

/** What is said of announcements, in their order. */
export function inOrder<T>(fleet: Fleet, said: ReadonlyMap<AdvertisedPrefix, T>): readonly T[] {
  if (said.size === 0) return []
  const ordered: T[] = []
  for (const announcement of advertisedPrefixes(fleet)) {
    const words = said.get(announcement)
    if (words !== undefined) ordered.push(words)
  }
  return ordered
}

/** A unicast prefix that comes from several nodes. */
export interface SharedPrefix {
  readonly first: Announcement
  /** The first one of another node. */
  readonly second: Announcement
  /** Who has a session to the prefix, which is a single address then. */
  readonly peer: Peer | undefined
}

/** The unicast prefixes of two or more nodes. */
export const sharedPrefixes = fact((fleet): readonly SharedPrefix[] => {
  const shared = new Map<Announcement, SharedPrefix>()
  for (const announcements of announcedAgain(fleet)) {
    const [first, ...others] = announcements.filter(isLastingUnicast)
    const second = first && others.find(({ router }) => nodeOf(fleet, router) !== nodeOf(fleet, first.router))
    if (first === undefined || second === undefined) continue
    const { prefix } = first
    const [peer] = prefix.length === prefix.bits ? peersTo(fleet, prefix.address) : []
    shared.set(second, { first, second, peer })
  }
  return inOrder(fleet, shared)
})

function isLastingUnicast({ advertisement, router }: Announcement): boolean {
  return advertisement.spec.addressFamily.safi === 'unicast' && !advertisement.isTerminating && !router.isTerminating
}
