import { getOrInsert } from '../get-or-insert.ts'
import { withItem } from '../group-by.ts'
import { fact } from './fact.ts'
import { type Fleet, hasUnknown, resourcesOf } from './fleet.ts'
import { type Router, targetOf } from './types.ts'

interface Nodes {
  readonly ofRouters: ReadonlyMap<Router, string>
  readonly routers: ReadonlyMap<string, readonly Router[]>
}

const nodes = fact((fleet): Nodes => {
  const byKind = new Map<string, Map<string, Node>>()
  const ofRouters = new Map<Router, string>()
  for (const router of resourcesOf(fleet, 'BGPRouter')) {
    const { kind, name } = router.spec.targetRef
    const byName = getOrInsert(byKind, kind, () => new Map<string, Node>())
    const node = getOrInsert(byName, name, () => ({ text: targetOf(router), routers: [] }))
    node.routers = withItem(node.routers, router)
    ofRouters.set(router, node.text)
  }
  const routers = new Map<string, readonly Router[]>()
  for (const byName of byKind.values()) for (const node of byName.values()) routers.set(node.text, node.routers)
  return { ofRouters, routers }
})

/** A node, as long as routers are added. */
interface Node {
  readonly text: string
  routers: Router[]
}

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
