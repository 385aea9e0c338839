import { inSeconds, keepaliveFor, SECOND, type Timers, timersOf } from '../fleet/timers.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const keepaliveInvalid: ResourceRule<'BGPPeer'> = {
  id: 'keepalive-invalid',
  group: 'timers and bfd',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a keepaliveTime that keeps no session alive',
  why: 'Keepalives never go out, and the neighbour ends the session after each hold time; or they go out more often than BGP allows.',
  source: 'RFC 4271 section 4.4; measured: the API server takes negative values',
  fix: 'use a third of holdTime, or remove the field',
  check(peer, report) {
    const problem = problemOf(timersOf(peer))
    if (problem === undefined) return
    report({
      message: `keepaliveTime ${peer.spec.keepaliveTime} ${problem}`,
      at: placeOf(peer, 'spec', 'keepaliveTime'),
    })
  },
}

function problemOf({ hold, keepalive }: Timers): string | undefined {
  const time = keepalive.written
  if (time === undefined || time >= SECOND) return undefined
  if (hold.effective === 0n) {
    if (time === 0n) return undefined
    return `is ${time < 0n ? 'negative' : 'less than a second'}, and a hold time of zero needs none; remove the field`
  }
  const advice = `use ${inSeconds(keepaliveFor(hold.effective))}, or remove the field`
  if (time > 0n) return `is less than a second, and BGP allows one keepalive a second; ${advice}`
  const what = time < 0n ? 'is negative' : 'sends no keepalives'
  return `${what}, and the session ends after its hold time of ${inSeconds(hold.effective)}; ${advice}`
}
