import { type Announcement, placeOfPrefix } from '../fleet/announcements.ts'
import { targetOf } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** Where a node announces a prefix. */
export function announcedBy(announcement: Announcement): RelatedPlace {
  return { message: `announced by ${targetOf(announcement.router)}`, at: placeOfPrefix(announcement) }
}
