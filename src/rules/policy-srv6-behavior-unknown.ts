import { ENDPOINT_BEHAVIORS, endpointBehaviorOf, RARE_BEHAVIORS } from '../fleet/srv6.ts'
import { placeOf } from '../fleet/types.ts'
import { allNearest } from '../nearest.ts'
import type { ResourceRule } from './rule.ts'

export const policySrv6BehaviorUnknown: ResourceRule<'BGPPolicy'> = {
  id: 'policy-srv6-behavior-unknown',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'an SRv6 endpoint behaviour that looks like a slip',
  why: 'An implementation that does not know the behaviour drops the setting, or the whole policy.',
  source: 'RFC 8986 section 10.2; IANA registry "SRv6 Endpoint Behaviors"',
  fix: 'write the name as in the registry, such as End.DT46',
  autofix: 'unsafe',
  check(policy, report) {
    for (const [index, term] of policy.spec.terms.entries()) {
      const behavior = endpointBehaviorOf(term)
      if (behavior === undefined || isKnown(behavior)) continue
      // A name far from all of these is a compressed one (uDT46, RFC 9800) or some vendor's own.
      const candidates = allNearest(behavior, ENDPOINT_BEHAVIORS)
      const [meant, ...others] = candidates
      if (meant === undefined) continue
      report({
        message: `"${behavior}" is no endpoint behaviour; did you mean ${candidates.map((name) => `"${name}"`).join(' or ')}?`,
        at: placeOf(policy, 'spec', 'terms', index, 'set', 'srv6EndpointBehavior'),
        ...(others.length === 0 ? { fix: { type: 'replace', value: meant } } : {}),
      })
    }
  },
}

function isKnown(behavior: string): boolean {
  return ENDPOINT_BEHAVIORS.includes(behavior) || RARE_BEHAVIORS.includes(behavior)
}
