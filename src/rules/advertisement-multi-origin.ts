import { isDefaultRoute } from '../fleet/address.ts'
import { placeOfPrefix, type SharedPrefix, sharedPrefixes } from '../fleet/announcements.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type Advertisement, targetOf } from '../fleet/types.ts'
import { groupBy } from '../group-by.ts'
import { andMore } from './and-more.ts'
import { announcedBy } from './origin.ts'
import type { FleetRule } from './rule.ts'

export const advertisementMultiOrigin: FleetRule = {
  id: 'advertisement-multi-origin',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'one prefix from several nodes',
  why: 'Anycast and multihoming look like this, but so does the loopback of a node that was copied to another.',
  source: 'RFC 4786 section 4; RFC 1930 section 7',
  fix: 'keep the prefix where it belongs, unless it is anycast or multihomed',
  *check(fleet) {
    for (const [shared, ...others] of sharedOf(fleet).values()) {
      if (shared === undefined) continue
      const { first, second } = shared
      yield {
        message: `${second.prefix.text} is announced by ${targetOf(second.router)} and by ${targetOf(first.router)}${andMore(others.length)}; keep it on one, unless it is anycast or multihomed`,
        at: placeOfPrefix(second),
        related: [announcedBy(first)],
      }
    }
  },
}

/** The shared prefixes by the advertisement that is the second to have them: a copied object is one fault. */
function sharedOf(fleet: Fleet): ReadonlyMap<Advertisement, readonly SharedPrefix[]> {
  // Several exits announce the default route on purpose, and advertisement-default-route has told of each.
  const services = sharedPrefixes(fleet).filter(
    ({ peer, second }) => peer === undefined && !isDefaultRoute(second.prefix),
  )
  return groupBy(services, ({ second }) => second.advertisement)
}
