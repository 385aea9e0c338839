import type { SessionType } from '../fleet/session.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import type { RelatedPlace } from './rule.ts'

/** Why a session on a router is iBGP or eBGP. */
export function typeOn(router: Router, type: SessionType): RelatedPlace {
  const { message, at } = asnOf(router)
  return { message: `${type}: ${message}`, at }
}

export function asnOf(router: Router): RelatedPlace {
  return {
    message: `BGPRouter "${router.name}" is in AS ${router.spec.localASN}`,
    at: placeOf(router, 'spec', 'localASN'),
  }
}

/** The name of the only router, or how many there are. */
export function nameEvery(routers: readonly Router[]): string {
  const [first] = routers
  return first !== undefined && routers.length === 1 ? `BGPRouter "${first.name}"` : `its ${routers.length} routers`
}
