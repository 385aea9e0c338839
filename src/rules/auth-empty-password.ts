import { passwordOf } from '../fleet/authentication.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const authEmptyPassword: ResourceRule<'BGPPeer'> = {
  id: 'auth-empty-password',
  group: 'authentication',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'authentication without a password',
  why: 'Its author wants an authenticated session and gets one that is open to anybody.',
  source: 'API documentation; measured: the API server accepts an empty password',
  fix: 'name a Secret in authSecretRef, or remove authentication',
  check(peer, report) {
    const { authentication, authSecretRef } = peer.spec
    if (authentication === undefined || authSecretRef !== undefined || passwordOf(peer) !== undefined) return
    const what = authentication.password === undefined ? 'no' : 'an empty'
    report({
      message: `authentication has ${what} password, so the session is not authenticated; name a Secret in authSecretRef`,
      at: placeOf(peer, 'spec', 'authentication'),
    })
  },
}
