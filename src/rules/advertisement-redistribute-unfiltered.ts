import { routerOf } from '../fleet/binding.ts'
import { isUnfiltered } from '../fleet/chain.ts'
import { fact } from '../fleet/fact.ts'
import { type Fleet, resourcesOf } from '../fleet/fleet.ts'
import { type Session, sessionsOfRouter } from '../fleet/session.ts'
import { type AdvertisementSpec, hasFamily, placeOf, type Router } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'

export const advertisementRedistributeUnfiltered: FleetRule = {
  id: 'advertisement-redistribute-unfiltered',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'redistribution to another AS without a filter',
  why: 'Whatever appears in the routing tables of the node, routes of pods included, is announced to another AS.',
  source: 'RFC 8212 section 1; operational practice',
  fix: 'name an export policy in policyRef, or bind one to the router',
  *check(fleet) {
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const { spec } = advertisement
      const origin = originOf(spec)
      const router = routerOf(fleet, advertisement)
      if (origin === undefined || spec.policyRef !== undefined || router === undefined) continue
      const session = unfilteredSessions(fleet, router).find(({ families }) => hasFamily(families, spec.addressFamily))
      if (session === undefined) continue
      const { name, spec: peer } = session.peer
      yield {
        message: `all ${origin.routes} routes of the node go to AS ${peer.peerASN} unfiltered, since no export policy is in force for BGPPeer "${name}"; add a policyRef, or an export policy`,
        at: placeOf(advertisement, 'spec', origin.field),
        related: [
          { message: `BGPPeer "${name}" announces them to AS ${peer.peerASN}`, at: placeOf(session.peer, 'spec') },
        ],
      }
    }
  },
}

interface RouteSource {
  readonly field: 'redistribute' | 'originateFrom'
  readonly routes: string
}

/** Where an advertisement takes routes from that nobody has listed. */
function originOf({ redistribute = [], originateFrom }: AdvertisementSpec): RouteSource | undefined {
  if (redistribute.length > 0) return { field: 'redistribute', routes: redistribute.join(', ') }
  return originateFrom?.type === 'kernel' ? { field: 'originateFrom', routes: 'kernel' } : undefined
}

/** The sessions of a router with another AS for which no export policy is in force. */
function unfilteredSessions(fleet: Fleet, router: Router): readonly Session[] {
  return getOrInsert(unfiltered(fleet), router, () =>
    [...sessionsOfRouter(fleet, router)].filter(({ type, chains }) => type === 'eBGP' && isUnfiltered(chains.export)),
  )
}

const unfiltered = fact(() => new Map<Router, readonly Session[]>())
