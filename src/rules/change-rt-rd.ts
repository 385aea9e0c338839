import { type Pair, pairsOf } from '../fleet/change.ts'
import { distinguisherKey } from '../fleet/extended-community.ts'
import { type Fleet, find } from '../fleet/fleet.ts'
import { type Reachability, reachability, vrfsWith } from '../fleet/reachability.ts'
import type { VrfTargets } from '../fleet/route-targets.ts'
import { placeOf, type Vrf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { ChangeRule, Report } from './rule.ts'
import { someOf } from './some-of.ts'

export const changeRtRd: ChangeRule = {
  id: 'change-rt-rd',
  group: 'changes',
  scope: 'change',
  kinds: ['BGPVRFInstance'],
  severity: 'warning',
  summary: 'a VRF with another route distinguisher or other route targets',
  why: 'All routes of the VRF are withdrawn and announced anew, or reach other VRFs than before; one implementation that builds on GoBGP does not apply the change to a VRF that it has.',
  source: 'RFC 4364 section 4.3.1',
  fix: 'plan it, or create a new VRF and move over',
  *check(before, after) {
    const was = reachability(before)
    const is = reachability(after)
    const change: Change = { before, after, reach: { was, is }, moves: new Map() }
    for (const pair of pairsOf(before, after, 'BGPVRFInstance')) {
      yield* checkDistinguisher(pair)
      const targets = { was: was.targetsOf.get(pair.was), is: is.targetsOf.get(pair.is) }
      if (targets.was === undefined || targets.is === undefined) continue
      for (const side of SIDES) yield* checkTargets(change, { was: targets.was, is: targets.is }, side)
    }
  },
}

function* checkDistinguisher({ was, is }: Pair<Vrf>): Generator<Report> {
  const [old, now] = [was.spec.routeDistinguisher, is.spec.routeDistinguisher]
  if ((distinguisherKey(old) ?? old) === (distinguisherKey(now) ?? now)) return
  yield {
    message: `routeDistinguisher changes from ${old} to ${now}, so that all routes of the VRF are withdrawn and announced anew${REMEDY}`,
    at: placeOf(is, 'spec', 'routeDistinguisher'),
  }
}

const REMEDY = '; plan it, or create a new VRF and move over'

/** A list of targets, and who is at the other end of them. */
interface Side {
  readonly list: 'imports' | 'exports'
  readonly field: 'importRouteTargets' | 'exportRouteTargets'
  readonly others: 'importers' | 'exporters'
  readonly losing: (names: string) => string
  readonly gaining: (names: string) => string
}

const SIDES: readonly Side[] = [
  {
    list: 'imports',
    field: 'importRouteTargets',
    others: 'exporters',
    losing: (names) => `no longer gets the routes of ${names}`,
    gaining: (names) => `gets the routes of ${names}`,
  },
  {
    list: 'exports',
    field: 'exportRouteTargets',
    others: 'importers',
    losing: (names) => `no longer gives its routes to ${names}`,
    gaining: (names) => `gives its routes to ${names}`,
  },
]

interface Change {
  readonly before: Fleet
  readonly after: Fleet
  readonly reach: Pair<Reachability>
  /** By the lists of targets before and after, as many VRFs have the same. */
  readonly moves: Map<string, Moves>
}

/** The VRFs at the other end that are there before and after, and to which only one of the two leads. */
interface Moves {
  readonly lost: readonly Vrf[]
  readonly gained: readonly Vrf[]
}

function* checkTargets(change: Change, { was, is }: Pair<VrfTargets>, side: Side): Generator<Report> {
  const [old, now] = [was[side.list], is[side.list]]
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, { text }]) => text)
  const gained = [...now].filter(([key]) => !old.has(key)).map(([, { text }]) => text)
  if (lost.length === 0 && gained.length === 0) return
  const targets = [...about('loses', lost), ...about('gains', gained)].join(' and ')
  const key = JSON.stringify([side.list, [...old.keys()].sort(), [...now.keys()].sort()])
  const moves = getOrInsert(change.moves, key, () => movesOf(change, { was, is }, side))
  yield {
    message: `${side.field} ${targets}${tellMoves(moves, is.vrf, side)}${REMEDY}`,
    at: placeOf(is.vrf, 'spec', side.field),
  }
}

function about(verb: string, targets: readonly string[]): readonly string[] {
  return targets.length === 0 ? [] : [`${verb} ${someOf(targets)}`]
}

function movesOf({ before, after, reach }: Change, { was, is }: Pair<VrfTargets>, { list, others }: Side): Moves {
  const then = vrfsWith(was[list], reach.was[others])
  const now = vrfsWith(is[list], reach.is[others])
  return { lost: onlyIn(then, now, after), gained: onlyIn(now, then, before) }
}

/** Those of some VRFs that are not among the others, although the fleet of the others has them. */
function onlyIn(some: readonly Vrf[], others: readonly Vrf[], fleet: Fleet): readonly Vrf[] {
  const names = new Set(others.map(({ namespace, name }) => `${namespace}/${name}`))
  return some.filter(({ namespace, name }) => {
    return !names.has(`${namespace}/${name}`) && find(fleet, 'BGPVRFInstance', namespace, name) !== undefined
  })
}

function tellMoves({ lost, gained }: Moves, vrf: Vrf, { losing, gaining }: Side): string {
  const from = othersThan(vrf, lost)
  const to = othersThan(vrf, gained)
  const parts = [...(from === '' ? [] : [losing(from)]), ...(to === '' ? [] : [gaining(to)])]
  return parts.length === 0 ? '' : `, so that the VRF ${parts.join(' and ')}`
}

function othersThan(vrf: Vrf, vrfs: readonly Vrf[]): string {
  const others = vrfs.filter(({ namespace, name }) => namespace !== vrf.namespace || name !== vrf.name)
  return someOf(others.map(({ namespace, name }) => `"${namespace === vrf.namespace ? '' : `${namespace}/`}${name}"`))
}
