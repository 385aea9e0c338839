import { hasHostBits, prefixKey } from '../fleet/address.ts'
import { type Announcement, announcements } from '../fleet/announcements.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Advertisement, familyName, placeOf, type Router } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
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
  *check(fleet) {
    for (const [advertisement, [repeat, ...others]] of repeatsOf(fleet)) {
      if (repeat === undefined) continue
      const { announcement, first } = repeat
      yield {
        message: `${announcement.prefix.text} ${describe(repeat)}${andMore(others.length)}; keep it in one place`,
        at: placeOf(advertisement, ...announcement.path),
        related: [
          {
            message: `the first ${first.prefix.text}`,
            at: placeOf(first.advertisement, ...first.path),
          },
        ],
      }
    }
  },
}

interface Repeat {
  readonly announcement: Announcement
  readonly first: Announcement
}

/** The repeated prefixes of each advertisement: a copied object is one fault, however many prefixes it has. */
function repeatsOf(fleet: Fleet): ReadonlyMap<Advertisement, readonly Repeat[]> {
  const firstsByRouter = new Map<Router, Map<string, Announcement>>()
  const repeats = new Map<Advertisement, Repeat[]>()
  for (const announcement of announcements(fleet)) {
    // Until prefix-host-bits is mended it is not known which prefix was meant.
    if (hasHostBits(announcement.prefix)) continue
    const firsts = getOrInsert(firstsByRouter, announcement.router, () => new Map<string, Announcement>())
    const first = getOrInsert(firsts, routeKey(announcement), () => announcement)
    if (first !== announcement) append(repeats, announcement.advertisement, { announcement, first })
  }
  return repeats
}

/** Equal for what one router can announce only once. Tenants may reuse a prefix in EVPN under other route targets. */
function routeKey({ advertisement, prefix }: Announcement): string {
  const { addressFamily } = advertisement.spec
  const routeTargets = addressFamily.safi === 'evpn' ? communitySet(advertisement) : ''
  return `${familyName(addressFamily)} ${prefixKey(prefix)} ${routeTargets}`
}

function communitySet({ spec }: Advertisement): string {
  return [...new Set(spec.communities)].sort().join(' ')
}

function describe({ announcement: { advertisement }, first }: Repeat): string {
  if (first.advertisement === advertisement) return `is in this list already, as ${first.prefix.text}`
  const { name, spec } = first.advertisement
  const differences: string[] = []
  if (spec.localPreference !== advertisement.spec.localPreference) differences.push('localPreference')
  if (communitySet(first.advertisement) !== communitySet(advertisement)) differences.push('communities')
  if (spec.policyRef?.name !== advertisement.spec.policyRef?.name) differences.push('policyRef')
  const but = differences.length === 0 ? '' : `, with different ${differences.join(' and ')}`
  return `is already announced on BGPRouter "${spec.routerRef.name}" by BGPAdvertisement "${name}"${but}`
}
