import { asnsOf, isDocumentationAsn } from '../fleet/asn.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const asnDocumentation: ResourceRule<'BGPRouter' | 'BGPPeer'> = {
  id: 'asn-documentation',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter', 'BGPPeer'],
  severity: 'warning',
  summary: 'an AS number that is set aside for documentation',
  why: 'Such a number mostly comes along with a copied example, and public networks drop routes that carry it.',
  source: 'RFC 5398 section 4',
  fix: 'use the real number of the AS, or a private one',
  check(resource, report) {
    for (const { path, asn } of asnsOf(resource)) {
      if (!isDocumentationAsn(asn)) continue
      report({
        message: `AS ${asn} is for examples in documentation; use the real number of the AS, or a private one`,
        at: placeOf(resource, ...path),
      })
    }
  },
}
