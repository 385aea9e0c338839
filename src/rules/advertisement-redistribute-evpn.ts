import { isEvpnWithoutRouteTarget, ownSourceOf } from '../fleet/advertisement.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementRedistributeEvpn: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-redistribute-evpn',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'routes redistributed into EVPN without a route target',
  why: 'An advertisement belongs to no VRF that could give the routes its route targets, so nobody imports them.',
  source: 'RFC 4364 section 4.3.1; RFC 9136 section 4; API documentation',
  fix: 'redistribute into a unicast family, or add the route target to the communities',
  check(advertisement, report) {
    const field = ownSourceOf(advertisement)
    if (field === undefined || !isEvpnWithoutRouteTarget(advertisement)) return
    report({
      message: `${field} in l2vpn/evpn gives routes without a route target, which no VRF imports; add the route target to communities, or use a unicast family`,
      at: placeOf(advertisement, 'spec', field),
      related: [{ message: 'the address family', at: placeOf(advertisement, 'spec', 'addressFamily') }],
    })
  },
}
