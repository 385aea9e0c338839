import { endpointBehaviorOf } from '../fleet/srv6.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

const TRANSPORT: readonly (string | undefined)[] = ['End', 'End.X', 'End.T']

export const policySrv6NotService: ResourceRule<'BGPPolicy'> = {
  id: 'policy-srv6-not-service',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'info',
  summary: 'an SRv6 endpoint behaviour of transport on a route',
  why: 'It passes packets on within the SRv6 network; the route of a service needs one that takes them out of the tunnel.',
  source: 'RFC 8986 section 4; RFC 9252 sections 5 and 6',
  fix: 'use a behaviour that decapsulates, such as End.DT46',
  check(policy, report) {
    for (const [index, term] of policy.spec.terms.entries()) {
      const behavior = endpointBehaviorOf(term)
      if (!TRANSPORT.includes(behavior)) continue
      report({
        message: `${behavior} does not decapsulate; for routes of a service use one that does, such as End.DT46`,
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'srv6EndpointBehavior'),
      })
    }
  },
}
