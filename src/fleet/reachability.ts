import { append } from '../group-by.ts'
import { fact } from './fact.ts'
import { type Fleet, find } from './fleet.ts'
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

/** A list of targets, and the one that is at the other end of them. */
export interface Side {
  readonly list: 'imports' | 'exports'
  readonly other: 'imports' | 'exports'
}

/** A VRF in one of two fleets. */
export interface Stand extends Reachability {
  readonly fleet: Fleet
  readonly targets: VrfTargets
}

/** The targets that a list has in one fleet and not in the other. */
export function targetsOnlyIn(here: Stand, there: Stand, { list }: Side): readonly WrittenTarget[] {
  return [...here.targets[list]].filter(([key]) => !there.targets[list].has(key)).map(([, target]) => target)
}

/** Where thousands of VRFs have one target, to compare each with all would take minutes. */
const MOST_COMPARED = 100

export interface Partners {
  readonly vrfs: readonly Vrf[]
  /** False when there may be more. */
  readonly isWhole: boolean
}

/** The VRFs that some targets lead to and that no target of the other fleet does, although they are in there too. */
export function partnersOnlyIn(
  here: Stand,
  there: Stand,
  targets: readonly WrittenTarget[],
  { list, other }: Side,
): Partners {
  const candidates = vrfsWith(targets, here[other])
  const vrfs = [...candidates].filter((partner) => {
    const counterpart = find(there.fleet, 'BGPVRFInstance', partner.namespace, partner.name)
    const opposite = counterpart && there.targetsOf.get(counterpart)
    return partner !== here.targets.vrf && opposite !== undefined && !mayMeet(there.targets, list, opposite, other)
  })
  return { vrfs, isWhole: candidates.size < MOST_COMPARED }
}

function mayMeet(one: VrfTargets, list: Side['list'], opposite: VrfTargets, other: Side['list']): boolean {
  if (!one.isKnown || !opposite.isKnown) return true
  for (const key of one[list].keys()) if (opposite[other].has(key)) return true
  return false
}

/** The VRFs that have one of some targets, as far as they are compared. */
function vrfsWith(targets: readonly WrittenTarget[], byTarget: VrfsByTarget): ReadonlySet<Vrf> {
  const vrfs = new Set<Vrf>()
  for (const { key = '' } of targets) {
    for (const vrf of byTarget.get(key) ?? []) {
      if (vrfs.size === MOST_COMPARED) return vrfs
      vrfs.add(vrf)
    }
  }
  return vrfs
}
