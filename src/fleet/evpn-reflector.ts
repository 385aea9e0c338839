import { getOrInsert } from '../get-or-insert.ts'
import { type Binding, bindingOf, bindingsOf, bindingsOn, routersInAs } from './binding.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { nodeOf } from './nodes.ts'
import { ownerOfPeer } from './ownership.ts'
import { EVPN, hasFamily, type Peer, type Router } from './types.ts'

/**
 * The routers with iBGP sessions of a peer that pass EVPN routes between two neighbours or more, and serve no VRF
 * themselves.
 */
export function evpnReflectors(fleet: Fleet, peer: Peer): readonly Router[] {
  const routers = routersInAs(fleet, bindingOf(fleet, peer), peer.spec.peerASN)
  return getOrInsert(reflectors(fleet), routers, () => routers.filter((router) => isReflector(fleet, router)))
}

const reflectors = fact(() => new Map<readonly Router[], readonly Router[]>())

function isReflector(fleet: Fleet, router: Router): boolean {
  if (!hasFamily(router.spec.addressFamilies, EVPN)) return false
  const bindings = bindingsOn(fleet, router)
  return bindings.every(({ vrfs }) => vrfs.length === 0) && hasTwoNeighbours(fleet, router, bindings)
}

/** A peer that a selector makes a router have with its own node is no neighbour. */
function hasTwoNeighbours(fleet: Fleet, router: Router, bindings: readonly Binding[]): boolean {
  const node = nodeOf(fleet, router)
  let neighbours = 0
  for (const binding of bindings) {
    for (const peer of evpnPeers(fleet).get(binding) ?? []) {
      if (ownerOfPeer(fleet, peer)?.node === node) continue
      neighbours += 1
      if (neighbours === 2) return true
    }
  }
  return false
}

const evpnPeers = fact(
  (fleet): ReadonlyMap<Binding, readonly Peer[]> =>
    new Map(bindingsOf(fleet).map((binding) => [binding, binding.peers.filter(carriesEvpn)])),
)

/** True for a peer that lists l2vpn/evpn. */
export function carriesEvpn({ spec }: Peer): boolean {
  return hasFamily(spec.addressFamilies, EVPN)
}
