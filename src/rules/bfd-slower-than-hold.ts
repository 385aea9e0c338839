import { detectionTimeOf, inSeconds, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const bfdSlowerThanHold: ResourceRule<'BGPPeer'> = {
  id: 'bfd-slower-than-hold',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'BFD that is slower than the hold time',
  why: 'BGP itself notices the failure first, so BFD is of no use.',
  source: 'RFC 5880 section 6.8.4',
  fix: 'lower the intervals or the multiplier',
  check(peer, report) {
    const detection = detectionTimeOf(peer)
    const { hold } = timersOf(peer)
    if (detection === undefined || hold.effective === 0n || detection < hold.effective) return
    const origin = hold.written === undefined ? 'the default holdTime' : 'the holdTime'
    report({
      message: `BFD needs ${inSeconds(detection)} to notice a failure, no less than ${origin} of ${inSeconds(hold.effective)}; lower the intervals or the multiplier`,
      at: placeOf(peer, 'spec', 'bfd'),
    })
  },
}
