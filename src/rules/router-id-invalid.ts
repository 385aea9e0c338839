import { hasLeadingZeros, isUsableRouterId } from '../fleet/router-id.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const routerIdInvalid: ResourceRule<'BGPRouter'> = {
  id: 'router-id-invalid',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter'],
  severity: 'error',
  summary: 'a router ID that BGP cannot carry',
  why: 'The speaker does not start, or every neighbour answers its OPEN with Bad BGP Identifier.',
  source:
    'RFC 6286 section 2.1; RFC 4271 section 6.2; measured: the API server takes IPv4 in IPv6 form, and a list of anything',
  fix: 'write four octets that are not all zero',
  check(resource, report) {
    const { routerID } = resource.spec
    if (isUsableRouterId(routerID) || hasLeadingZeros(routerID)) return
    const what = typeof routerID === 'string' ? `router ID ${routerID}` : 'a list'
    const problem = routerID === '0.0.0.0' ? 'is reserved' : 'is not four octets'
    report({
      message: `${what} ${problem}; use an IPv4 address of the node, or another number unique in the AS`,
      at: placeOf(resource, 'spec', 'routerID'),
    })
  },
}
