import { LONGEST_KEY, peersByAuthentication } from '../fleet/authentication.ts'
import { placeOf } from '../fleet/types.ts'
import type { FleetRule } from './rule.ts'

export const authKeyTooLong: FleetRule = {
  id: 'auth-key-too-long',
  group: 'authentication',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a password of more than 80 bytes',
  why: 'Linux and FRR refuse TCP MD5 keys beyond 80 bytes, so the session is never set up.',
  source: 'documented behaviour of Linux (TCP_MD5SIG_MAXKEYLEN) and FRR',
  fix: 'use a password of at most 80 bytes at both ends',
  *check(fleet) {
    for (const [authentication, peers] of peersByAuthentication(fleet)) {
      if (authentication.state !== 'known' || authentication.octets.length <= LONGEST_KEY) continue
      const { octets, field, inSecret } = authentication
      for (const peer of peers) {
        const secret = peer.spec.authSecretRef?.name
        const where = secret === undefined ? '' : ` in Secret "${secret}"`
        yield {
          message: `the password${where} has ${octets.length} bytes, and a TCP MD5 key at most ${LONGEST_KEY}; use a shorter one at both ends`,
          at: placeOf(peer, ...field),
          related: inSecret === undefined ? [] : [{ message: `the key of Secret "${secret}"`, at: inSecret }],
        }
      }
    }
  },
}
