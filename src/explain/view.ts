import { type Fleet, isResource } from '../fleet/fleet.ts'
import { type AnyResource, type Known, placeOf } from '../fleet/types.ts'
import type { Place } from '../manifest/place.ts'
import type { Mention, Spot } from './explanation.ts'

/** A fleet, and where its objects stand. */
export interface View {
  readonly fleet: Fleet
  spotOf(place: Place): Spot
}

export function mention({ spotOf }: View, object: Known | AnyResource): Mention {
  const { kind, namespace, name } = object
  const spot = spotOf(placeOf(object, 'metadata', 'name'))
  return { kind, namespace, name, ...spot, ...(isResource(object) ? {} : { nameOnly: true }) }
}

export function mentionAll(view: View, objects: Iterable<Known | AnyResource>): readonly Mention[] {
  return Array.from(objects, (object) => mention(view, object))
}
