import { asnsOf, isReservedAsn } from '../fleet/asn.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const asnReserved: ResourceRule<'BGPRouter' | 'BGPPeer' | 'BGPPolicy'> = {
  id: 'asn-reserved',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter', 'BGPPeer', 'BGPPolicy'],
  severity: 'error',
  summary: 'an AS number that belongs to nobody',
  why: '0, 23456 and the last numbers of 16 and 32 bits identify no AS; a session with them fails, and routes with them are malformed or filtered.',
  source: 'RFC 7607 section 2; RFC 6793 section 9; RFC 7300',
  fix: 'use the real number of the AS',
  check(resource, report) {
    for (const { path, asn, hasEffect } of asnsOf(resource)) {
      // A 0 without effect is policy-aspath-asn-without-prepend.
      if (!isReservedAsn(asn) || (asn === 0 && !hasEffect)) continue
      report({
        message: `AS ${asn} is reserved and identifies no network; use the real number of the AS`,
        at: placeOf(resource, ...path),
      })
    }
  },
}
