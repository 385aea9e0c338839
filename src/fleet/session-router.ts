import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import { asnsOf, bindingOf, routersInAs } from './binding.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { nodeOf } from './nodes.ts'
import { commonFamilies, type SessionType } from './session.ts'
import { familyName, type Peer, type Router } from './types.ts'

/** A router on any node but one where a session of a peer has a type and carries a family. */
export function sessionRouter(
  fleet: Fleet,
  peer: Peer,
  type: SessionType,
  exceptNode: string | undefined,
): Router | undefined {
  const binding = bindingOf(fleet, peer)
  const { peerASN } = peer.spec
  const asns = asnsOf(fleet, binding)
  const routers = type === 'iBGP' ? routersInAs(fleet, binding, peerASN) : binding.routers
  if (type === 'eBGP' && asns.size === Number(asns.has(peerASN))) return undefined
  for (const alike of groupsAmong(fleet, routers)) {
    const [first] = alike
    if (first === undefined || commonFamilies(peer, first).length === 0) continue
    if (type === 'eBGP' && first.spec.localASN === peerASN) continue
    const router = alike.find((candidate) => nodeOf(fleet, candidate) !== exceptNode)
    if (router !== undefined) return router
  }
  return undefined
}

/** Routers by AS and families. */
function groupsAmong(fleet: Fleet, routers: readonly Router[]): Iterable<readonly Router[]> {
  return getOrInsert(groups(fleet), routers, () => [
    ...groupBy(routers, ({ spec }) => `${spec.localASN} ${spec.addressFamilies.map(familyName)}`).values(),
  ])
}

const groups = fact(() => new Map<readonly Router[], readonly (readonly Router[])[]>())
