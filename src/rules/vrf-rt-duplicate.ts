import { exportsOf, importsOf } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import { repeatsIn } from '../repeats.ts'
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
  autofix: 'safe',
  check(vrf, report) {
    for (const list of [importsOf(vrf), exportsOf(vrf)]) {
      for (const { again, first } of repeatsIn(list, ({ key }) => key)) {
        report({
          message: `${again.text} is already in this list${first.text === again.text ? '' : ` as ${first.text}`}; remove one`,
          at: placeOf(vrf, ...again.path),
          related: [{ message: 'the same route target', at: placeOf(vrf, ...first.path) }],
          fix: { type: 'remove' },
        })
      }
    }
  },
}
