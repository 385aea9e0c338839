import { bindingOf } from '../fleet/binding.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { EVPN, hasFamily, placeOf } from '../fleet/types.ts'
import { examplesOf, nameAll } from './activation.ts'
import type { FleetRule } from './rule.ts'

export const vrfRouterWithoutEvpn: FleetRule = {
  id: 'vrf-router-without-evpn',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'error',
  summary: 'a VRF on routers without EVPN',
  why: 'The routes of a VRF travel in EVPN; without it the VRF is cut off, or not created at all.',
  source: 'API documentation; RFC 9136',
  fix: 'bind the VRF to the overlay router, or activate l2vpn/evpn',
  *check(fleet) {
    for (const vrf of resourcesOf(fleet, 'BGPVRFInstance')) {
      const { routers, families, isProven } = bindingOf(fleet, vrf)
      if (routers.length === 0 || !isProven || hasFamily(families, EVPN)) continue
      const path = vrf.spec.routerRef === undefined ? ['routerSelector'] : ['routerRef', 'name']
      yield {
        message: `a VRF needs l2vpn/evpn, which is not activated on ${nameAll(routers)}; bind it to an overlay router`,
        at: placeOf(vrf, 'spec', ...path),
        related: examplesOf(routers),
      }
    }
  },
}
