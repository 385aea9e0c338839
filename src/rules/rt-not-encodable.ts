import { readAssigned } from '../fleet/extended-community.ts'
import { targetsOf } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const rtNotEncodable: ResourceRule<'BGPVRFInstance' | 'BGPAdvertisement'> = {
  id: 'rt-not-encodable',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance', 'BGPAdvertisement'],
  severity: 'error',
  summary: 'a route target that does not fit into eight octets',
  why: 'Implementations refuse it or cut it off, and routes end up in another VRF or in none.',
  source: 'RFC 4360 section 4; RFC 5668 section 2; measured with GoBGP',
  fix: 'use a number up to 65535 behind an address or an AS number above 65535, as in 70000:100',
  check(resource, report) {
    for (const { path, text } of targetsOf(resource)) {
      const reading = readAssigned(text)
      if (reading.state !== 'not-encodable') continue
      report({
        message: `no route target can hold ${text}, since ${reading.limit}; use a smaller value`,
        at: placeOf(resource, ...path),
      })
    }
  },
}
