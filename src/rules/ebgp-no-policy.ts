import { isForeignAsn } from '../fleet/asn.ts'
import { DIRECTIONS, isUnfiltered } from '../fleet/chain.ts'
import { type Fleet, hasUnknown } from '../fleet/fleet.ts'
import { bindingsToOutside } from '../fleet/outside.ts'
import { sessionsBy } from '../fleet/session.ts'
import { type Direction, type Peer, placeOf, type Router } from '../fleet/types.ts'
import { isHere } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const ebgpNoPolicy: FleetRule = {
  id: 'ebgp-no-policy',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'eBGP with a public AS and no policy in force',
  why: 'FRR and BIRD then exchange no routes at all, and GoBGP exchanges all: a full table comes in, or internal routes leak out.',
  source: 'RFC 8212 section 3; documented behaviour of FRR, BIRD and GoBGP',
  fix: 'add an import and an export policy',
  *check(fleet) {
    // A router that is refused may be in the AS of the neighbour.
    if (hasUnknown(fleet, 'BGPRouter')) return
    for (const [peer, { router, directions }] of gaps(fleet)) {
      const deeds = directions.map((direction) => DEEDS[direction]).join(' and ')
      const remedies = directions.map((direction) => `an ${direction}`).join(' and ')
      yield {
        message: `no policy filters what BGPRouter "${router.name}" ${deeds} AS ${peer.spec.peerASN}, a public one; add ${remedies} policy`,
        at: placeOf(peer, 'spec'),
        related: [isHere(router)],
      }
    }
  },
}

const DEEDS = { import: 'imports from', export: 'exports to' }

interface Gap {
  readonly router: Router
  readonly directions: readonly Direction[]
}

/** The first session of each peer that exchanges unicast routes with a foreign AS without a policy. */
function gaps(fleet: Fleet): ReadonlyMap<Peer, Gap> {
  const found = new Map<Peer, Gap>()
  for (const binding of bindingsToOutside(fleet)) {
    for (const { peer: first, peers, router, families, chains } of sessionsBy(fleet, binding)) {
      if (!isForeignAsn(fleet, first.spec.peerASN) || !families.some(({ safi }) => safi === 'unicast')) continue
      const directions = DIRECTIONS.filter((direction) => isUnfiltered(chains[direction]))
      if (directions.length === 0) continue
      for (const peer of peers) if (!found.has(peer)) found.set(peer, { router, directions })
    }
  }
  return found
}
