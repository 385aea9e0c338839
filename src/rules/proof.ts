import type { Ownership } from '../fleet/ownership.ts'
import { placeOf } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** Where it is said that an address belongs to a node. */
export function proofOf({ advertisement, path }: Ownership): RelatedPlace {
  return {
    message: `advertised by BGPAdvertisement "${advertisement.name}"`,
    at: placeOf(advertisement, ...path),
  }
}
