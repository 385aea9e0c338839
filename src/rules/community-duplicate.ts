import { communityLists, type WrittenCommunity } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const communityDuplicate: ResourceRule<'BGPAdvertisement' | 'BGPPolicy'> = {
  id: 'community-duplicate',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy'],
  severity: 'info',
  summary: 'one community twice in a list',
  why: 'It changes nothing, and often another value was meant.',
  source: 'operational practice',
  fix: 'remove one, or write the value that was meant',
  *check(resource) {
    for (const list of communityLists(resource)) {
      const firsts = new Map<string, WrittenCommunity>()
      for (const written of list) {
        if (written.key === undefined) continue
        const first = firsts.get(written.key)
        if (first === undefined) {
          firsts.set(written.key, written)
          continue
        }
        yield {
          message: `${written.text} is already in this list${first.text === written.text ? '' : ` as ${first.text}`}; remove one`,
          at: placeOf(resource, ...written.path),
          related: [{ message: 'the same community', at: placeOf(resource, ...first.path) }],
        }
      }
    }
  },
}
