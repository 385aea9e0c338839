import { familyName, placeOf, type Router } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** Which families a router activates, for a finding about one that it does not. */
export function familiesOf(router: Router): RelatedPlace {
  const families = router.spec.addressFamilies.map(familyName).join(', ')
  return {
    message: `BGPRouter "${router.name}" activates ${families}`,
    at: placeOf(router, 'spec', 'addressFamilies'),
  }
}

/** The families of the first routers: with many, no reader wants them all. */
export function examplesOf(routers: readonly Router[]): readonly RelatedPlace[] {
  return routers.slice(0, MOST_EXAMPLES).map(familiesOf)
}

const MOST_EXAMPLES = 3

/** The name of the only router, or how many there are. */
export function nameAll(routers: readonly Router[]): string {
  const [only, ...others] = routers
  return only !== undefined && others.length === 0 ? `BGPRouter "${only.name}"` : `any of the ${routers.length} routers`
}
