import { bindingsOf } from '../fleet/binding.ts'
import { type Fleet, hasUnknown, resourcesOf } from '../fleet/fleet.ts'
import { isValidSelector } from '../fleet/selector.ts'
import { placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const routerNoPeers: FleetRule = {
  id: 'router-no-peers',
  group: 'routers',
  scope: 'fleet',
  kinds: ['BGPRouter'],
  severity: 'info',
  summary: 'a router that no peer binds to',
  why: 'Without a session it neither learns nor announces a route.',
  source: 'API documentation',
  fix: 'add a BGPPeer for the router, or delete the router',
  *check(fleet) {
    const withPeers = new Set<Router>()
    for (const { peers, routers } of bindingsOf(fleet)) {
      if (peers.length > 0) for (const router of routers) withPeers.add(router)
    }
    const inDoubt = namespacesInDoubt(fleet)
    for (const router of resourcesOf(fleet, 'BGPRouter')) {
      const { namespace } = router
      if (withPeers.has(router) || inDoubt.has(namespace) || hasUnknown(fleet, 'BGPPeer', namespace)) continue
      yield {
        message: `no BGPPeer binds to BGPRouter "${router.name}", so it exchanges no routes; add a peer, or delete the router`,
        at: placeOf(router, 'metadata', 'name'),
      }
    }
  },
}

/** The namespaces with a peer that may bind to any router once its selector is mended. */
function namespacesInDoubt(fleet: Fleet): ReadonlySet<string> {
  const namespaces = new Set<string>()
  for (const { bound, peers } of bindingsOf(fleet)) {
    const { routerSelector } = bound.spec
    if (peers.length > 0 && routerSelector !== undefined && !isValidSelector(routerSelector)) {
      namespaces.add(bound.namespace)
    }
  }
  return namespaces
}
