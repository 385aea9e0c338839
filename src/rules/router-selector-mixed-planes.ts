import { type Binding, bindingsOf } from '../fleet/binding.ts'
import { isEmptySelector } from '../fleet/selector.ts'
import {
  type AddressFamily,
  EVPN,
  familyName,
  hasFamily,
  type Peer,
  placeOf,
  type Router,
  type Vrf,
} from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import { familiesOf } from './activation.ts'
import type { FleetRule, RelatedPlace, Report } from './rule.ts'

export const routerSelectorMixedPlanes: FleetRule = {
  id: 'router-selector-mixed-planes',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer', 'BGPVRFInstance'],
  severity: 'warning',
  summary: 'a routerSelector that also selects routers of another plane',
  why: 'A session carries nothing on a router without its families, and a VRF cannot exist on one without EVPN.',
  source: 'API documentation; RFC 4760 section 8',
  fix: 'select the routers of one plane only, by their label',
  *check(fleet) {
    for (const binding of bindingsOf(fleet)) {
      const { routerSelector } = binding.bound.spec
      if (routerSelector === undefined || isEmptySelector(routerSelector)) continue // router-selector-empty
      yield* checkBinding(binding)
    }
  },
}

function* checkBinding({ routers, alikePeers, vrfs }: Binding): Generator<Report> {
  const misfits = new Map<string, Misfits>()
  // A policy is of use on every router.
  for (const alike of vrfs.length === 0 ? alikePeers : [...alikePeers, vrfs]) {
    const wanted = familiesWanted(alike[0])
    const families = wanted.map(familyName).join(' or ')
    const { names, related } = getOrInsert(misfits, families, () => findMisfits(routers, wanted))
    if (related.length === 0) continue
    for (const bound of alike) {
      yield {
        message: `the selector also selects ${names} not activate ${families} and cannot serve this ${bound.kind}; select the routers of one plane`,
        at: placeOf(bound, 'spec', 'routerSelector'),
        related,
      }
    }
  }
}

/** The routers of a binding that activate none of the families wanted, where others do. */
interface Misfits {
  readonly names: string
  readonly related: readonly RelatedPlace[]
}

/** An object is of use on a router that activates any of these. */
function familiesWanted(bound: Peer | Vrf | undefined): readonly AddressFamily[] {
  return bound?.kind === 'BGPPeer' ? bound.spec.addressFamilies : [EVPN]
}

function findMisfits(routers: readonly Router[], wanted: readonly AddressFamily[]): Misfits {
  const unfit = routers.filter(({ spec }) => !wanted.some((family) => hasFamily(spec.addressFamilies, family)))
  const names = unfit.length === 1 ? `BGPRouter "${unfit[0]?.name}", which does` : `${unfit.length} routers that do`
  return { names, related: unfit.length === routers.length ? [] : unfit.map(familiesOf) }
}
