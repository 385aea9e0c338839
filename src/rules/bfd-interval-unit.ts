import { intervalsOf, SHORTEST_INTERVAL } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const bfdIntervalUnit: ResourceRule<'BGPPeer'> = {
  id: 'bfd-interval-unit',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a BFD interval that is no number of microseconds',
  why: 'The unit is the microsecond, so 300 is 0.3 ms and not 300; FRR takes 10 ms and more.',
  source: 'API documentation; documented behaviour of FRR and MetalLB',
  fix: 'write the interval in microseconds, 300000 for 300 ms',
  autofix: 'unsafe',
  check(peer, report) {
    for (const { field, microseconds } of intervalsOf(peer)) {
      if (microseconds >= SHORTEST_INTERVAL) continue
      report({
        message: `${field} counts microseconds, so ${microseconds} is ${microseconds / 1000} ms; write milliseconds times 1000, such as 300000 for 300 ms`,
        at: placeOf(peer, 'spec', 'bfd', field),
        ...(isLikelyMilliseconds(microseconds) ? { fix: { type: 'replace', value: microseconds * 1000 } } : {}),
      })
    }
  },
}

/** From the fastest that works up to a second. */
function isLikelyMilliseconds(interval: number): boolean {
  return interval * 1000 >= SHORTEST_INTERVAL && interval <= 1000
}
