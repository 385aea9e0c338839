import type { Announcement } from '../fleet/announcements.ts'
import { placeOf, targetOf } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** Where a node announces a prefix. */
export function announcedBy({ advertisement, path, router }: Announcement): RelatedPlace {
  return { message: `announced by ${targetOf(router)}`, at: placeOf(advertisement, ...path) }
}
