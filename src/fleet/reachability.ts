import { append } from '../group-by.ts'
import { fact } from './fact.ts'
import { routeTargets, type VrfTargets, type WrittenTarget } from './route-targets.ts'
import type { Vrf } from './types.ts'

/** Which VRFs import and export each route target, by its octets. */
export interface Reachability {
  readonly targetsOf: ReadonlyMap<Vrf, VrfTargets>
  readonly imports: VrfsByTarget
  readonly exports: VrfsByTarget
}

type VrfsByTarget = ReadonlyMap<string, readonly Vrf[]>

export const reachability = fact((fleet): Reachability => {
  const { vrfs } = routeTargets(fleet)
  return {
    targetsOf: new Map(vrfs.map((targets) => [targets.vrf, targets])),
    imports: vrfsByTarget(vrfs, 'imports'),
    exports: vrfsByTarget(vrfs, 'exports'),
  }
})

function vrfsByTarget(vrfs: readonly VrfTargets[], list: 'imports' | 'exports'): VrfsByTarget {
  const byTarget = new Map<string, Vrf[]>()
  for (const targets of vrfs) {
    for (const key of targets[list].keys()) append(byTarget, key, targets.vrf)
  }
  return byTarget
}

/** The VRFs that have one of some targets, up to a number. */
export function vrfsWith(targets: readonly WrittenTarget[], byTarget: VrfsByTarget, most: number): ReadonlySet<Vrf> {
  const vrfs = new Set<Vrf>()
  for (const { key = '' } of targets) {
    for (const vrf of byTarget.get(key) ?? []) {
      if (vrfs.size === most) return vrfs
      vrfs.add(vrf)
    }
  }
  return vrfs
}
