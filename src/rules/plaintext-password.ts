import { passwordOf } from '../fleet/authentication.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const plaintextPassword: ResourceRule<'BGPPeer'> = {
  id: 'plaintext-password',
  group: 'authentication',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a password in plain text',
  why: 'Whoever can read the manifest or the BGPPeer knows the key of the session.',
  source: 'API documentation, which has the field for tests only',
  fix: 'put the password into a Secret under the key password, name it in authSecretRef, and change it, since it is known',
  check(peer, report) {
    if (peer.spec.authSecretRef !== undefined || passwordOf(peer) === undefined) return
    report({
      message:
        'the password is readable for everyone who can read this peer; put a new one into a Secret and name it in authSecretRef',
      at: placeOf(peer, 'spec', 'authentication', 'password'),
    })
  },
}
