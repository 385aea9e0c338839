import { communityBits, NO_ADVERTISE } from '../fleet/community.ts'
import { advertisedCommunities } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const communityNoAdvertise: ResourceRule<'BGPAdvertisement'> = {
  id: 'community-no-advertise',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'an advertisement with NO_ADVERTISE',
  why: 'FRR and BIRD send a route with this community to nobody, so the advertisement advertises nothing.',
  source: 'RFC 1997; documented behaviour of FRR and BIRD',
  fix: 'remove it, or write 65535:65281 to keep the routes inside the AS',
  check(advertisement, report) {
    for (const { path, text } of advertisedCommunities(advertisement)) {
      if (communityBits(text) !== NO_ADVERTISE) continue
      report({
        message: `with ${text} (NO_ADVERTISE) these routes are sent to no neighbour; remove it, or write 65535:65281 to keep them inside the AS`,
        at: placeOf(advertisement, ...path),
      })
    }
  },
}
