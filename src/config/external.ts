import type { Foreign } from '../fleet/foreign.ts'
import type { Known } from '../fleet/types.ts'
import { apiVersionOf } from '../schema/kinds.ts'
import type { External } from './settings.ts'

/**
 * The objects of a fleet that only the cluster holds. Nothing but their names is known, as of an object that the API
 * server would refuse: they can be referred to, and rules claim nothing that their content might disprove.
 */
export function externalObjects(external: readonly External[]): {
  readonly objects: readonly Known[]
  readonly foreign: readonly Foreign[]
} {
  const objects: Known[] = []
  const foreign: Foreign[] = []
  for (const { kind, namespace, names, origin } of external) {
    for (const name of names) {
      const known = { namespace, name, origin, isContext: true }
      if (kind === 'Secret' || kind === 'Node') foreign.push(asForeign(kind, known))
      else
        objects.push({
          ...known,
          kind,
          apiVersion: apiVersionOf(kind),
          labels: new Map(),
          isTerminating: false,
          isExternal: true,
        })
    }
  }
  return { objects, foreign }
}

function asForeign(
  kind: 'Secret' | 'Node',
  { namespace, name, origin, isContext }: Pick<Known, 'namespace' | 'name' | 'origin' | 'isContext'>,
): Foreign {
  const identity = { id: { apiVersion: 'v1', kind, namespace, name }, origin, isContext }
  return kind === 'Node' ? { type: 'node', ...identity } : { type: 'secret', ...identity, name }
}
