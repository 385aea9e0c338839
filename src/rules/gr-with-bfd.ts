import { hasBfd } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const grWithBfd: ResourceRule<'BGPPeer'> = {
  id: 'gr-with-bfd',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'graceful restart together with BFD',
  why: 'Where BFD ends with the control plane, a restart looks like a failure, and the routes that graceful restart should keep are dropped.',
  source: 'RFC 5882 section 4.3; documented behaviour of BIRD',
  fix: 'keep one of the two, or make sure that BFD survives the restart',
  check(peer, report) {
    if (peer.spec.gracefulRestart?.enabled !== true || !hasBfd(peer)) return
    report({
      message:
        'graceful restart is of no use if BFD goes down with the restarting speaker; keep one of the two, or make sure that BFD survives the restart',
      at: placeOf(peer, 'spec', 'gracefulRestart', 'enabled'),
      related: [{ message: 'BFD is enabled', at: placeOf(peer, 'spec', 'bfd', 'enabled') }],
    })
  },
}
