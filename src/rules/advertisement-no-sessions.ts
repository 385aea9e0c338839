import { routerOf } from '../fleet/binding.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { arePeersKnown, type Session, sessionsOfRouter } from '../fleet/session.ts'
import { type AddressFamily, familyName, hasFamily, placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const advertisementNoSessions: FleetRule = {
  id: 'advertisement-no-sessions',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'an advertisement in a family that no session of its router carries',
  why: 'The routes are announced to nobody.',
  source: 'RFC 4760 section 8; API documentation',
  fix: 'add the family to a peer of the router',
  *check(fleet) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const { namespace, spec } = advertisement
      const router = routerOf(fleet, advertisement)
      if (router === undefined || !hasFamily(router.spec.addressFamilies, spec.addressFamily)) continue
      if (!arePeersKnown(fleet, namespace)) continue
      const example = sessionWithout(fleet, router, spec.addressFamily)
      if (example === undefined) continue
      const { peer, families } = example
      yield {
        message: `no session of BGPRouter "${router.name}" carries ${familyName(spec.addressFamily)}, so nobody gets these routes; add the family to one of its peers`,
        at: placeOf(advertisement, 'spec', 'addressFamily'),
        related: [
          {
            message: `BGPPeer "${peer.name}" carries ${families.map(familyName).join(', ')}`,
            at: placeOf(peer, 'spec', 'addressFamilies'),
          },
        ],
      }
    }
  },
}

/** The first session of a router that carries anything, where none carries the family. */
function sessionWithout(fleet: Fleet, router: Router, family: AddressFamily): Session | undefined {
  let first: Session | undefined
  for (const session of sessionsOfRouter(fleet, router)) {
    if (hasFamily(session.families, family)) return undefined
    if (session.families.length > 0) first ??= session
  }
  return first
}
