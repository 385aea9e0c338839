import { routerOf } from '../fleet/binding.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { arePeersKnown, type Session, sessionsOfRouter } from '../fleet/session.ts'
import { type AddressFamily, hasFamily, isInt32, placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const advertisementLocalPrefEbgp: FleetRule = {
  id: 'advertisement-local-pref-ebgp',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'a local preference for routes that only eBGP carries',
  why: 'LOCAL_PREF is not sent to another AS, so the setting has no effect.',
  source: 'RFC 4271 section 5.1.5',
  fix: 'mark the routes with communities, or set a metric in an export policy',
  *check(fleet) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const { namespace, spec } = advertisement
      const { localPreference, addressFamily } = spec
      const router = routerOf(fleet, advertisement)
      if (localPreference === undefined || !isInt32(localPreference)) continue
      if (router === undefined || !arePeersKnown(fleet, namespace)) continue
      const example = externalExample(fleet, router, addressFamily)
      if (example === undefined) continue
      yield {
        message: `localPreference ${localPreference} has no effect: BGPRouter "${router.name}" announces these routes only over eBGP, as to AS ${example.peer.spec.peerASN}; use communities, or a metric in an export policy`,
        at: placeOf(advertisement, 'spec', 'localPreference'),
        related: [
          { message: `BGPPeer "${example.peer.name}" is of another AS`, at: placeOf(example.peer, 'spec', 'peerASN') },
        ],
      }
    }
  },
}

/** The first session of a router that carries a family, where all of them are eBGP. */
function externalExample(fleet: Fleet, router: Router, family: AddressFamily): Session | undefined {
  let first: Session | undefined
  for (const session of sessionsOfRouter(fleet, router)) {
    if (!hasFamily(session.families, family)) continue
    if (session.type === 'iBGP') return undefined
    first ??= session
  }
  return first
}
