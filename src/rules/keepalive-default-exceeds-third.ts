import { inSeconds, keepaliveFor, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const keepaliveDefaultExceedsThird: ResourceRule<'BGPPeer'> = {
  id: 'keepalive-default-exceeds-third',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'holdTime is below three times the default keepaliveTime',
  why: 'A controller that fills in the default keepaliveTime of 30s gets more than a third of holdTime, and rejects the peer.',
  source: 'API documentation (defaults 90s and 30s)',
  fix: 'add a keepaliveTime of a third of holdTime',
  autofix: 'unsafe',
  check(peer, report) {
    const { hold, keepalive } = timersOf(peer)
    if (hold.written === undefined || hold.written === 0n || keepalive.written !== undefined) return
    if (3n * keepalive.effective <= hold.written) return
    const longest = inSeconds(keepaliveFor(hold.written))
    report({
      message: `the default keepaliveTime of ${inSeconds(keepalive.effective)} is more than a third of holdTime ${peer.spec.holdTime}; add keepaliveTime: ${longest}`,
      at: placeOf(peer, 'spec', 'holdTime'),
      fix: { type: 'add', key: 'keepaliveTime', value: longest },
    })
  },
}
