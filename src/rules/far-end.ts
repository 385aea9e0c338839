import type { ProvenSession } from '../fleet/proven-session.ts'
import type { Peer } from '../fleet/types.ts'

/** The peer at the other end of a session, with its node. */
export function nameOtherEnd(partner: Peer, { farEnd }: ProvenSession): string {
  return `BGPPeer "${partner.name}" at the other end (${farEnd.owner.node})`
}
