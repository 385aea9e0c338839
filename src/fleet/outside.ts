import { type Binding, bindingOf } from './binding.ts'
import { fact } from './fact.ts'
import { peersWith } from './rare-fields.ts'
import type { Router } from './types.ts'

/** The bindings with a peer of a foreign network, which has a session with each of their routers. */
export const bindingsToOutside = fact(
  (fleet): ReadonlySet<Binding> => new Set(peersWith(fleet, 'foreignAsn').map((peer) => bindingOf(fleet, peer))),
)

/** The routers with a session with a foreign network. */
export const routersToOutside = fact((fleet): ReadonlySet<Router> => {
  const routers = new Set<Router>()
  for (const binding of bindingsToOutside(fleet)) for (const router of binding.routers) routers.add(router)
  return routers
})
