import { parseAddress } from '../fleet/address.ts'
import { isUsableRouterId } from '../fleet/router-id.ts'
import { type Purpose, specialRangeOf } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

/** The reserved range holds 255.255.255.255, and loopback no address that another node can tell from its own. */
const NOT_UNICAST: readonly Purpose[] = ['loopback', 'multicast', 'reserved']

export const routerIdNotUnicast: ResourceRule<'BGPRouter'> = {
  id: 'router-id-not-unicast',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'a router ID that is no unicast address',
  why: 'BGP takes any number but zero today; speakers that know only the older rule want an address that a host can have, and close the session.',
  source: 'RFC 6286 section 2.1; RFC 4271 section 6.2',
  fix: 'use an address of the node',
  check(resource, report) {
    const { routerID } = resource.spec
    if (typeof routerID !== 'string' || !isUsableRouterId(routerID)) return
    const address = parseAddress(routerID)
    const special = address === undefined ? undefined : specialRangeOf(address)
    if (special === undefined || !NOT_UNICAST.includes(special.purpose)) return
    report({
      message: `router ID ${routerID} is ${special.name}, which older speakers refuse; use an address of the node`,
      at: placeOf(resource, 'spec', 'routerID'),
    })
  },
}
