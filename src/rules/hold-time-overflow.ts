import { inSeconds, SECOND, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

/** The field has 16 bits. */
const LONGEST = 65_535n * SECOND

export const holdTimeOverflow: ResourceRule<'BGPPeer'> = {
  id: 'hold-time-overflow',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a holdTime that the OPEN message cannot carry',
  why: 'Its field there has 16 bits of seconds; what is cut off turns a day into less than six hours, or the peer is refused.',
  source: 'RFC 4271 section 4.2',
  fix: 'use at most 65535s',
  check(peer, report) {
    const { hold } = timersOf(peer)
    if (hold.effective <= LONGEST) return
    report({
      message: `holdTime ${peer.spec.holdTime} does not fit into the OPEN message, whose limit is ${inSeconds(LONGEST)}; use less`,
      at: placeOf(peer, 'spec', 'holdTime'),
    })
  },
}
