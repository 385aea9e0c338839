import { routeTargets } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { targetHint } from './target-hint.ts'

export const vrfExportUnimported: FleetRule = {
  id: 'vrf-export-unimported',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'info',
  summary: 'an export target that no VRF imports',
  why: 'No VRF takes the routes for its sake, as far as the VRFs are in this set.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'export a target that some VRF imports',
  *check(fleet) {
    const { vrfs, imported, areVrfsKnown } = routeTargets(fleet)
    if (!areVrfsKnown) return
    const hint = targetHint('the VRFs import', imported)
    for (const { vrf, exports } of vrfs) {
      for (const [key, { text, path }] of exports) {
        if (imported.has(key)) continue
        yield { message: `no VRF imports ${text}${hint(text)}`, at: placeOf(vrf, ...path) }
      }
    }
  },
}
