import { intervalsOf, SHORTEST_INTERVAL } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

/** In microseconds. */
const SAFE_INTERVAL = 50_000

export const bfdIntervalTooFast: ResourceRule<'BGPPeer'> = {
  id: 'bfd-interval-too-fast',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a BFD interval below 50 ms',
  why: 'BFD in software misses such a rate under load, and takes healthy sessions down.',
  source: 'operational practice',
  fix: 'use 50 ms or more, unless BFD runs in hardware',
  check(peer, report) {
    for (const { field, microseconds } of intervalsOf(peer)) {
      if (microseconds < SHORTEST_INTERVAL || microseconds >= SAFE_INTERVAL) continue
      report({
        message: `${field} ${microseconds} is a packet each ${microseconds / 1000} ms, which BFD in software misses under load; use at least ${SAFE_INTERVAL}`,
        at: placeOf(peer, 'spec', 'bfd', field),
      })
    }
  },
}
