import { communityBits, isReserved } from '../fleet/community.ts'
import { attachedCommunities } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const communityReserved: ResourceRule<'BGPAdvertisement' | 'BGPPolicy'> = {
  id: 'community-reserved',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy'],
  severity: 'warning',
  summary: 'a community of the well-known range that nobody has registered',
  why: 'The numbers behind 65535 are kept for well-known communities: a receiver may drop this one, or give it a meaning later.',
  source: 'RFC 1997; IANA, BGP Well-known Communities',
  fix: 'put your own AS number into the first half',
  check(resource, report) {
    for (const { path, text } of attachedCommunities(resource)) {
      const bits = communityBits(text)
      if (bits === undefined || !isReserved(bits)) continue
      report({
        message: `${text} is no registered well-known community; put your own AS number before the colon`,
        at: placeOf(resource, ...path),
      })
    }
  },
}
