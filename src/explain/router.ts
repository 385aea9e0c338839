import { addTo } from '../add-to.ts'
import { bindingsOn, routerOf } from '../fleet/binding.ts'
import { DIRECTIONS } from '../fleet/chain.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { unnamedPoliciesOn } from '../fleet/route-map.ts'
import { exportsOf, importsOf } from '../fleet/route-targets.ts'
import { arePeersKnown, type Session, sessionsOfRouter } from '../fleet/session.ts'
import { type Advertisement, familyName, type Policy, type Router, type Vrf } from '../fleet/types.ts'
import { originsOf } from './advertisement.ts'
import type { PolicyInForce, RouterAdvertisement, RouterFacts, RouterVrf } from './explanation.ts'
import { policyVerdicts, sessionFacts } from './session.ts'
import { mention, type View } from './view.ts'

export function routerFacts(view: View, router: Router): RouterFacts {
  const { fleet } = view
  const { targetRef, localASN, routerID, roles = [], addressFamilies } = router.spec
  const sessions = [...sessionsOfRouter(fleet, router)]
  const advertisements = resourcesOf(fleet, 'BGPAdvertisement').filter((each) => routerOf(fleet, each) === router)
  return {
    kind: 'BGPRouter',
    target: { kind: targetRef.kind, name: targetRef.name },
    localASN,
    routerID: String(routerID),
    roles,
    families: addressFamilies.map(familyName),
    sessions: sessions.flatMap((session) => session.peers.map((peer) => sessionFacts(view, session, peer, router))),
    isComplete: arePeersKnown(fleet, router.namespace),
    policies: policiesInForce(view, router, sessions),
    advertisements: advertisements.map((advertisement) => routerAdvertisement(view, advertisement)),
    vrfs: bindingsOn(fleet, router).flatMap(({ vrfs }) => vrfs.map((vrf) => routerVrf(view, vrf))),
  }
}

/** Those that bind to the router and that nothing names, and the route maps of its sessions. */
function policiesInForce(view: View, router: Router, sessions: readonly Session[]): readonly PolicyInForce[] {
  const filtered = new Map<Policy, number>()
  for (const policy of unnamedPoliciesOn(view.fleet, router)) filtered.set(policy, 0)
  for (const { peers, chains } of sessions) {
    for (const direction of DIRECTIONS) {
      for (const policy of chains[direction].policies) addTo(filtered, policy, peers.length)
    }
  }
  const families = router.spec.addressFamilies.map(familyName)
  return [...filtered].map(([policy, count]) => {
    return { ...policyVerdicts(view, policy, families), direction: policy.spec.direction, sessions: count }
  })
}

function routerAdvertisement(view: View, advertisement: Advertisement): RouterAdvertisement {
  const family = familyName(advertisement.spec.addressFamily)
  return { ...mention(view, advertisement), family, origins: originsOf(advertisement) }
}

function routerVrf(view: View, vrf: Vrf): RouterVrf {
  return {
    ...mention(view, vrf),
    routeDistinguisher: vrf.spec.routeDistinguisher,
    imports: importsOf(vrf).map(({ text }) => text),
    exports: exportsOf(vrf).map(({ text }) => text),
  }
}
