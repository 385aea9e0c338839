import { type Fleet, resourcesOf } from './fleet.ts'
import { type Router, type RouterSpec, targetOf } from './types.ts'

type RouterId = RouterSpec['routerID']

export function hasLeadingZeros(routerId: RouterId): boolean {
  return typeof routerId === 'string' && !routerId.includes(':') && /(?:^|\.)0[0-9]/.test(routerId)
}

/** True for what BGP can carry and everybody reads alike. */
export function isUsableRouterId(routerId: RouterId): boolean {
  if (typeof routerId !== 'string' || routerId.includes(':')) return false
  return routerId !== '0.0.0.0' && !hasLeadingZeros(routerId)
}

/** Each router whose ID and AS are those of an earlier one on another target. The planes of one target share an ID. */
export function duplicateIds(fleet: Fleet): ReadonlyMap<Router, Router> {
  const firsts = new Map<string, Router>()
  const duplicates = new Map<Router, Router>()
  for (const router of resourcesOf(fleet, 'BGPRouter')) {
    const { routerID, localASN } = router.spec
    if (!isUsableRouterId(routerID)) continue
    const key = `${routerID} ${localASN}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, router)
    else if (targetOf(first) !== targetOf(router)) duplicates.set(router, first)
  }
  return duplicates
}
