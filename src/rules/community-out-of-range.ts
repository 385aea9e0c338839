import { readCommunity } from '../fleet/community.ts'
import { unreadableCommunities } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const communityOutOfRange: FleetRule = {
  id: 'community-out-of-range',
  group: 'communities',
  scope: 'fleet',
  kinds: ['BGPAdvertisement', 'BGPPolicy'],
  severity: 'error',
  summary: 'a community with a number above 65535',
  why: 'Each half of a standard community has 16 bits. FRR refuses more; GoBGP makes every larger number 65535, so that 70000:666 becomes 65535:666, BLACKHOLE.',
  source: 'RFC 1997; documented behaviour of FRR; measured with GoBGP',
  fix: 'use numbers up to 65535; the API has no large communities',
  *check(fleet) {
    for (const { resource, path, text } of unreadableCommunities(fleet)) {
      const reading = readCommunity(text)
      if (reading.state !== 'out-of-range') continue
      yield {
        message: `${reading.excess} in ${text} does not fit into half a community; use numbers up to 65535`,
        at: placeOf(resource, ...path),
      }
    }
  },
}
