import { resourcesOf } from '../fleet/fleet.ts'
import { carriedBy, routeTargets } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { targetHint } from './target-hint.ts'

export const advertisementEvpnRtUnimported: FleetRule = {
  id: 'advertisement-evpn-rt-unimported',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'an EVPN advertisement with a route target that no VRF imports',
  why: 'The routes arrive and no VRF takes them, as far as the VRFs are in this set.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'use a target that the VRFs import',
  *check(fleet) {
    const { vrfs, imported, areVrfsKnown } = routeTargets(fleet)
    if (vrfs.length === 0 || !areVrfsKnown) return
    const hint = targetHint('the VRFs import', imported)
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      for (const { key, text, path } of carriedBy(advertisement)) {
        if (key === undefined || imported.has(key)) continue
        yield { message: `no VRF imports ${text}${hint(text)}`, at: placeOf(advertisement, ...path) }
      }
    }
  },
}
