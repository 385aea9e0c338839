import { type RepeatedSession, repeatedSessions } from '../fleet/neighbours.ts'
import { placeOf } from '../fleet/types.ts'
import { isHere } from './missing.ts'
import type { FleetRule, Report } from './rule.ts'

export const peerDuplicateSession: FleetRule = {
  id: 'peer-duplicate-session',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'two different peers for one neighbour of a router',
  why: 'A speaker has one session with an address, so the last writer decides on AS, families and filters.',
  source: 'RFC 4271 section 6.8; documented behaviour of GoBGP, which refuses a second peer of one address',
  fix: 'keep one peer, with all families',
  *check(fleet) {
    for (const repeated of repeatedSessions(fleet)) {
      if (repeated.differences.length > 0) yield explain(repeated)
    }
  },
}

function explain({ peer, first, routers, differences }: RepeatedSession): Report {
  const [router] = routers
  const where = routers.length === 1 ? `BGPRouter "${router?.name}"` : `${routers.length} routers`
  return {
    message: `BGPPeer "${first.name}" already describes the neighbour ${peer.spec.address} of ${where}, with another ${differences.join(', ')}; keep one`,
    at: placeOf(peer, 'spec', 'address'),
    related: [
      { message: `the same neighbour in BGPPeer "${first.name}"`, at: placeOf(first, 'spec', 'address') },
      ...(router === undefined ? [] : [isHere(router)]),
    ],
  }
}
