import { readAssigned } from '../fleet/extended-community.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const rdNotEncodable: ResourceRule<'BGPVRFInstance'> = {
  id: 'rd-not-encodable',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance'],
  severity: 'error',
  summary: 'a route distinguisher that does not fit into eight octets',
  why: 'Implementations refuse it, or cut it off and make the value of another tenant of it: GoBGP reads 192.0.2.1:65636 as 192.0.2.1:100.',
  source: 'RFC 4364 section 4.2; documented behaviour of FRR; measured with GoBGP',
  fix: 'use a number up to 65535 behind an address or an AS number above 65535, as in 192.0.2.1:100',
  check(vrf, report) {
    const { routeDistinguisher } = vrf.spec
    const reading = readAssigned(routeDistinguisher)
    if (reading.state !== 'not-encodable') return
    report({
      message: `no route distinguisher can hold ${routeDistinguisher}, since ${reading.limit}; use a smaller value`,
      at: placeOf(vrf, 'spec', 'routeDistinguisher'),
    })
  },
}
