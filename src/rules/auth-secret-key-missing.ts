import { authenticationOf } from '../fleet/authentication.ts'
import { resourcesOf } from '../fleet/fleet.ts'
import { foreignPlace } from '../fleet/foreign.ts'
import { placeOf } from '../fleet/types.ts'
import { quoteAll } from './missing.ts'
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
    for (const peer of resourcesOf(fleet, 'BGPPeer')) {
      const authentication = authenticationOf(fleet, peer)
      if (authentication.state !== 'faulty') continue
      const { fault } = authentication
      const at = placeOf(peer, 'spec', 'authSecretRef', 'name')
      if (fault.type === 'no key') {
        const { secret, keys } = fault
        yield {
          message: `Secret "${secret.name}" has no key "password"${quoteAll(', only ', keys)}; store the password under "password"`,
          at,
          related: [{ message: `Secret "${secret.name}" is here`, at: foreignPlace(secret, 'metadata', 'name') }],
        }
      } else if (fault.type === 'empty key') {
        yield {
          message: `the key "password" of Secret "${fault.secret.name}" is empty; store the password there`,
          at,
          related: [{ message: 'the empty key', at: fault.at }],
        }
      }
    }
  },
}
