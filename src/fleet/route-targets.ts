import { getOrInsert } from '../get-or-insert.ts'
import type { Path } from '../yaml/node.ts'
import { communitiesOf, isEvpn } from './community-fields.ts'
import { distinguisherKey, targetKey } from './extended-community.ts'
import { fact, factOf } from './fact.ts'
import { hasUnknown, resourcesOf } from './fleet.ts'
import type { Advertisement, Vrf } from './types.ts'

/** A route target as it is written, and the field that holds it. */
export interface WrittenTarget {
  readonly path: Path
  readonly text: string
  /** Its octets, equal for equal targets; undefined for text that cannot be encoded. */
  readonly key: string | undefined
}

export const importsOf = factOf(({ spec }: Vrf): readonly WrittenTarget[] =>
  spec.importRouteTargets.map(({ value }, index) => written(value, ['spec', 'importRouteTargets', index, 'value'])),
)

export const exportsOf = factOf(({ spec }: Vrf): readonly WrittenTarget[] =>
  spec.exportRouteTargets.map(({ value }, index) => written(value, ['spec', 'exportRouteTargets', index, 'value'])),
)

/** The communities of an l2vpn/evpn advertisement, which are route targets. */
export function carriedBy(advertisement: Advertisement): readonly WrittenTarget[] {
  return isEvpn(advertisement) ? communitiesOf(advertisement) : []
}

/** Every field of an object that holds a route target. */
export function targetsOf(resource: Vrf | Advertisement): readonly WrittenTarget[] {
  return resource.kind === 'BGPAdvertisement' ? carriedBy(resource) : [...importsOf(resource), ...exportsOf(resource)]
}

function written(text: string, path: Path): WrittenTarget {
  return { path, text, key: targetKey(text) }
}

/** The targets of a VRF by their octets, each with the first item that has it. */
export interface VrfTargets {
  readonly vrf: Vrf
  readonly imports: ReadonlyMap<string, WrittenTarget>
  readonly exports: ReadonlyMap<string, WrittenTarget>
  /** Equal for VRFs that import the same and export the same. */
  readonly group: string
  /** False when a target cannot be encoded, so that it is not known which one is meant. */
  readonly isKnown: boolean
}

/** Which targets the VRFs import and export, and which ones advertisements carry. */
export interface RouteTargets {
  readonly vrfs: readonly VrfTargets[]
  /** A spelling of each target that some VRF imports. */
  readonly imported: ReadonlyMap<string, string>
  /** A spelling of each target that some VRF exports or some advertisement carries. */
  readonly exported: ReadonlyMap<string, string>
  /** False when nobody can say what all VRFs import and export. */
  readonly areVrfsKnown: boolean
  /** False when nobody can say what all advertisements carry. */
  readonly areAdvertisementsKnown: boolean
}

export const routeTargets = fact((fleet): RouteTargets => {
  const vrfs = [...resourcesOf(fleet, 'BGPVRFInstance')].map(targetsOfVrf)
  const carried = [...resourcesOf(fleet, 'BGPAdvertisement')].flatMap(carriedBy)
  return {
    vrfs,
    imported: spellings(vrfs.flatMap(({ imports }) => [...imports.values()])),
    exported: spellings([...vrfs.flatMap(({ exports }) => [...exports.values()]), ...carried]),
    areVrfsKnown: !hasUnknown(fleet, 'BGPVRFInstance') && vrfs.every(({ isKnown }) => isKnown),
    areAdvertisementsKnown: !hasUnknown(fleet, 'BGPAdvertisement') && carried.every(({ key }) => key !== undefined),
  }
})

function targetsOfVrf(vrf: Vrf): VrfTargets {
  const imported = importsOf(vrf)
  const exported = exportsOf(vrf)
  const imports = firstsOf(imported)
  const exports = firstsOf(exported)
  const group = JSON.stringify([[...imports.keys()].sort(), [...exports.keys()].sort()])
  const isKnown = [...imported, ...exported].every(({ key }) => key !== undefined)
  return { vrf, imports, exports, group, isKnown }
}

function firstsOf(targets: readonly WrittenTarget[]): ReadonlyMap<string, WrittenTarget> {
  const firsts = new Map<string, WrittenTarget>()
  for (const target of targets) {
    if (target.key !== undefined && !firsts.has(target.key)) firsts.set(target.key, target)
  }
  return firsts
}

function spellings(targets: readonly WrittenTarget[]): ReadonlyMap<string, string> {
  return new Map([...firstsOf(targets)].map(([key, { text }]) => [key, text]))
}

/** True when a VRF imports a target that the other exports. */
export function receivesFrom({ imports }: VrfTargets, { exports }: VrfTargets): boolean {
  for (const key of imports.keys()) if (exports.has(key)) return true
  return false
}

/** VRFs by their route distinguisher, as far as it can be encoded and all their targets are known. */
export const vrfsByDistinguisher = fact((fleet): ReadonlyMap<string, readonly VrfTargets[]> => {
  const byKey = new Map<string, VrfTargets[]>()
  for (const targets of routeTargets(fleet).vrfs) {
    const key = distinguisherKey(targets.vrf.spec.routeDistinguisher)
    const isLasting = targets.isKnown && !targets.vrf.isTerminating
    if (key !== undefined && isLasting) getOrInsert(byKey, key, () => []).push(targets)
  }
  return byKey
})
