import { isDefaultRoute } from '../fleet/address.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementDefaultRoute: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-default-route',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'an advertisement of the default route',
  why: 'Everybody who accepts it sends here whatever has no better route.',
  source: 'RFC 7454 section 6.1.6',
  fix: 'use defaultOriginRoute at the peers that want a default route, or keep it if this is an exit',
  check(advertisement, report) {
    if (advertisement.spec.addressFamily.safi !== 'unicast') return
    for (const { path, prefix } of parsedPrefixesOf(advertisement)) {
      if (!isDefaultRoute(prefix)) continue
      const what = prefix.length === 0 ? 'the default route' : 'half of the default route'
      report({
        message: `${prefix.text} is ${what} and draws all traffic of whoever accepts it; send a default route only to the peers that want one`,
        at: placeOf(advertisement, ...path),
      })
    }
  },
}
