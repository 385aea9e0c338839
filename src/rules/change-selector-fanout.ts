import type { Binding } from '../fleet/binding.ts'
import { bindingPairs, type Pair, pairsOf } from '../fleet/change.ts'
import { type Fleet, known } from '../fleet/fleet.ts'
import { type Known, placeOf } from '../fleet/types.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { ChangeRule, RelatedPlace, Report } from './rule.ts'
import { someOf } from './some-of.ts'

export const changeSelectorFanout: ChangeRule = {
  id: 'change-selector-fanout',
  group: 'changes',
  scope: 'change',
  kinds: ['BGPPeer', 'BGPPolicy', 'BGPVRFInstance'],
  severity: 'info',
  summary: 'a routerSelector that selects other routers than before',
  why: 'One edit of a label can move sessions, filters or VRFs on many nodes.',
  source: 'documented behaviour of Kubernetes label selectors',
  fix: 'check that the routers added and removed are meant',
  *check(before, after) {
    const pairs = [
      ...pairsOf(before, after, 'BGPPeer'),
      ...pairsOf(before, after, 'BGPPolicy'),
      ...pairsOf(before, after, 'BGPVRFInstance'),
    ].filter(({ was, is }) => was.spec.routerSelector !== undefined && is.spec.routerSelector !== undefined)
    const bindings = bindingPairs(before, after, pairs)
    const explanations = new Map<Binding, Map<Binding, readonly Explanation[]>>()
    for (const [index, { is }] of pairs.entries()) {
      const binding = bindings[index]
      if (binding === undefined || binding.is.found.length === 0) continue // router-selector-no-match
      const byBinding = getOrInsert(explanations, binding.was, () => new Map<Binding, readonly Explanation[]>())
      const explained = getOrInsert(byBinding, binding.is, () => [...explain(binding, after)])
      for (const explanation of explained) yield { ...explanation, at: placeOf(is, 'spec', 'routerSelector') }
    }
  },
}

type Explanation = Omit<Report, 'at'>

type Routers = readonly Known<'BGPRouter'>[]

/** Nothing for a selector that selects the same routers. */
function* explain({ was, is }: Pair<Binding>, after: Fleet): Generator<Explanation> {
  const gained = without(is.found, was.found)
  const lost = without(was.found, is.found)
  const moves = [...about('gains', gained), ...about('loses', lost)]
  if (moves.length === 0) return
  yield {
    message: `the selector ${moves.join(', and ')}; check that this is meant`,
    related: [...places(gained, 'gained', after), ...places(lost, 'lost', after)],
  }
}

function without(routers: Routers, others: Routers): Routers {
  const names = new Set(others.map(({ name }) => name))
  return routers.filter(({ name }) => !names.has(name))
}

function about(verb: string, routers: Routers): readonly string[] {
  if (routers.length === 0) return []
  const names = someOf(routers.map(({ name }) => `"${name}"`))
  return [`${verb} ${routers.length} router${routers.length === 1 ? '' : 's'}, ${names}`]
}

/** Of those that are still there. */
function* places(routers: Routers, how: string, after: Fleet): Generator<RelatedPlace> {
  for (const { namespace, name } of routers) {
    const router = known(after, 'BGPRouter', namespace, name)
    if (router === undefined) continue
    yield { message: `BGPRouter "${name}" is ${how}`, at: placeOf(router, 'metadata', 'name') }
  }
}
