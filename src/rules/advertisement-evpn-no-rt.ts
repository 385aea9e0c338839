import { isEvpnWithoutRouteTarget, ownSourceOf } from '../fleet/advertisement.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementEvpnNoRt: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-evpn-no-rt',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'an EVPN advertisement without a route target',
  why: 'Implementations that take the communities of the advertisement for its route targets send the routes without any, and no VRF imports them.',
  source: 'RFC 4364 section 4.3.1; RFC 9136 section 4',
  fix: 'add the route target of the VRF to the communities',
  check(advertisement, report) {
    if (!isEvpnWithoutRouteTarget(advertisement) || ownSourceOf(advertisement) !== undefined) return
    report({
      message:
        'l2vpn/evpn without communities may send routes without a route target, which no VRF imports; add the route target of the VRF, such as "65000:100"',
      at: placeOf(advertisement, 'spec', 'addressFamily'),
    })
  },
}
