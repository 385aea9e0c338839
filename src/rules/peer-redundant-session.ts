import { repeatedSessions } from '../fleet/neighbours.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const peerRedundantSession: FleetRule = {
  id: 'peer-redundant-session',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'two peers that describe one session alike',
  why: 'Whoever deletes one of them tears down the session that the other one still wants.',
  source: 'operational practice',
  fix: 'keep one of the two',
  *check(fleet) {
    for (const { peer, first, routers, differences } of repeatedSessions(fleet)) {
      if (differences.length > 0) continue
      const where = routers.length === 1 ? `BGPRouter "${routers[0]?.name}"` : `${routers.length} routers`
      yield {
        message: `BGPPeer "${first.name}" already describes the session of ${where} with ${peer.spec.address}, and says the same; keep one`,
        at: placeOf(peer, 'spec', 'address'),
        related: [{ message: `the same session in BGPPeer "${first.name}"`, at: placeOf(first, 'spec', 'address') }],
      }
    }
  },
}
