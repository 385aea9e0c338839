import { passwordOf } from '../fleet/authentication.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const authBothSet: ResourceRule<'BGPPeer'> = {
  id: 'auth-both-set',
  group: 'authentication',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'a password beside authSecretRef',
  why: 'The Secret wins, so the password has no effect and is disclosed for nothing.',
  source: 'API documentation: authSecretRef takes precedence over authentication.password',
  fix: 'remove authentication',
  autofix: 'unsafe',
  check(peer, report) {
    const { authSecretRef } = peer.spec
    if (authSecretRef === undefined || passwordOf(peer) === undefined) return
    report({
      message: `this password is ignored, since Secret "${authSecretRef.name}" wins, and everyone can read it; remove authentication`,
      at: placeOf(peer, 'spec', 'authentication', 'password'),
      related: [{ message: 'the Secret that is used', at: placeOf(peer, 'spec', 'authSecretRef') }],
      fix: { type: 'remove' },
    })
  },
}
