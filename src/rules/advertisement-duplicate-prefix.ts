import { type Announcement, announcedAgain, inOrder, placeOfPrefix } from '../fleet/announcements.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Advertisement, familyName } from '../fleet/types.ts'
import { groupBy } from '../group-by.ts'
import { repeatsIn } from '../repeats.ts'
import { andMore } from './and-more.ts'
import type { FleetRule } from './rule.ts'

export const advertisementDuplicatePrefix: FleetRule = {
  id: 'advertisement-duplicate-prefix',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'warning',
  summary: 'one prefix twice among the advertisements of a router',
  why: 'Which attributes the route carries depends on what is reconciled last, and deleting one advertisement withdraws the route of the other.',
  source: 'API documentation',
  fix: 'keep the prefix in one advertisement',
  autofix: 'safe',
  *check(fleet) {
    for (const [repeat, ...others] of repeatsOf(fleet).values()) {
      if (repeat === undefined) continue
      const { announcement, first } = repeat
      yield {
        message: `${announcement.prefix.text} ${describe(repeat)}${andMore(others.length)}; keep it in one place`,
        at: placeOfPrefix(announcement),
        related: [
          {
            message: `the first ${first.prefix.text}`,
            at: placeOfPrefix(first),
          },
        ],
        // Which of two objects should have it, nobody can tell.
        ...(others.length === 0 && isWithin(repeat) ? { fix: { type: 'remove' } } : {}),
      }
    }
  },
}

interface Repeat {
  readonly announcement: Announcement
  readonly first: Announcement
}

/** True where one list has the prefix twice. */
function isWithin({ announcement, first }: Repeat): boolean {
  return announcement.advertisement === first.advertisement
}

/** The repeated prefixes of each advertisement: a copied object is one fault, however many prefixes it has. */
function repeatsOf(fleet: Fleet): ReadonlyMap<Advertisement, readonly Repeat[]> {
  const repeats = new Map<Announcement, Repeat>()
  for (const ofPrefix of announcedAgain(fleet)) {
    for (const onRouter of groupBy(ofPrefix, ({ router }) => router).values()) {
      for (const { again, first } of repeatsIn(onRouter, routeKey)) repeats.set(again, { announcement: again, first })
    }
  }
  return groupBy(inOrder(fleet, repeats), ({ announcement }) => announcement.advertisement)
}

/** Equal for what one router can announce of a prefix only once. Tenants may reuse it in EVPN under other route targets. */
function routeKey({ advertisement }: Announcement): string {
  const { addressFamily } = advertisement.spec
  const routeTargets = addressFamily.safi === 'evpn' ? communitySet(advertisement) : ''
  return `${familyName(addressFamily)} ${routeTargets}`
}

function communitySet({ spec }: Advertisement): string {
  return [...new Set(spec.communities)].sort().join(' ')
}

function describe(repeat: Repeat): string {
  const { announcement, first } = repeat
  const { advertisement } = announcement
  if (isWithin(repeat)) return `is in this list already, as ${first.prefix.text}`
  const { name, spec } = first.advertisement
  const differences: string[] = []
  if (spec.localPreference !== advertisement.spec.localPreference) differences.push('localPreference')
  if (communitySet(first.advertisement) !== communitySet(advertisement)) differences.push('communities')
  if (spec.policyRef?.name !== advertisement.spec.policyRef?.name) differences.push('policyRef')
  const but = differences.length === 0 ? '' : `, with different ${differences.join(' and ')}`
  return `is already announced on BGPRouter "${spec.routerRef.name}" by BGPAdvertisement "${name}"${but}`
}
