import { bindingsOf, type Fleet, isResource, resourcesOf } from '../fleet/fleet.ts'
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
    for (const { routers } of bindingsOf(fleet, resourcesOf(fleet, 'BGPPeer'))) {
      for (const router of routers) withPeers.add(router)
    }
    const inDoubt = namespacesInDoubt(fleet)
    for (const router of resourcesOf(fleet, 'BGPRouter')) {
      if (withPeers.has(router) || inDoubt.has(router.namespace)) continue
      yield {
        message: `no BGPPeer binds to BGPRouter "${router.name}", so it exchanges no routes; add a peer, or delete the router`,
        at: placeOf(router, 'metadata', 'name'),
      }
    }
  },
}

/** The namespaces with a peer that may bind to any router once it is mended: it is refused, or its selector is invalid. */
function namespacesInDoubt(fleet: Fleet): ReadonlySet<string> {
  const namespaces = new Set<string>()
  for (const [namespace, peers] of fleet.index.get('BGPPeer') ?? []) {
    if ([...peers.values()].some((peer) => !isResource(peer))) namespaces.add(namespace)
  }
  for (const { namespace, spec } of resourcesOf(fleet, 'BGPPeer')) {
    if (spec.routerSelector !== undefined && !isValidSelector(spec.routerSelector)) namespaces.add(namespace)
  }
  return namespaces
}
