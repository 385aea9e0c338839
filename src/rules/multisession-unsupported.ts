import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const multisessionUnsupported: ResourceRule<'BGPPeer'> = {
  id: 'multisession-unsupported',
  group: 'peers',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'multiSession, which no common implementation knows',
  why: 'FRR, GoBGP and BIRD put all address families on one session, so it has no effect.',
  source: 'documented behaviour of FRR, GoBGP and BIRD',
  fix: 'remove it',
  check(peer, report) {
    if (peer.spec.multiSession !== true) return
    report({
      message: 'multiSession has no effect with FRR, GoBGP and BIRD, which use one session for all families; remove it',
      at: placeOf(peer, 'spec', 'multiSession'),
    })
  },
}
