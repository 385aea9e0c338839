import { type Fault, peersByAuthentication } from '../fleet/authentication.ts'
import { foreignPlace } from '../fleet/foreign.ts'
import { placeOf } from '../fleet/types.ts'
import { type Explanation, quoteAll } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const authSecretKeyMissing: FleetRule = {
  id: 'auth-secret-key-missing',
  group: 'authentication',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'a Secret without a password under the key password',
  why: 'The session starts without a key, which the other end does not answer, or the controller fails.',
  source: 'API documentation: the password is read from the key password',
  fix: 'store the password under the key password',
  *check(fleet) {
    for (const [authentication, peers] of peersByAuthentication(fleet)) {
      const explanation = authentication.state === 'faulty' ? explain(authentication.fault) : undefined
      if (explanation === undefined) continue
      for (const peer of peers) yield { ...explanation, at: placeOf(peer, 'spec', 'authSecretRef', 'name') }
    }
  },
}

function explain(fault: Fault): Explanation | undefined {
  switch (fault.type) {
    case 'no key': {
      const { secret, keys } = fault
      return {
        message: `Secret "${secret.name}" has no key "password"${quoteAll(', only ', keys)}; store the password under "password"`,
        related: [{ message: `Secret "${secret.name}" is here`, at: foreignPlace(secret, 'metadata', 'name') }],
      }
    }
    case 'empty key':
      return {
        message: `the key "password" of Secret "${fault.secret.name}" is empty; store the password there`,
        related: [{ message: 'the empty key', at: fault.at }],
      }
    default:
      return undefined
  }
}
