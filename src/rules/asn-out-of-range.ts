import { type AnyResource, placeOf } from '../fleet/types.ts'
import type { Path } from '../manifest/node.ts'
import type { ResourceRule } from './rule.ts'

/** AS numbers have 32 bits. */
const LARGEST = 4_294_967_295

export const asnOutOfRange: ResourceRule = {
  id: 'asn-out-of-range',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter', 'BGPPeer', 'BGPPolicy'],
  severity: 'error',
  summary: 'an AS number that does not fit into 32 bits',
  why: 'BGP cannot carry it; an implementation that cuts it off makes 4294967297 AS 1.',
  source: 'RFC 6793 section 3; measured: the API server has no maximum',
  fix: 'use a number from 1 to 4294967294',
  *check(resource) {
    for (const { path, asn } of asnsOf(resource)) {
      if (asn >= 0 && asn <= LARGEST) continue
      // Beyond 53 bits the digits that are written are not known here.
      const number = Number.isSafeInteger(asn) ? asn : 'this number'
      yield {
        message: `${number} is no AS number; they go from 1 to ${LARGEST}`,
        at: placeOf(resource, ...path),
      }
    }
  },
}

function* asnsOf(resource: AnyResource): Generator<{ path: Path; asn: number }> {
  if (resource.kind === 'BGPRouter') yield { path: ['spec', 'localASN'], asn: resource.spec.localASN }
  if (resource.kind === 'BGPPeer') yield { path: ['spec', 'peerASN'], asn: resource.spec.peerASN }
  if (resource.kind !== 'BGPPolicy') return
  for (const [index, { set }] of resource.spec.terms.entries()) {
    const path: Path = ['spec', 'terms', index, 'set', 'asPath']
    const { asn, replace = [] } = set?.asPath ?? {}
    if (asn !== undefined) yield { path: [...path, 'asn'], asn }
    for (const [item, number] of replace.entries()) yield { path: [...path, 'replace', item], asn: number }
  }
}
