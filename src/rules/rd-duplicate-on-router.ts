import { type Binding, bindingOf } from '../fleet/binding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { type VrfTargets, vrfsByDistinguisher } from '../fleet/route-targets.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule, Report } from './rule.ts'

export const rdDuplicateOnRouter: FleetRule = {
  id: 'rd-duplicate-on-router',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'error',
  summary: 'one route distinguisher for two VPNs on a router',
  why: 'Equal prefixes of the two become one route, and the traffic of one tenant goes to the other.',
  source: 'RFC 7432 section 7.9; RFC 4364 section 4.1',
  fix: 'give each VRF its own route distinguisher',
  *check(fleet) {
    for (const vrfs of vrfsByDistinguisher(fleet).values()) {
      const isOneVpn = vrfs.every(({ group }) => group === vrfs[0]?.group)
      if (!isOneVpn) yield* checkDistinguisher(fleet, vrfs)
    }
  },
}

/** The first VRF of a route distinguisher on a router. */
interface Holder {
  readonly targets: VrfTargets
  readonly router: Router
}

function* checkDistinguisher(fleet: Fleet, vrfs: readonly VrfTargets[]): Generator<Report> {
  const holders = new Map<Router, Holder>()
  const holdersOf = new Map<Binding, readonly Holder[]>()
  for (const targets of vrfs) {
    const binding = bindingOf(fleet, targets.vrf)
    const candidates = getOrInsert(holdersOf, binding, () => hold(holders, binding, targets))
    const rival = candidates.find((holder) => holder.targets.group !== targets.group)
    if (rival !== undefined) yield explain(targets, rival)
  }
}

/** Makes a VRF the first on routers that have none; gives the first ones of all its routers, one for each VPN. */
function hold(holders: Map<Router, Holder>, { routers }: Binding, targets: VrfTargets): readonly Holder[] {
  const byGroup = new Map<string, Holder>()
  for (const router of routers) {
    const holder = getOrInsert(holders, router, () => ({ targets, router }))
    if (!byGroup.has(holder.targets.group)) byGroup.set(holder.targets.group, holder)
  }
  return [...byGroup.values()]
}

function explain({ vrf }: VrfTargets, { targets, router }: Holder): Report {
  const first = targets.vrf
  return {
    message: `route distinguisher ${vrf.spec.routeDistinguisher} is already that of BGPVRFInstance "${first.name}" on BGPRouter "${router.name}", which has other route targets; give each VRF its own`,
    at: placeOf(vrf, 'spec', 'routeDistinguisher'),
    related: [
      {
        message: `the route distinguisher of BGPVRFInstance "${first.name}"`,
        at: placeOf(first, 'spec', 'routeDistinguisher'),
      },
      { message: `BGPRouter "${router.name}" is here`, at: placeOf(router, 'metadata', 'name') },
    ],
  }
}
