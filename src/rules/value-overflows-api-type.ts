import { type Advertisement, isInt32, type Peer, type Policy, placeOf } from '../fleet/types.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const valueOverflowsApiType: ResourceRule<'BGPAdvertisement' | 'BGPPolicy' | 'BGPPeer'> = {
  id: 'value-overflows-api-type',
  group: 'input',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy', 'BGPPeer'],
  severity: 'error',
  summary: 'a number that does not fit into the int32 of its field',
  why: 'API servers up to 1.34 store it, 1.37 refuses it, and a controller written in Go cannot decode it: it then fails to list any object of the kind.',
  source: 'measured: API server 1.34 accepts such values, 1.37 refuses them; Go cannot decode them into an int32',
  fix: 'use a number from 0 to 2147483647',
  check(resource, report) {
    for (const { path, value } of numbersOf(resource)) {
      if (value === undefined || isInt32(value)) continue
      // Beyond 53 bits the digits that are written are not known here.
      const number = Number.isSafeInteger(value) ? value : 'this number'
      report({
        message: `${path.at(-1)} is an int32, and ${number} does not fit; use a number from 0 to 2147483647`,
        at: placeOf(resource, ...path),
      })
    }
  },
}

interface WrittenNumber {
  readonly path: Path
  readonly value: number | undefined
}

/** The fields of format int32 without a narrower limit. */
function numbersOf(resource: Advertisement | Policy | Peer): readonly WrittenNumber[] {
  switch (resource.kind) {
    case 'BGPAdvertisement':
      return [{ path: ['spec', 'localPreference'], value: resource.spec.localPreference }]
    case 'BGPPeer':
      return [
        { path: ['spec', 'removePrivateAS'], value: resource.spec.removePrivateAS },
        { path: ['spec', 'bfd', 'minimumRx'], value: resource.spec.bfd?.minimumRx },
        { path: ['spec', 'bfd', 'minimumTx'], value: resource.spec.bfd?.minimumTx },
      ]
    case 'BGPPolicy':
      return resource.spec.terms.flatMap(({ match, set }, index) => [
        { path: ['spec', 'terms', index, 'match', 'localPreference'], value: match.localPreference },
        { path: ['spec', 'terms', index, 'match', 'med'], value: match.med },
        { path: ['spec', 'terms', index, 'set', 'color'], value: set?.color },
        { path: ['spec', 'terms', index, 'set', 'localPreference'], value: set?.localPreference },
        { path: ['spec', 'terms', index, 'set', 'metric'], value: set?.metric },
      ])
  }
}
