import { type Address, parseAddress } from './address.ts'
import { latest } from './fact.ts'
import type { Peer } from './types.ts'

/** The address of the neighbour that a peer describes. */
export function peerAddress(peer: Peer): Address | undefined {
  return read(peer).address
}

const read = latest(({ spec }: Peer) => ({ address: parseAddress(spec.address) }))
