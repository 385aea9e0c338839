import { bindingOf, bindingsOn, routerOf } from '../fleet/binding.ts'
import { type Chain, chainOf } from '../fleet/chain.ts'
import { type Fleet, find, known } from '../fleet/fleet.ts'
import { leadsHome } from '../fleet/ownership.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { provenFarEnd } from '../fleet/proven-session.ts'
import { arePeersKnown, commonFamilies, type Session, sessionsOfRouter, typeOf } from '../fleet/session.ts'
import { decisionOn } from '../fleet/terms.ts'
import { type Advertisement, familyName, hasFamily, type Peer, type Policy, type Router } from '../fleet/types.ts'
import { outcomeIn } from '../fleet/verdict.ts'
import { append } from '../group-by.ts'
import type { AdvertisedOn, AdvertisementFacts, Arrival, Passage, PolicyPassed, PrefixDecision } from './explanation.ts'
import { familyVerdict, meaningOf, routeMapFacts } from './session.ts'
import { mention, mentionAll, type View } from './view.ts'

export function advertisementFacts(view: View, advertisement: Advertisement): AdvertisementFacts {
  const { fleet } = view
  const { namespace, spec } = advertisement
  const { routerRef, addressFamily, communities = [], localPreference, policyRef } = spec
  const named = known(fleet, 'BGPRouter', namespace, routerRef.name)
  const router = routerOf(fleet, advertisement)
  const filter = policyRef && find(fleet, 'BGPPolicy', namespace, policyRef.name)
  return {
    kind: 'BGPAdvertisement',
    routerRef: routerRef.name,
    ...(named === undefined ? {} : { router: mention(view, named) }),
    family: familyName(addressFamily),
    isActivated: router !== undefined && hasFamily(router.spec.addressFamilies, addressFamily),
    origins: originsOf(advertisement),
    communities,
    ...(localPreference === undefined ? {} : { localPreference }),
    ...(policyRef === undefined ? {} : { policyRef: policyRef.name }),
    ...(filter === undefined ? {} : { filter: policyPassed(view, advertisement, filter) }),
    sessions:
      router === undefined
        ? []
        : Array.from(sessionsOfRouter(fleet, router), (session) => {
            return advertisedOn(view, advertisement, session, router)
          }),
    isComplete: arePeersKnown(fleet, namespace),
  }
}

/** Where the routes of an advertisement come from, in words. */
export function originsOf({ spec }: Advertisement): readonly string[] {
  const { prefixes = [], redistribute = [], originateFrom } = spec
  const { type, interfaceName } = originateFrom ?? {}
  return [
    ...prefixes,
    ...redistribute.map((source) => `redistribute ${source}`),
    ...(type === undefined ? [] : [`originate from ${type}${interfaceName === undefined ? '' : ` ${interfaceName}`}`]),
  ]
}

function advertisedOn(view: View, advertisement: Advertisement, session: Session, router: Router): AdvertisedOn {
  const { type, peer, families, chains } = session
  const peers = session.peers.filter((each) => !leadsHome(view.fleet, each, router))
  const carriesFamily = hasFamily(families, advertisement.spec.addressFamily)
  const routeMap = routeMapFacts(view.fleet, peer, 'export')
  const proven = carriesFamily ? arrivalsAt(view.fleet, advertisement, peers, router) : NO_ARRIVALS
  return {
    type,
    carriesFamily,
    peers: mentionAll(view, peers),
    export: passage(view, advertisement, chains.export, meaningOf(chains.export, type, routeMap)),
    arrivals: Array.from(proven.byChain, ([chain, ends]) => arrival(view, advertisement, chain, ends)),
    unproven: peers.length - proven.count,
  }
}

/** A peer at the other end of a session, on its router. */
interface End {
  readonly peer: Peer
  readonly router: Router
}

interface Arrivals {
  readonly byChain: ReadonlyMap<Chain, readonly End[]>
  /** How many sessions end there. */
  readonly count: number
}

const NO_ARRIVALS: Arrivals = { byChain: new Map(), count: 0 }

/** The other ends of the sessions that peers have on a router, by the policies with which they import. */
function arrivalsAt(fleet: Fleet, { spec }: Advertisement, peers: readonly Peer[], router: Router): Arrivals {
  const byChain = new Map<Chain, End[]>()
  let count = 0
  for (const peer of peers) {
    const ends = otherEnds(fleet, peer, router).filter((end) => {
      return hasFamily(commonFamilies(end.peer, end.router), spec.addressFamily)
    })
    if (ends.length > 0) count += 1
    for (const end of ends) append(byChain, chainOf(fleet, end, 'import'), end)
  }
  return { byChain, count }
}

function otherEnds(fleet: Fleet, peer: Peer, router: Router): readonly End[] {
  const { routers = [], reverse = [] } = provenFarEnd(fleet, peer, router) ?? {}
  return routers.flatMap((far) => {
    const bound = bindingsOn(fleet, far)
    const here = reverse.filter((back) => bound.includes(bindingOf(fleet, back)))
    return here.map((back) => ({ peer: back, router: far }))
  })
}

function arrival(view: View, advertisement: Advertisement, chain: Chain, ends: readonly End[]): Arrival {
  const [first] = ends
  const routeMap = first && routeMapFacts(view.fleet, first.peer, 'import')
  const meaning = first === undefined ? {} : meaningOf(chain, typeOf(first.peer, first.router), routeMap)
  const peers = new Set(ends.map(({ peer }) => peer))
  return { peers: mentionAll(view, peers), import: passage(view, advertisement, chain, meaning) }
}

function passage(view: View, advertisement: Advertisement, chain: Chain, meaning: Pick<Passage, 'meaning'>): Passage {
  return {
    outcome: outcomeIn(chain, familyName(advertisement.spec.addressFamily)),
    ...meaning,
    policies: chain.policies.map((policy) => policyPassed(view, advertisement, policy)),
  }
}

function policyPassed(view: View, advertisement: Advertisement, policy: Policy): PolicyPassed {
  const family = familyName(advertisement.spec.addressFamily)
  const prefixes = parsedPrefixesOf(advertisement).map(({ prefix }): PrefixDecision => {
    const { outcome, term } = decisionOn(policy, prefix, family)
    return { prefix: prefix.text, outcome, ...(term === undefined ? {} : { term: term.sequence }) }
  })
  return { ...mention(view, policy), verdict: familyVerdict(policy, family), prefixes }
}
