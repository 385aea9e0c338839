import { peersByAuthentication, secretsIn } from '../fleet/authentication.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissingForeign } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const authSecretNotFound: FleetRule = {
  id: 'auth-secret-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['BGPPeer'],
  severity: 'error',
  summary: 'authSecretRef names a Secret that does not exist',
  why: 'The session cannot be authenticated, and one implementation based on GoBGP then fails the whole router.',
  source: 'API documentation; measured: the API server stores dangling references',
  fix: 'correct the name, or add the Secret',
  autofix: 'unsafe',
  *check(fleet) {
    for (const [authentication, peers] of peersByAuthentication(fleet)) {
      if (authentication.state !== 'faulty' || authentication.fault.type !== 'no secret') continue
      const { name } = authentication.fault
      for (const peer of peers) {
        const { namespace } = peer
        const missing = `Secret "${name}" does not exist in namespace ${namespace}`
        yield {
          ...explainMissingForeign(missing, name, secretsIn(fleet, namespace)),
          at: placeOf(peer, 'spec', 'authSecretRef', 'name'),
        }
      }
    }
  },
}
