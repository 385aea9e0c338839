import { type Peer, type Policy, placeOf, type RouteOrigin } from '../fleet/types.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const originEgpObsolete: ResourceRule<'BGPPeer' | 'BGPPolicy'> = {
  id: 'origin-egp-obsolete',
  group: 'peers',
  scope: 'resource',
  kinds: ['BGPPeer', 'BGPPolicy'],
  severity: 'info',
  summary: 'origin egp',
  why: 'It names EGP, a protocol that is no more; all it does is to rank the route behind one of origin igp.',
  source: 'RFC 4271 section 5.1.1',
  fix: 'use igp or incomplete',
  check(resource, report) {
    for (const { path, origin } of originsOf(resource)) {
      if (origin !== 'egp') continue
      report({
        message: 'egp is the origin of a protocol that is no more; use igp or incomplete',
        at: placeOf(resource, ...path),
      })
    }
  },
}

function originsOf(resource: Peer | Policy): readonly { path: Path; origin: RouteOrigin | undefined }[] {
  if (resource.kind === 'BGPPeer') {
    return [{ path: ['spec', 'defaultOriginRoute'], origin: resource.spec.defaultOriginRoute }]
  }
  return resource.spec.terms.map(({ set }, index) => ({
    path: ['spec', 'terms', index, 'set', 'origin'],
    origin: set?.origin,
  }))
}
