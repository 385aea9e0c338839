import { provenRoutersOf } from '../fleet/binding.ts'
import { type VrfTargets, vrfsByDistinguisher } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'
import { vrfName } from './vrf-name.ts'

export const rdSharedAcrossVpns: FleetRule = {
  id: 'rd-shared-across-vpns',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'warning',
  summary: 'one route distinguisher for VPNs on different routers',
  why: 'A reflector takes equal prefixes of the two tenants for one route, and passes on only one of them.',
  source: 'RFC 4364 sections 4.1 and 4.2',
  fix: 'give each VPN its own route distinguishers',
  *check(fleet) {
    for (const vrfs of vrfsByDistinguisher(fleet).values()) {
      const [first, ...others] = vrfs.filter(({ vrf }) => provenRoutersOf(fleet, vrf).length > 0)
      if (first === undefined || others.length === 0) continue
      const vpn = vpnOf(first, vrfs)
      const routers = new Set(provenRoutersOf(fleet, first.vrf))
      const isApart = ({ vrf }: VrfTargets) => provenRoutersOf(fleet, vrf).every((router) => !routers.has(router))
      const apart = others.filter((targets) => !vpn.has(targets) && isApart(targets))
      // Of one in the context nothing is reported.
      const other = apart.find(({ vrf }) => !vrf.isContext) ?? apart[0]
      if (other === undefined) continue
      const name = vrfName(first.vrf, other.vrf)
      yield {
        message: `route distinguisher ${other.vrf.spec.routeDistinguisher} is already that of ${name}, which shares no route target with this VRF; give each VPN its own`,
        at: placeOf(other.vrf, 'spec', 'routeDistinguisher'),
        related: [
          { message: `the route distinguisher of ${name}`, at: placeOf(first.vrf, 'spec', 'routeDistinguisher') },
        ],
      }
    }
  },
}

/** The VRFs that are linked to the first one by common targets, directly or through others. */
function vpnOf(first: VrfTargets, vrfs: readonly VrfTargets[]): ReadonlySet<VrfTargets> {
  const byTarget = new Map<string, VrfTargets[]>()
  for (const targets of vrfs) {
    for (const key of keysOf(targets)) getOrInsert(byTarget, key, () => []).push(targets)
  }
  const vpn = new Set([first])
  for (const member of vpn) {
    for (const key of keysOf(member)) {
      for (const targets of byTarget.get(key) ?? []) vpn.add(targets)
      byTarget.delete(key)
    }
  }
  return vpn
}

function keysOf({ imports, exports }: VrfTargets): readonly string[] {
  return [...imports.keys(), ...exports.keys()]
}
