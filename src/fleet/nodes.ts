import { getOrInsert } from '../get-or-insert.ts'
import { append } from '../group-by.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown, resourcesOf } from './fleet.ts'
import { type Router, targetOf } from './types.ts'

interface Nodes {
  readonly ofRouters: ReadonlyMap<Router, string>
  readonly routers: ReadonlyMap<string, readonly Router[]>
}

const nodes = fact((fleet): Nodes => {
  const named = new Map<string, Map<string, { readonly node: string }>>()
  const ofRouters = new Map<Router, string>()
  const routers = new Map<string, Router[]>()
  for (const router of resourcesOf(fleet, 'BGPRouter')) {
    const { kind, name } = router.spec.targetRef
    const ofKind = getOrInsert(named, kind, () => new Map<string, { readonly node: string }>())
    const { node } = getOrInsert(ofKind, name, () => ({ node: targetOf(router) }))
    ofRouters.set(router, node)
    append(routers, node, router)
  }
  return { ofRouters, routers }
})

/** The node of a router, as targetOf names it: one text for all its routers, which maps find faster than equal ones. */
export function nodeOf(fleet: Fleet, router: Router): string {
  return nodes(fleet).ofRouters.get(router) ?? targetOf(router)
}

/** The routers of each node, in all namespaces. */
export function routersByNode(fleet: Fleet): ReadonlyMap<string, readonly Router[]> {
  return nodes(fleet).routers
}

/** The routers of a node, in all namespaces. */
export function routersOfNode(fleet: Fleet, node: string): readonly Router[] {
  return nodes(fleet).routers.get(node) ?? []
}

/** False when a router of a node may be one that is refused. */
export function areRoutersKnown(fleet: Fleet, node: string): boolean {
  if (!hasUnknown(fleet, 'BGPRouter')) return true
  return routersOfNode(fleet, node).every(({ namespace }) => !hasUnknown(fleet, 'BGPRouter', namespace))
}
