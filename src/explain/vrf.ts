import { resourcesOf } from '../fleet/fleet.ts'
import { carriedBy, routeTargets, type VrfTargets, type WrittenTarget } from '../fleet/route-targets.ts'
import type { Vrf } from '../fleet/types.ts'
import { bindingFacts } from './binding.ts'
import type { TargetFacts, VrfFacts } from './explanation.ts'
import { mentionAll, type View } from './view.ts'

export function vrfFacts(view: View, vrf: Vrf): VrfFacts {
  const { vrfs, areVrfsKnown, areAdvertisementsKnown } = routeTargets(view.fleet)
  const own = vrfs.find((targets) => targets.vrf === vrf)
  return {
    kind: 'BGPVRFInstance',
    routeDistinguisher: vrf.spec.routeDistinguisher,
    binding: bindingFacts(view, vrf),
    imports: targetFacts(own?.imports, (key) => exportersOf(view, vrfs, key)),
    exports: targetFacts(own?.exports, (key) => {
      const importers = vrfs.filter(({ imports }) => imports.has(key))
      return mentionAll(view, vrfsOf(importers))
    }),
    isComplete: areVrfsKnown && areAdvertisementsKnown,
  }
}

function targetFacts(
  targets: ReadonlyMap<string, WrittenTarget> = new Map(),
  othersOf: (key: string) => TargetFacts['others'],
): readonly TargetFacts[] {
  return Array.from(targets, ([key, { text }]) => ({ target: text, others: othersOf(key) }))
}

/** The VRFs that export a target, and the advertisements that carry it. */
function exportersOf(view: View, vrfs: readonly VrfTargets[], key: string): TargetFacts['others'] {
  const exporters = vrfs.filter(({ exports }) => exports.has(key))
  const carriers = resourcesOf(view.fleet, 'BGPAdvertisement').filter((advertisement) =>
    carriedBy(advertisement).some((carried) => carried.key === key),
  )
  return mentionAll(view, [...vrfsOf(exporters), ...carriers])
}

function vrfsOf(targets: readonly VrfTargets[]): readonly Vrf[] {
  return targets.map(({ vrf }) => vrf)
}
