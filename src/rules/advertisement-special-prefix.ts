import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { unroutableRangeAround } from '../fleet/special.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementSpecialPrefix: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-special-prefix',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'an advertisement of space that is never routed',
  why: 'Receivers drop such a route, or lose the traffic of their own links and loopbacks to it.',
  source: 'RFC 6890 section 2.2; IANA special-purpose address registries; RFC 7454 section 6.1.1',
  fix: 'remove the prefix',
  check(advertisement, report) {
    for (const { path, prefix } of parsedPrefixesOf(advertisement)) {
      const special = unroutableRangeAround(prefix)
      if (special === undefined) continue
      report({
        message: `${prefix.text} is ${special.name} and is never routed; remove it`,
        at: placeOf(advertisement, ...path),
      })
    }
  },
}
