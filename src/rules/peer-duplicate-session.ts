import { addressKey, parseAddress } from '../fleet/address.ts'
import { routersOf } from '../fleet/binding.ts'
import { canonical } from '../fleet/canonical.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { type Peer, placeOf, type Router } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

/** What may differ between two descriptions of one session. */
const INDIFFERENT = ['routerRef', 'routerSelector', 'description']

export const peerDuplicateSession: FleetRule = {
  id: 'peer-duplicate-session',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'two different peers for one neighbour of a router',
  why: 'A speaker has one session with an address, so the last writer decides on AS, families and filters.',
  source: 'RFC 4271 section 6.8; documented behaviour of GoBGP, which refuses a second peer of one address',
  fix: 'keep one peer, with all families',
  *check(fleet) {
    /** The first peer of each router and neighbour. */
    const firsts = new Map<string, Peer>()
    for (const peer of resourcesOf(fleet, 'BGPPeer')) {
      const address = parseAddress(peer.spec.address)
      if (address === undefined) continue
      const shared: Router[] = []
      let rival: Peer | undefined
      for (const router of routersOf(fleet, peer)) {
        const session = JSON.stringify([router.namespace, router.name, addressKey(address)])
        const first = firsts.get(session)
        if (first === undefined) firsts.set(session, peer)
        else if (differences(first, peer).length > 0) {
          rival ??= first
          if (rival === first) shared.push(router)
        }
      }
      if (rival !== undefined) yield explain(peer, rival, shared)
    }
  },
}

function explain(peer: Peer, rival: Peer, [router, ...others]: readonly Router[]) {
  const where = others.length === 0 ? `BGPRouter "${router?.name}"` : `${others.length + 1} routers`
  return {
    message: `BGPPeer "${rival.name}" already describes the neighbour ${peer.spec.address} of ${where}, with another ${differences(rival, peer).join(', ')}; keep one`,
    at: placeOf(peer, 'spec', 'address'),
    related: [{ message: `the same neighbour in BGPPeer "${rival.name}"`, at: placeOf(rival, 'spec', 'address') }],
  }
}

/** The fields in which two peers of one address differ. */
function differences(a: Peer, b: Peer): readonly string[] {
  const left: Readonly<Record<string, unknown>> = { ...a.spec, address: '' }
  const right: Readonly<Record<string, unknown>> = { ...b.spec, address: '' }
  const fields = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...fields].filter((key) => !INDIFFERENT.includes(key) && canonical(left[key]) !== canonical(right[key]))
}
