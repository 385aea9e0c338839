import { type Pair, pairsOf } from '../fleet/change.ts'
import { distinguisherKey } from '../fleet/extended-community.ts'
import { type Fleet, find } from '../fleet/fleet.ts'
import { type Reachability, reachability, vrfsWith } from '../fleet/reachability.ts'
import type { VrfTargets, WrittenTarget } from '../fleet/route-targets.ts'
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

/** A list of targets, and the one that is at the other end of them. */
interface Side {
  readonly list: 'imports' | 'exports'
  readonly other: 'imports' | 'exports'
  readonly field: 'importRouteTargets' | 'exportRouteTargets'
  readonly losing: (names: string) => string
  readonly gaining: (names: string) => string
}

const SIDES: readonly Side[] = [
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

/** A VRF in one of the two fleets. */
interface Stand extends Reachability {
  readonly fleet: Fleet
  readonly targets: VrfTargets
}

function* checkTargets(was: Stand, is: Stand, side: Side): Generator<Report> {
  const lost = onlyIn(was, is, side)
  const gained = onlyIn(is, was, side)
  if (lost.length === 0 && gained.length === 0) return
  const targets = [...about('loses', lost), ...about('gains', gained)].join(' and ')
  const { losing, gaining } = side
  const moves = [
    ...tell(losing, partnersOnlyIn(was, is, lost, side)),
    ...tell(gaining, partnersOnlyIn(is, was, gained, side)),
  ]
  const effect = moves.length === 0 ? '' : `, so that the VRF ${moves.join(' and ')}`
  const { vrf } = is.targets
  yield { message: `${side.field} ${targets}${effect}${REMEDY}`, at: placeOf(vrf, 'spec', side.field) }
}

function onlyIn(some: Stand, others: Stand, { list }: Side): readonly WrittenTarget[] {
  return [...some.targets[list]].filter(([key]) => !others.targets[list].has(key)).map(([, target]) => target)
}

function about(verb: string, targets: readonly WrittenTarget[]): readonly string[] {
  return targets.length === 0 ? [] : [`${verb} ${someOf(targets.map(({ text }) => text))}`]
}

function tell(words: (names: string) => string, { names, isWhole }: Partners): readonly string[] {
  return names.length === 0 ? [] : [words(someOf(names, isWhole))]
}

/** Where thousands of VRFs have one target, to compare each with all would take minutes. */
const MOST_COMPARED = 100

interface Partners {
  readonly names: readonly string[]
  readonly isWhole: boolean
}

/** The VRFs that some targets lead to and that no target of the other fleet does, although they are in there too. */
function partnersOnlyIn(here: Stand, there: Stand, targets: readonly WrittenTarget[], { list, other }: Side): Partners {
  const { vrf } = here.targets
  const names: string[] = []
  const partners = vrfsWith(targets, here[other], MOST_COMPARED)
  for (const partner of partners) {
    const counterpart = find(there.fleet, 'BGPVRFInstance', partner.namespace, partner.name)
    const opposite = counterpart && there.targetsOf.get(counterpart)
    if (partner === vrf || opposite === undefined || mayMeet(there.targets, list, opposite, other)) continue
    names.push(`"${partner.namespace === vrf.namespace ? '' : `${partner.namespace}/`}${partner.name}"`)
  }
  return { names, isWhole: partners.size < MOST_COMPARED }
}

function mayMeet(one: VrfTargets, list: Side['list'], opposite: VrfTargets, other: Side['list']): boolean {
  if (!one.isKnown || !opposite.isKnown) return true
  for (const key of one[list].keys()) if (opposite[other].has(key)) return true
  return false
}
