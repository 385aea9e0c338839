import { ipv4Of } from '../fleet/address.ts'
import { isReservedAsn } from '../fleet/asn.ts'
import { type Assigned, readAssigned } from '../fleet/extended-community.ts'
import { type Purpose, specialRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const rdReservedAdmin: ResourceRule<'BGPVRFInstance'> = {
  id: 'rd-reserved-admin',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance'],
  severity: 'warning',
  summary: 'a route distinguisher of an AS or address that nobody owns',
  why: 'The first part says who gives out the number; where that is nobody, another VRF can have the same value, and some implementations refuse it.',
  source: 'RFC 4364 section 4.2; RFC 7300',
  fix: 'use your own AS number or the router ID',
  check(vrf, report) {
    const { routeDistinguisher } = vrf.spec
    const reading = readAssigned(routeDistinguisher)
    const problem = reading.state === 'encodable' ? problemOf(reading.value) : undefined
    if (problem === undefined) return
    report({
      message: `route distinguisher ${routeDistinguisher} begins with ${problem}; use your own AS number or the router ID`,
      at: placeOf(vrf, 'spec', 'routeDistinguisher'),
    })
  },
}

const NOBODYS: readonly Purpose[] = ['this-network', 'loopback', 'multicast', 'reserved']

function problemOf({ type, administrator }: Assigned): string | undefined {
  if (type !== 1) return isReservedAsn(administrator) ? `AS ${administrator}, which is reserved` : undefined
  const range = specialRangeOf(ipv4Of(administrator))
  if (range === undefined || !NOBODYS.includes(range.purpose)) return undefined
  return `an address of ${range.range.text}, which is ${range.name}`
}
