import { append } from '../group-by.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { routeTargets, type VrfTargets, type WrittenTarget } from './route-targets.ts'
import { compareNames, type Vrf } from './types.ts'

/** Which VRFs import and export each route target. */
export interface Reachability {
  readonly targetsOf: ReadonlyMap<Vrf, VrfTargets>
  readonly importers: VrfsByTarget
  readonly exporters: VrfsByTarget
}

type VrfsByTarget = ReadonlyMap<string, readonly Vrf[]>

export const reachability = fact((fleet: Fleet): Reachability => {
  const { vrfs } = routeTargets(fleet)
  return {
    targetsOf: new Map(vrfs.map((targets) => [targets.vrf, targets])),
    importers: vrfsByTarget(vrfs, ({ imports }) => imports),
    exporters: vrfsByTarget(vrfs, ({ exports }) => exports),
  }
})

type Targets = ReadonlyMap<string, WrittenTarget>

function vrfsByTarget(vrfs: readonly VrfTargets[], listOf: (targets: VrfTargets) => Targets): VrfsByTarget {
  const byTarget = new Map<string, Vrf[]>()
  for (const targets of vrfs) {
    for (const key of listOf(targets).keys()) append(byTarget, key, targets.vrf)
  }
  return byTarget
}

/** The VRFs that have one of some targets, by namespace and name. */
export function vrfsWith(targets: Targets, byTarget: VrfsByTarget): readonly Vrf[] {
  const vrfs = new Set<Vrf>()
  for (const key of targets.keys()) for (const vrf of byTarget.get(key) ?? []) vrfs.add(vrf)
  return [...vrfs].sort(compareNames)
}
