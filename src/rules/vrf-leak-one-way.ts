import { receivesFrom, routeTargets, type VrfTargets } from '../fleet/route-targets.ts'
import { placeOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'
import { vrfName } from './vrf-name.ts'

/**
 * So many VRFs are looked at in search of the ones that exchange routes with a VRF, or that export a target to it. Of
 * a hub with more of them nothing is said: to compare all with all would take too long.
 */
const MOST_COMPARED = 100

export const vrfLeakOneWay: FleetRule = {
  id: 'vrf-leak-one-way',
  group: 'vrfs',
  scope: 'fleet',
  kinds: ['BGPVRFInstance'],
  severity: 'info',
  summary: 'a VRF that imports the routes of another one and gives it none',
  why: 'Packets go out along these routes, and no reply finds its way back.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'add the import of the other direction',
  *check(fleet) {
    const { vrfs, areVrfsKnown } = routeTargets(fleet)
    if (!areVrfsKnown) return
    const users = usersByTarget(vrfs)
    const sourcesByGroup = new Map<string, ReadonlyMap<string, VrfTargets>>()
    for (const targets of vrfs) {
      const { vrf, imports, exports, group } = targets
      const [own] = exports.values()
      const sources = getOrInsert(sourcesByGroup, group, () => oneWaySources(targets, users))
      for (const [key, { text, path }] of imports) {
        const source = sources.get(key)
        const exported = source?.exports.get(key)
        if (source === undefined || exported === undefined) continue
        const name = vrfName(source.vrf, vrf)
        yield {
          message: `routes of ${name} come in through ${text}, but it imports nothing that this VRF exports, so replies may be lost; let it import ${own?.text}`,
          at: placeOf(vrf, ...path),
          related: [{ message: `${name} exports it`, at: placeOf(source.vrf, ...exported.path) }],
        }
      }
    }
  },
}

/** The VRFs that import and that export each target, one of those with equal targets. */
interface Users {
  readonly importers: ReadonlyMap<string, readonly VrfTargets[]>
  readonly exporters: ReadonlyMap<string, readonly VrfTargets[]>
}

function usersByTarget(vrfs: readonly VrfTargets[]): Users {
  const groups = new Set<string>()
  const importers = new Map<string, VrfTargets[]>()
  const exporters = new Map<string, VrfTargets[]>()
  for (const targets of vrfs) {
    if (groups.has(targets.group)) continue
    groups.add(targets.group)
    for (const key of targets.imports.keys()) getOrInsert(importers, key, () => []).push(targets)
    for (const key of targets.exports.keys()) getOrInsert(exporters, key, () => []).push(targets)
  }
  return { importers, exporters }
}

/** For each import target, a VRF that exports it and gets nothing back, neither directly nor through a third one. */
function oneWaySources(targets: VrfTargets, users: Users): ReadonlyMap<string, VrfTargets> {
  const found = new Map<string, VrfTargets>()
  const partners = partnersOf(targets, users)
  if (partners === undefined) return found
  for (const key of targets.imports.keys()) {
    const sources = (users.exporters.get(key) ?? []).slice(0, MOST_COMPARED)
    const source = sources.find(
      (source) => !partners.has(source) && ![...partners].some((partner) => exchanges(partner, source)),
    )
    if (source !== undefined) found.set(key, source)
  }
  return found
}

/** The VRFs that exchange routes with one in both directions; undefined where the search would take too long. */
function partnersOf(targets: VrfTargets, { importers, exporters }: Users): ReadonlySet<VrfTargets> | undefined {
  const takers = [...targets.exports.keys()].map((key) => importers.get(key) ?? [])
  const givers = [...targets.imports.keys()].map((key) => exporters.get(key) ?? [])
  const fewer = lengthOf(takers) < lengthOf(givers) ? takers : givers
  if (lengthOf(fewer) > MOST_COMPARED) return undefined
  return new Set(fewer.flat().filter((other) => exchanges(targets, other)))
}

function lengthOf(lists: readonly (readonly VrfTargets[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}

function exchanges(a: VrfTargets, b: VrfTargets): boolean {
  return receivesFrom(a, b) && receivesFrom(b, a)
}
