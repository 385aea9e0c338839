import { bindingOf } from '../fleet/binding.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { FAMILIES } from '../fleet/parsed-match.ts'
import { areSessionsKnown, sessionsUnder } from '../fleet/policy-sessions.ts'
import { type PolicyReference, policiesOf, policyReferences } from '../fleet/route-map.ts'
import { routersOfSession, type Session } from '../fleet/session.ts'
import { canMatch, isIdle, isReachable, matchesAllOf, type Term, termsOf } from '../fleet/terms.ts'
import { familyName, type Policy, placeOf } from '../fleet/types.ts'
import { formatPath } from '../manifest/place.ts'
import { bindingFacts } from './binding.ts'
import type { PolicyFacts, SessionGroup, TermFacts } from './explanation.ts'
import { familyVerdict } from './session.ts'
import { mention, mentionAll, type View } from './view.ts'

export function policyFacts(view: View, policy: Policy): PolicyFacts {
  return {
    kind: 'BGPPolicy',
    direction: policy.spec.direction,
    binding: bindingFacts(view, policy),
    namedBy: referencesTo(view.fleet, policy).map(({ resource, path }) => {
      return { ...mention(view, resource), ...view.spotOf(placeOf(resource, ...path)), path: formatPath(path) }
    }),
    sessions: sessionsUnder(view.fleet, policy).map((session) => sessionGroup(view, session)),
    isComplete: areSessionsKnown(view.fleet, policy) && bindingOf(view.fleet, policy).isProven,
    terms: termsOf(policy).map((term) => termFacts(view, policy, term)),
    families: FAMILIES.map((family) => familyVerdict(policy, family)),
  }
}

function referencesTo(fleet: Fleet, policy: Policy): readonly PolicyReference[] {
  const references = fleet.resources.flatMap(policyReferences)
  return references.filter(({ resource, name }) => policiesOf(fleet, resource.namespace).get(name) === policy)
}

function sessionGroup(view: View, session: Session): SessionGroup {
  const { type, families, peers } = session
  return {
    type,
    families: families.map(familyName),
    peers: mentionAll(view, peers),
    routers: mentionAll(view, routersOfSession(session)),
  }
}

function termFacts(view: View, policy: Policy, term: Term): TermFacts {
  const { index, sequence, action, match, coveredBy } = term
  const families = isReachable(term) ? FAMILIES.filter((family) => canMatch(term, family)) : []
  const sets = Object.entries(policy.spec.terms[index]?.set ?? {})
  return {
    sequence,
    action,
    conditions: [...match.conditions.keys()],
    families: families.map((family) => ({ family, takes: matchesAllOf(term, family) ? 'all' : 'some' })),
    sets: term.effect === '' ? [] : sets.filter(([, value]) => !isIdle(value)).map(([field]) => field),
    ...(coveredBy === undefined ? {} : { coveredBy: coveredBy.sequence }),
    ...view.spotOf(placeOf(policy, 'spec', 'terms', index)),
  }
}
