import { hasBfd, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const holdTimeZero: ResourceRule<'BGPPeer'> = {
  id: 'hold-time-zero',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a session that never notices a dead neighbour',
  why: 'A hold time of zero turns off keepalives, and without BFD routes of a dead neighbour stay; GoBGP takes 0 for its default of 90s, so the implementation decides.',
  source: 'RFC 4271 section 4.2; documented behaviour of GoBGP',
  fix: 'set a holdTime, or enable BFD',
  check(peer, report) {
    const { hold, keepalive } = timersOf(peer)
    // With a keepaliveTime it is keepalive-without-hold or keepalive-invalid.
    if (hold.written !== 0n || hasBfd(peer) || (keepalive.written ?? 0n) !== 0n) return
    report({
      message: `holdTime ${peer.spec.holdTime} without BFD never notices a dead neighbour, or means 90s, as in GoBGP; set a holdTime, or enable BFD`,
      at: placeOf(peer, 'spec', 'holdTime'),
    })
  },
}
