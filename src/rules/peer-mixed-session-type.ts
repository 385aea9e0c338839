import { asnsOf, bindingsOf } from '../fleet/binding.ts'
import { hasUnknown } from '../fleet/fleet.ts'
import { ownerOfPeer } from '../fleet/ownership.ts'
import { sessionRouter } from '../fleet/session-router.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { typeOn } from './session-type.ts'

export const peerMixedSessionType: FleetRule = {
  id: 'peer-mixed-session-type',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'a peer that is iBGP on some routers and eBGP on others',
  why: 'nextHopSelf, localPreference, loop checks and multihop mean one thing on iBGP and another on eBGP.',
  source: 'RFC 4271 section 5.1',
  fix: 'split the peer into one for each type',
  *check(fleet) {
    const mayHideOwners = hasUnknown(fleet, 'BGPAdvertisement')
    const mixed = bindingsOf(fleet).filter((binding) => binding.routers.length > 1 && asnsOf(fleet, binding).size > 1)
    for (const peer of mixed.flatMap(({ peers }) => peers)) {
      const owner = ownerOfPeer(fleet, peer)
      if (owner === undefined && mayHideOwners) continue
      const internal = sessionRouter(fleet, peer, 'iBGP', owner?.node)
      const external = internal && sessionRouter(fleet, peer, 'eBGP', owner?.node)
      if (internal === undefined || external === undefined) continue
      yield {
        message: `with peerASN ${peer.spec.peerASN} this peer is iBGP on BGPRouter "${internal.name}" and eBGP on BGPRouter "${external.name}"; split it into one for each`,
        at: placeOf(peer, 'spec', 'peerASN'),
        related: [typeOn(internal, 'iBGP'), typeOn(external, 'eBGP')],
      }
    }
  },
}
