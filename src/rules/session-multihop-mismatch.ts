import { disagreements } from '../fleet/disagreement.ts'
import type { ProvenSession } from '../fleet/proven-session.ts'
import { hasBfd } from '../fleet/timers.ts'
import { type Peer, placeOf } from '../fleet/types.ts'
import { nameOtherEnd } from './far-end.ts'
import type { FleetRule } from './rule.ts'

export const sessionMultihopMismatch: FleetRule = {
  id: 'session-multihop-mismatch',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'an eBGP session that is multihop, or watched by BFD, on one end only',
  why: 'One end sends with TTL 1 or on another BFD port than the other expects, or only one end notices a failure.',
  source: 'API documentation (TTL 1 against 64); RFC 5881 section 4; RFC 5883 section 5',
  fix: 'set the same on both ends',
  *check(fleet) {
    const found = disagreements(fleet, {
      trait: (peer) => `${MULTIHOP.of(peer)} ${BFD.of(peer)} ${BFD_MULTIHOP.of(peer)}`,
      partnersOf: (session) => (isBetweenAses(session) ? session.farEnd.reverse : []),
      fits: ({ peer }, partner) => differenceOf(peer, partner) === undefined,
    })
    for (const { session, partner } of found) {
      const { peer } = session
      const setting = differenceOf(peer, partner)
      if (setting === undefined) continue
      yield {
        message: `${setting.name} is ${setting.of(peer)} here and ${setting.of(partner)} in ${nameOtherEnd(partner, session)}; set the same on both ends`,
        at: placeOf(peer, 'spec', ...setting.path(peer)),
        related: [{ message: `in BGPPeer "${partner.name}"`, at: placeOf(partner, 'spec', ...setting.path(partner)) }],
      }
    }
  },
}

/** False also for an AS that no router at the other end has: then the session may be meant as iBGP. */
function isBetweenAses({ peer, type, farEnd }: ProvenSession): boolean {
  return type === 'eBGP' && farEnd.routers.some(({ spec }) => spec.localASN === peer.spec.peerASN)
}

interface Setting {
  readonly name: string
  readonly of: (peer: Peer) => boolean
  readonly path: (peer: Peer) => readonly string[]
}

const MULTIHOP: Setting = {
  name: 'ebgpMultiHop',
  of: ({ spec }) => spec.ebgpMultiHop ?? false,
  path: () => ['ebgpMultiHop'],
}

const BFD: Setting = {
  name: 'bfd.enabled',
  of: hasBfd,
  path: ({ spec }) => (spec.bfd === undefined ? ['bfd'] : ['bfd', 'enabled']),
}

const BFD_MULTIHOP: Setting = {
  name: 'bfd.multiHop',
  of: ({ spec }) => spec.bfd?.multiHop ?? false,
  path: () => ['bfd', 'multiHop'],
}

/** The first setting in which two ends differ. */
function differenceOf(peer: Peer, partner: Peer): Setting | undefined {
  for (const setting of [MULTIHOP, BFD]) {
    if (setting.of(peer) !== setting.of(partner)) return setting
  }
  // A multihop session with single-hop BFD is a mistake inside one object.
  if (!BFD.of(peer) || MULTIHOP.of(peer)) return undefined
  return BFD_MULTIHOP.of(peer) === BFD_MULTIHOP.of(partner) ? undefined : BFD_MULTIHOP
}
