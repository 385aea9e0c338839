import { type AddressFamily, familyName, type Peer, type Policy, placeOf, type Router } from '../fleet/types.ts'
import { repeatsIn } from '../repeats.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const afDuplicate: ResourceRule<'BGPRouter' | 'BGPPeer' | 'BGPPolicy'> = {
  id: 'af-duplicate',
  group: 'routers',
  scope: 'resource',
  kinds: ['BGPRouter', 'BGPPeer', 'BGPPolicy'],
  severity: 'warning',
  summary: 'one address family twice',
  why: 'Nothing keeps the list free of repetitions; an implementation may refuse it or set up the family twice, and mostly another family was meant.',
  source: 'RFC 4760 section 8; operational practice',
  fix: 'remove one, or write the family that was meant',
  autofix: 'safe',
  check(resource, report) {
    for (const { path, families } of familyListsOf(resource)) {
      if (families.length < 2) continue
      for (const { again, first } of repeatsIn(families.entries(), ([, family]) => familyName(family))) {
        const [index, family] = again
        report({
          message: `${familyName(family)} is already in the list; remove it here, or write the family that was meant`,
          at: placeOf(resource, ...path, index),
          related: [{ message: 'the same family', at: placeOf(resource, ...path, first[0]) }],
          fix: { type: 'remove' },
        })
      }
    }
  },
}

interface FamilyList {
  readonly path: Path
  readonly families: readonly AddressFamily[]
}

function familyListsOf(resource: Router | Peer | Policy): readonly FamilyList[] {
  if (resource.kind !== 'BGPPolicy') {
    return [{ path: ['spec', 'addressFamilies'], families: resource.spec.addressFamilies }]
  }
  return resource.spec.terms.map(({ match }, index) => ({
    path: ['spec', 'terms', index, 'match', 'addressFamilies'],
    families: match.addressFamilies ?? [],
  }))
}
