import { exportsOf, importsOf, type WrittenTarget } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const vrfRtDuplicate: ResourceRule<'BGPVRFInstance'> = {
  id: 'vrf-rt-duplicate',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance'],
  severity: 'info',
  summary: 'one route target twice in a list',
  why: 'It changes nothing, and often another target was meant.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'remove one, or write the target that was meant',
  *check(vrf) {
    for (const list of [importsOf(vrf), exportsOf(vrf)]) {
      const firsts = new Map<string, WrittenTarget>()
      for (const target of list) {
        if (target.key === undefined) continue
        const first = firsts.get(target.key)
        if (first === undefined) {
          firsts.set(target.key, target)
          continue
        }
        yield {
          message: `${target.text} is already in this list${first.text === target.text ? '' : ` as ${first.text}`}; remove one`,
          at: placeOf(vrf, ...target.path),
          related: [{ message: 'the same route target', at: placeOf(vrf, ...first.path) }],
        }
      }
    }
  },
}
