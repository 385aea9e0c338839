import { sessionsOf } from '../fleet/session.ts'
import { familyName, type Peer } from '../fleet/types.ts'
import { bindingFacts } from './binding.ts'
import type { PeerFacts } from './explanation.ts'
import { sessionFacts } from './session.ts'
import type { View } from './view.ts'

export function peerFacts(view: View, peer: Peer): PeerFacts {
  const { address, peerASN, addressFamilies } = peer.spec
  const sessions = sessionsOf(view.fleet).filter(({ peers }) => peers.includes(peer))
  return {
    kind: 'BGPPeer',
    address,
    peerASN,
    families: addressFamilies.map(familyName),
    binding: bindingFacts(view, peer),
    sessions: sessions.flatMap((session) => session.routers.map((router) => sessionFacts(view, session, peer, router))),
  }
}
