import { communityLists } from '../fleet/community-fields.ts'
import { placeOf } from '../fleet/types.ts'
import { repeatsIn } from '../repeats.ts'
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
  autofix: 'safe',
  check(resource, report) {
    for (const list of communityLists(resource)) {
      for (const { again, first } of repeatsIn(list, ({ key }) => key)) {
        report({
          message: `${again.text} is already in this list${first.text === again.text ? '' : ` as ${first.text}`}; remove one`,
          at: placeOf(resource, ...again.path),
          related: [{ message: 'the same community', at: placeOf(resource, ...first.path) }],
          fix: { type: 'remove' },
        })
      }
    }
  },
}
