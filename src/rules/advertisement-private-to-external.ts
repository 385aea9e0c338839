import { isForeignAsn } from '../fleet/asn.ts'
import { type Binding, bindingsOf, bindingsOn, routerOf } from '../fleet/binding.ts'
import { fact } from '../fleet/fact.ts'
import { type Fleet, find, hasUnknown, resourcesOf } from '../fleet/fleet.ts'
import { type PlacedPrefix, parsedPrefixesOf } from '../fleet/prefixes.ts'
import { sessionsOfRouter } from '../fleet/session.ts'
import { specialRangeAround } from '../fleet/special.ts'
import { permitsPrefix } from '../fleet/terms.ts'
import { type Advertisement, familyName, hasFamily, type Peer, placeOf } from '../fleet/types.ts'
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
    for (const advertisement of resourcesOf(fleet, 'BGPAdvertisement')) {
      if (advertisement.spec.addressFamily.safi !== 'unicast' || !hasForeignSession(fleet, advertisement)) continue
      for (const placed of parsedPrefixesOf(advertisement)) {
        if (specialRangeAround(placed.prefix)?.purpose !== 'private') continue
        const peer = receiverOf(fleet, advertisement, placed)
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

function hasForeignSession(fleet: Fleet, advertisement: Advertisement): boolean {
  const router = routerOf(fleet, advertisement)
  if (router === undefined) return false
  const foreign = bindingsOfForeign(fleet)
  return bindingsOn(fleet, router).some((binding) => foreign.has(binding))
}

/** The bindings with a peer of a foreign network, which has a session with each of their routers. */
const bindingsOfForeign = fact((fleet): ReadonlySet<Binding> => {
  const isForeign = ({ spec }: Peer): boolean => isForeignAsn(fleet, spec.peerASN)
  return new Set(bindingsOf(fleet).filter(({ peers }) => peers.some(isForeign)))
})

/** The first peer of a foreign network to which the policies are sure to let a prefix out. */
function receiverOf(fleet: Fleet, advertisement: Advertisement, { prefix }: PlacedPrefix): Peer | undefined {
  const { namespace, spec } = advertisement
  const router = routerOf(fleet, advertisement)
  if (router === undefined || hasUnknown(fleet, 'BGPRouter')) return undefined
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
