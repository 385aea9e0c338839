import { type Address, parseAddress } from '../fleet/address.ts'
import { provenRoutersOf } from '../fleet/binding.ts'
import { fact } from '../fleet/fact.ts'
import { peersWith } from '../fleet/rare-fields.ts'
import { sessionsOf } from '../fleet/session.ts'
import { type AddressFamily, type Peer, type Policy, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const peerTransportFamilyMismatch: FleetRule = {
  id: 'peer-transport-family-mismatch',
  group: 'peers',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'info',
  summary: 'routes of one IP version over a session of the other',
  why: 'IPv4 routes over IPv6 need the extended next hop on both ends, IPv6 routes over IPv4 an explicit next hop; a peer has a field for neither.',
  source: 'RFC 8950 section 4; RFC 2545 sections 3 and 4',
  fix: 'add a session over the IP version of the routes, or check that both ends agree on the next hop',
  *check(fleet) {
    for (const peer of peersWith(fleet, 'otherTransport')) {
      const { address, addressFamilies } = peer.spec
      const bits = bitsOfRoutes(addressFamilies)
      const transport = parseAddress(address)?.bits
      if (bits === undefined || transport === undefined) continue
      if (provenRoutersOf(fleet, peer).length === 0 || peersWithNextHop(fleet).has(peer)) continue
      yield {
        message: `this peer carries ${NAMES[bits]} routes only, but ${address} is ${NAMES[transport]}; add a session over ${NAMES[bits]}, or check that ${REMEDIES[bits]}`,
        at: placeOf(peer, 'spec', 'address'),
      }
    }
  },
}

const NAMES = { 32: 'IPv4', 128: 'IPv6' }

const REMEDIES = {
  32: 'both ends support the extended next hop',
  128: 'both ends are given an IPv6 next hop to announce',
}

/** The length of the addresses in the routes of families; undefined when they are of both IP versions, or of EVPN. */
function bitsOfRoutes(families: readonly AddressFamily[]): Address['bits'] | undefined {
  if (families.every(({ afi }) => afi === 'ipv4')) return 32
  return families.every(({ afi }) => afi === 'ipv6') ? 128 : undefined
}

/** The peers whose export policies set a next hop of the routes, or may do so. */
const peersWithNextHop = fact((fleet): ReadonlySet<Peer> => {
  const found = new Set<Peer>()
  for (const session of sessionsOf(fleet)) {
    const bits = bitsOfRoutes(session.peer.spec.addressFamilies)
    if (bits === undefined) continue
    const { policies, isKnown } = session.chains.export
    if (isKnown && !policies.some((policy) => setsNextHop(policy, bits))) continue
    for (const peer of session.peers) found.add(peer)
  }
  return found
})

function setsNextHop({ spec }: Policy, bits: Address['bits']): boolean {
  return spec.terms.some(({ set }) => parseAddress(set?.nextHop?.address ?? '')?.bits === bits)
}
