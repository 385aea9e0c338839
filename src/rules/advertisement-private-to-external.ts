import { isForeignAsn } from '../fleet/asn.ts'
import { routerOf } from '../fleet/binding.ts'
import { type Fleet, find, hasUnknown, resourcesOf } from '../fleet/fleet.ts'
import { routersToOutside } from '../fleet/outside.ts'
import { type PlacedPrefix, parsedPrefixesOf } from '../fleet/prefixes.ts'
import { sessionsOfRouter } from '../fleet/session.ts'
import { specialRangeAround } from '../fleet/special.ts'
import { permitsPrefix } from '../fleet/terms.ts'
import { type Advertisement, familyName, hasFamily, type Peer, placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const advertisementPrivateToExternal: FleetRule = {
  id: 'advertisement-private-to-external',
  group: 'advertisements',
  scope: 'fleet',
  kinds: ['BGPAdvertisement'],
  severity: 'info',
  summary: 'private space that the policies let out to another network',
  why: 'The other network has private space of its own; the route is filtered there, or draws its traffic away.',
  source: 'RFC 7454 section 6.1.1; RFC 1918 section 3',
  fix: 'deny the prefix in the export policy of the peer',
  *check(fleet) {
    const borders = routersToOutside(fleet)
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      const router = routerOf(fleet, advertisement)
      if (router === undefined || !borders.has(router)) continue
      if (advertisement.spec.addressFamily.safi !== 'unicast') continue
      for (const placed of parsedPrefixesOf(advertisement)) {
        if (specialRangeAround(placed.prefix)?.purpose !== 'private') continue
        const peer = receiverOf(fleet, advertisement, router, placed)
        if (peer === undefined) continue
        yield {
          message: `${placed.prefix.text} is private, and the export policies let it out to BGPPeer "${peer.name}" of AS ${peer.spec.peerASN}; deny it there`,
          at: placeOf(advertisement, ...placed.path),
          related: [{ message: `BGPPeer "${peer.name}"`, at: placeOf(peer, 'spec', 'peerASN') }],
        }
      }
    }
  },
}

/** The first peer of a foreign network to which the policies are sure to let a prefix out. */
function receiverOf(
  fleet: Fleet,
  { namespace, spec }: Advertisement,
  router: Router,
  { prefix }: PlacedPrefix,
): Peer | undefined {
  if (hasUnknown(fleet, 'BGPRouter')) return undefined
  const family = familyName(spec.addressFamily)
  const own = spec.policyRef && find(fleet, 'BGPPolicy', namespace, spec.policyRef.name)
  if (spec.policyRef !== undefined && (own === undefined || !permitsPrefix(own, prefix, family))) return undefined
  for (const session of sessionsOfRouter(fleet, router)) {
    const { peerASN } = session.peer.spec
    if (!hasFamily(session.families, spec.addressFamily) || !isForeignAsn(fleet, peerASN)) continue
    const { policies, isKnown } = session.chains.export
    // Without any policy, ebgp-no-policy speaks.
    if (!isKnown || policies.length === 0) continue
    if (policies.every((policy) => permitsPrefix(policy, prefix, family))) return session.peer
  }
  return undefined
}
