import { placeOfPrefix } from '../fleet/announcements.ts'
import type { Ownership } from '../fleet/ownership.ts'
import type { RelatedPlace } from './rule.ts'

/** Where it is said that an address belongs to a node. */
export function proofOf({ proof }: Ownership): RelatedPlace {
  return {
    message: `advertised by BGPAdvertisement "${proof.advertisement.name}"`,
    at: placeOfPrefix(proof),
  }
}
