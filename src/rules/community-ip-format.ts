import { readCommunity } from '../fleet/community.ts'
import { unreadableCommunities } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const communityIpFormat: FleetRule = {
  id: 'community-ip-format',
  group: 'communities',
  scope: 'fleet',
  kinds: ['BGPAdvertisement', 'BGPPolicy'],
  severity: 'error',
  summary: 'an IPv4 address in a standard community',
  why: 'Only route targets have this form. GoBGP reads the last octet as the first half, so that 192.0.2.1:100 becomes 1:100.',
  source: 'RFC 1997; measured with GoBGP',
  fix: 'write two numbers up to 65535, as in 65000:100',
  *check(fleet) {
    for (const { resource, path, text } of unreadableCommunities(fleet)) {
      if (readCommunity(text).state !== 'address') continue
      yield {
        message: `${text} has the form of a route target and is no standard community; write two numbers, as in 65000:100`,
        at: placeOf(resource, ...path),
      }
    }
  },
}
