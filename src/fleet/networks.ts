import { getOrInsert } from '../get-or-insert.ts'
import type { Network } from './attachments.ts'
import { fact } from './fact.ts'
import { resourcesOf } from './fleet.ts'
import { parsedPrefixesOf } from './prefixes.ts'

/** The networks of all VPCs in their order, a list for each namespace: tenants of different ones may reuse space. */
export const networksByNamespace = fact((fleet): ReadonlyMap<string, readonly Network[]> => {
  const byNamespace = new Map<string, Network[]>()
  for (const vpc of resourcesOf(fleet, 'VPC')) {
    if (vpc.isTerminating) continue
    const networks = getOrInsert(byNamespace, vpc.namespace, () => [])
    for (const placed of parsedPrefixesOf(vpc)) {
      // The default route stands for the Internet, and overlaps everything.
      if (placed.prefix.length > 0) networks.push({ ...placed, vpc })
    }
  }
  return byNamespace
})
