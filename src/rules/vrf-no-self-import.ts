import { exportsOf, importsOf } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vrfNoSelfImport: ResourceRule<'BGPVRFInstance'> = {
  id: 'vrf-no-self-import',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance'],
  severity: 'info',
  summary: 'a VRF that imports nothing of what it exports',
  why: 'The sites of the VRF do not learn the routes of each other.',
  source: 'RFC 4364 section 4.3.5',
  fix: 'import one of its own export targets, unless it is the hub or a spoke of a hub-and-spoke network',
  check(vrf, report) {
    const imports = importsOf(vrf).map(({ key }) => key)
    const exports = exportsOf(vrf)
    // A target that cannot be encoded may be meant as one of the other list.
    if (imports.includes(undefined)) return
    if (exports.some(({ key }) => key === undefined || imports.includes(key))) return
    const own = exports.length === 1 ? exports[0]?.text : 'one of its export targets'
    report({
      message: `this VRF imports nothing of what it exports, so its sites do not see each other; import ${own} too, unless it is a hub or a spoke`,
      at: placeOf(vrf, 'spec', 'importRouteTargets'),
    })
  },
}
