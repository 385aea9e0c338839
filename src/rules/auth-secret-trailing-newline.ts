import { authenticationOf, peersByAuthentication } from '../fleet/authentication.ts'
import { routersOf } from '../fleet/binding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { farEndOf } from '../fleet/ownership.ts'
import { type Peer, placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const authSecretTrailingNewline: FleetRule = {
  id: 'auth-secret-trailing-newline',
  group: 'authentication',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a password in a Secret with a blank or a newline at an end',
  why: 'TCP MD5 compares every byte of the key, so an end that has the password without the newline never matches.',
  source: 'RFC 2385 section 2',
  fix: 'encode the password without the newline, as printf %s does and echo without -n does not',
  *check(fleet) {
    for (const [authentication, peers] of peersByAuthentication(fleet)) {
      if (authentication.state !== 'known' || authentication.inSecret === undefined) continue
      const { octets, inSecret } = authentication
      const excess = describeExcess(octets)
      if (excess === undefined) continue
      for (const peer of peers) {
        if (isSameAtEveryFarEnd(fleet, peer, octets)) continue
        const name = peer.spec.authSecretRef?.name
        yield {
          message: `the password in Secret "${name}" ${excess}, which is part of the key; store it without, or the other end must have it too`,
          at: placeOf(peer, 'spec', 'authSecretRef', 'name'),
          related: [{ message: `the key of Secret "${name}"`, at: inSecret }],
        }
      }
    }
  },
}

const NAMES: ReadonlyMap<string, string> = new Map([
  [' ', 'a blank'],
  ['\t', 'a tab'],
  ['\r', 'a carriage return'],
  ['\n', 'a newline'],
])

function describeExcess(octets: string): string | undefined {
  const last = NAMES.get(octets.slice(-1))
  if (last !== undefined) return `ends with ${last}`
  const first = NAMES.get(octets.slice(0, 1))
  return first === undefined ? undefined : `begins with ${first}`
}

/** True when each session of a peer has an other end, proven to be so, with the same key. */
function isSameAtEveryFarEnd(fleet: Fleet, peer: Peer, octets: string): boolean {
  const routers = routersOf(fleet, peer)
  const isSame = (other: Peer) => {
    const authentication = authenticationOf(fleet, other)
    return authentication.state === 'known' && authentication.octets === octets
  }
  return routers.length > 0 && routers.every((router) => farEndOf(fleet, peer, router)?.reverse.some(isSame) ?? false)
}
