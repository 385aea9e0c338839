import { getOrInsert } from '../get-or-insert.ts'
import { type Binding, bindingOf, bindingsOn } from './binding.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { nodeOf, routersOfNode } from './nodes.ts'
import { ownerOfPeer, peersTowards } from './ownership.ts'
import { hasBfd } from './timers.ts'
import type { Peer } from './types.ts'

/** True for a peer that runs BFD over several hops (RFC 5883). */
export function usesMultihopBfd(peer: Peer): boolean {
  return hasBfd(peer) && peer.spec.bfd?.multiHop === true
}

/** True when the node that owns the address of a peer is proven to run BFD over several hops towards a node of the peer. */
export function isMultihopBfdMutual(fleet: Fleet, peer: Peer): boolean {
  const owner = ownerOfPeer(fleet, peer)
  if (owner === undefined) return false
  const nodes = nodesOf(fleet, bindingOf(fleet, peer))
  for (const router of routersOfNode(fleet, owner.node)) {
    for (const binding of bindingsOn(fleet, router)) {
      for (const [node, peers] of peersTowards(fleet, binding)) {
        if (node !== owner.node && nodes.has(node) && peers.some(usesMultihopBfd)) return true
      }
    }
  }
  return false
}

/** The nodes that the routers of a binding run on. */
function nodesOf(fleet: Fleet, binding: Binding): ReadonlySet<string> {
  return getOrInsert(knownNodes(fleet), binding, () => new Set(binding.routers.map((router) => nodeOf(fleet, router))))
}

const knownNodes = fact(() => new Map<Binding, ReadonlySet<string>>())
