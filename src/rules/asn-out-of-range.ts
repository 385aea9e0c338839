import { asnsOf, isAsn, LARGEST_ASN } from '../fleet/asn.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const asnOutOfRange: ResourceRule<'BGPRouter' | 'BGPPeer' | 'BGPPolicy'> = {
  id: 'asn-out-of-range',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter', 'BGPPeer', 'BGPPolicy'],
  severity: 'error',
  summary: 'an AS number that does not fit into 32 bits',
  why: 'BGP cannot carry it; an implementation that cuts it off makes 4294967297 AS 1.',
  source: 'RFC 6793 section 3; measured: the API server has no maximum',
  fix: 'use a number from 1 to 4294967294',
  check(resource, report) {
    for (const { path, asn } of asnsOf(resource)) {
      if (isAsn(asn)) continue
      // Beyond 53 bits the digits that are written are not known here.
      const number = Number.isSafeInteger(asn) ? asn : 'this number'
      report({
        message: `${number} is no AS number; they go from 1 to ${LARGEST_ASN - 1}`,
        at: placeOf(resource, ...path),
      })
    }
  },
}
