import { type Pair, pairsOf } from '../fleet/change.ts'
import { distinguisherKey } from '../fleet/extended-community.ts'
import {
  type Partners,
  partnersOnlyIn,
  reachability,
  type Side,
  type Stand,
  targetsOnlyIn,
} from '../fleet/reachability.ts'
import type { WrittenTarget } from '../fleet/route-targets.ts'
import { placeOf, type Vrf } from '../fleet/types.ts'
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
    const then = { fleet: before, ...reachability(before) }
    const now = { fleet: after, ...reachability(after) }
    for (const pair of pairsOf(before, after, 'BGPVRFInstance')) {
      yield* checkDistinguisher(pair)
      const was = then.targetsOf.get(pair.was)
      const is = now.targetsOf.get(pair.is)
      if (was === undefined || is === undefined) continue
      for (const side of SIDES) yield* checkTargets({ targets: was, ...then }, { targets: is, ...now }, side)
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

interface Wording extends Side {
  readonly field: 'importRouteTargets' | 'exportRouteTargets'
  readonly losing: (names: string) => string
  readonly gaining: (names: string) => string
}

const SIDES: readonly Wording[] = [
  {
    list: 'imports',
    other: 'exports',
    field: 'importRouteTargets',
    losing: (names) => `no longer gets the routes of ${names}`,
    gaining: (names) => `gets the routes of ${names}`,
  },
  {
    list: 'exports',
    other: 'imports',
    field: 'exportRouteTargets',
    losing: (names) => `no longer gives its routes to ${names}`,
    gaining: (names) => `gives its routes to ${names}`,
  },
]

function* checkTargets(was: Stand, is: Stand, side: Wording): Generator<Report> {
  const lost = targetsOnlyIn(was, is, side)
  const gained = targetsOnlyIn(is, was, side)
  if (lost.length === 0 && gained.length === 0) return
  const targets = [...about('loses', lost), ...about('gains', gained)].join(' and ')
  const { losing, gaining } = side
  const { vrf } = is.targets
  const moves = [
    ...tell(losing, vrf, partnersOnlyIn(was, is, lost, side)),
    ...tell(gaining, vrf, partnersOnlyIn(is, was, gained, side)),
  ]
  const effect = moves.length === 0 ? '' : `, so that the VRF ${moves.join(' and ')}`
  yield { message: `${side.field} ${targets}${effect}${REMEDY}`, at: placeOf(vrf, 'spec', side.field) }
}

function about(verb: string, targets: readonly WrittenTarget[]): readonly string[] {
  return targets.length === 0 ? [] : [`${verb} ${someOf(targets.map(({ text }) => text))}`]
}

function tell(words: (names: string) => string, vrf: Vrf, { vrfs, isWhole }: Partners): readonly string[] {
  if (vrfs.length === 0) return []
  const names = vrfs.map(({ namespace, name }) => `"${namespace === vrf.namespace ? '' : `${namespace}/`}${name}"`)
  return [words(someOf(names, isWhole))]
}
