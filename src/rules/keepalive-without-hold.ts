import { inSeconds, SECOND, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const keepaliveWithoutHold: ResourceRule<'BGPPeer'> = {
  id: 'keepalive-without-hold',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a keepaliveTime with a holdTime of zero',
  why: 'A hold time of zero turns keepalives off, so one of the two fields is not what its author wanted.',
  source: 'RFC 4271 section 4.4',
  fix: 'set a real holdTime, or remove keepaliveTime',
  check(peer, report) {
    const { hold, keepalive } = timersOf(peer)
    // Less than a second is keepalive-invalid.
    if (hold.written !== 0n || keepalive.written === undefined || keepalive.written < SECOND) return
    const { holdTime, keepaliveTime } = peer.spec
    report({
      message: `keepaliveTime ${keepaliveTime} has no effect, since holdTime ${holdTime} turns keepalives off; set a holdTime of at least ${inSeconds(3n * keepalive.written)}, or remove keepaliveTime`,
      at: placeOf(peer, 'spec', 'keepaliveTime'),
      related: [{ message: 'the hold time', at: placeOf(peer, 'spec', 'holdTime') }],
    })
  },
}
