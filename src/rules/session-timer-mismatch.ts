import { disagreements } from '../fleet/disagreement.ts'
import { type Timer, timersOf } from '../fleet/timers.ts'
import { type Peer, placeOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { Place } from '../manifest/place.ts'
import { nameOtherEnd } from './far-end.ts'
import type { FleetRule } from './rule.ts'

export const sessionTimerMismatch: FleetRule = {
  id: 'session-timer-mismatch',
  group: 'sessions',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'a hold time that the other end does not have',
  why: 'It is legal, but both ends then use the smaller of the two, which one of them does not expect.',
  source: 'RFC 4271 section 4.2',
  fix: 'use the same holdTime on both ends',
  *check(fleet) {
    // Peers have few different ones.
    const holdTimes = new Map<string | undefined, Timer>()
    const holdTimeOf = (peer: Peer): bigint =>
      getOrInsert(holdTimes, peer.spec.holdTime, () => timersOf(peer).hold).effective
    const found = disagreements(fleet, {
      trait: (peer) => holdTimeOf(peer).toString(),
      partnersOf: ({ farEnd }) => farEnd.reverse,
      fits: ({ peer }, partner) => holdTimeOf(peer) === holdTimeOf(partner),
    })
    for (const { session, partner } of found) {
      const { peer } = session
      yield {
        message: `holdTime is ${textOf(peer)} here and ${textOf(partner)} in ${nameOtherEnd(partner, session)}; use the same on both ends`,
        at: placeOfHoldTime(peer),
        related: [{ message: `the hold time of BGPPeer "${partner.name}"`, at: placeOfHoldTime(partner) }],
      }
    }
  },
}

function textOf({ spec }: Peer): string {
  return spec.holdTime ?? '90s by default'
}

function placeOfHoldTime(peer: Peer): Place {
  return peer.spec.holdTime === undefined ? placeOf(peer, 'spec') : placeOf(peer, 'spec', 'holdTime')
}
