import { canonical } from '../fleet/canonical.ts'
import { isResource, type Repetition } from '../fleet/fleet.ts'
import { type AnyResource, placeOf } from '../fleet/types.ts'
import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { FleetRule } from './rule.ts'

export const duplicateObject: FleetRule = {
  id: 'duplicate-object',
  group: 'input',
  scope: 'fleet',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'two different objects of one kind, namespace and name',
  why: 'The one that is applied last wins, so the network depends on the order of the files.',
  source: 'documented behaviour of kubectl apply',
  fix: 'delete one of the two, or rename it; clusters that repeat names are linted in a run each',
  *check({ repeated }) {
    for (const repetition of repeated) {
      if (isCopy(repetition)) continue
      const { again, first } = repetition
      yield {
        message: `${again.kind} "${again.name}" is already defined in namespace ${again.namespace}, with other content; delete or rename one`,
        at: placeOf(again, 'metadata', 'name'),
        related: [
          { message: `${first.kind} "${first.name}" is first defined here`, at: placeOf(first, 'metadata', 'name') },
        ],
      }
    }
  },
}

function isCopy({ again, first }: Repetition): boolean {
  return isResource(first) && canonical(contentOf(first)) === canonical(contentOf(again))
}

function contentOf({ labels, annotations, spec }: AnyResource): unknown {
  return [[...labels], [...annotations], spec]
}
