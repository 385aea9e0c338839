import { DIRECTIONS } from '../fleet/chain.ts'
import { known } from '../fleet/fleet.ts'
import { routersOfSession, sessionsOf } from '../fleet/session.ts'
import { type Direction, familyName, type Peer } from '../fleet/types.ts'
import { bindingFacts } from './binding.ts'
import type { PeerFacts, PeerRouteMap } from './explanation.ts'
import { routeMapFacts, sessionFacts } from './session.ts'
import { mention, type View } from './view.ts'

export function peerFacts(view: View, peer: Peer): PeerFacts {
  const { address, peerASN, addressFamilies } = peer.spec
  const sessions = sessionsOf(view.fleet).filter(({ peers }) => peers.includes(peer))
  return {
    kind: 'BGPPeer',
    address,
    peerASN,
    families: addressFamilies.map(familyName),
    binding: bindingFacts(view, peer),
    routeMaps: DIRECTIONS.flatMap((direction) => routeMapOn(view, peer, direction)),
    sessions: sessions.flatMap((session) =>
      routersOfSession(session).map((router) => sessionFacts(view, session, peer, router)),
    ),
  }
}

function routeMapOn(view: View, peer: Peer, direction: Direction): readonly PeerRouteMap[] {
  const facts = routeMapFacts(view.fleet, peer, direction)
  if (facts === undefined) return []
  const policy = known(view.fleet, 'BGPPolicy', peer.namespace, facts.name)
  return [{ ...facts, direction, ...(policy === undefined ? {} : { policy: mention(view, policy) }) }]
}
