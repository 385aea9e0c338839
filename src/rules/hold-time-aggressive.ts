import { hasBfd, inSeconds, SECOND, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

/** What some network operating systems for data centres have by default. */
const SHORTEST = 9n * SECOND

export const holdTimeAggressive: ResourceRule<'BGPPeer'> = {
  id: 'hold-time-aggressive',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'a holdTime below 9s without BFD',
  why: 'A busy software router is late with its keepalives, and the session flaps.',
  source: 'RFC 4271 section 10; operational practice',
  fix: 'use at least 9s, and BFD for fast detection',
  check(peer, report) {
    const { hold } = timersOf(peer)
    if (hold.effective === 0n || hold.effective >= SHORTEST || hasBfd(peer)) return
    report({
      message: `holdTime ${peer.spec.holdTime} flaps when a router is busy; use at least ${inSeconds(SHORTEST)}, and BFD for fast detection`,
      at: placeOf(peer, 'spec', 'holdTime'),
    })
  },
}
