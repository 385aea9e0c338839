import { type Address, parseAddress } from './address.ts'
import { recent } from './fact.ts'
import type { Peer } from './types.ts'

/** The address of the neighbour that a peer describes. */
export function peerAddress(peer: Peer): Address | undefined {
  return read(peer).address
}

const read = recent(({ spec }: Peer) => ({ address: parseAddress(spec.address) }))
