import { routeTargets } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'
import { targetHint } from './target-hint.ts'

export const vrfImportUnexported: FleetRule = {
  id: 'vrf-import-unexported',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'info',
  summary: 'an import target that nothing exports',
  why: 'No route comes in through it, as far as its sources are in this set.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'import a target that some VRF exports',
  *check(fleet) {
    const { vrfs, exported, areVrfsKnown, areAdvertisementsKnown } = routeTargets(fleet)
    if (!areVrfsKnown || !areAdvertisementsKnown) return
    const hint = targetHint('the VRFs export', exported)
    for (const { vrf, imports } of vrfs) {
      for (const [key, { text, path }] of imports) {
        if (exported.has(key)) continue
        yield { message: `no VRF or advertisement exports ${text}${hint(text)}`, at: placeOf(vrf, ...path) }
      }
    }
  },
}
