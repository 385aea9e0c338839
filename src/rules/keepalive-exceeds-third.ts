import { inSeconds, keepaliveFor, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const keepaliveExceedsThird: ResourceRule<'BGPPeer'> = {
  id: 'keepalive-exceeds-third',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'keepaliveTime is more than a third of holdTime',
  why: 'The controller rejects the peer, and one implementation on GoBGP then fails the whole router; where it is taken, one lost keepalive ends the session.',
  source: 'API documentation; RFC 4271 section 4.4',
  fix: 'use at most a third of holdTime',
  autofix: 'unsafe',
  check(peer, report) {
    const { hold, keepalive } = timersOf(peer)
    if (hold.written === undefined || hold.written === 0n || keepalive.written === undefined) return
    if (3n * keepalive.written <= hold.written) return
    const { holdTime, keepaliveTime } = peer.spec
    const longest = inSeconds(keepaliveFor(hold.written))
    report({
      message: `keepaliveTime ${keepaliveTime} is more than a third of holdTime ${holdTime}; use at most ${longest}`,
      at: placeOf(peer, 'spec', 'keepaliveTime'),
      related: [{ message: 'the hold time', at: placeOf(peer, 'spec', 'holdTime') }],
      fix: { type: 'replace', value: longest },
    })
  },
}
