import { inSeconds, SECOND, timersOf } from '../fleet/timers.ts'
import { type Peer, placeOf } from '../fleet/types.ts'
import type { Report, ResourceRule } from './rule.ts'

export const timerNotWholeSeconds: ResourceRule<'BGPPeer'> = {
  id: 'timer-not-whole-seconds',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a timer with a fraction of a second',
  why: 'BGP carries whole seconds, and implementations cut off the rest, so the session runs with another time than the one written.',
  source: 'RFC 4271 section 4.2; documented behaviour of GoBGP, which takes whole seconds',
  fix: 'use whole seconds',
  check(peer, report) {
    const { hold, keepalive } = timersOf(peer)
    if (hold.effective % SECOND !== 0n) report(fractionIn(peer, 'holdTime', hold.effective))
    // Less than a second is keepalive-invalid.
    if (keepalive.effective > SECOND && keepalive.effective % SECOND !== 0n) {
      report(fractionIn(peer, 'keepaliveTime', keepalive.effective))
    }
  },
}

function fractionIn(peer: Peer, field: 'holdTime' | 'keepaliveTime', time: bigint): Report {
  return {
    message: `${field} ${peer.spec[field]} has a fraction of a second, which is cut off; write ${inSeconds((time / SECOND) * SECOND)}`,
    at: placeOf(peer, 'spec', field),
  }
}
