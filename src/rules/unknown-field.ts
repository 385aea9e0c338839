import type { Path } from '../manifest/node.ts'
import { formatPath } from '../manifest/place.ts'
import { didYouMean } from '../nearest.ts'
import { COSMOS_KINDS } from '../schema/kinds.ts'
import { unknownMetadata } from '../schema/object-meta.ts'
import { placeIn } from '../schema/served.ts'
import { unknownFields } from '../schema/structure.ts'
import type { ServedRule } from './rule.ts'

/** Parts of an object that the schema leaves to others. */
const COMMON = ['apiVersion', 'kind', 'metadata']

export const unknownField: ServedRule = {
  id: 'unknown-field',
  group: 'verdict',
  scope: 'served',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'a field that the API does not have',
  why: 'Strict field validation, the default of kubectl, refuses the object.',
  source: 'measured behaviour of the API server',
  fix: 'remove the field or use the one that was meant',
  *check(served) {
    const own = Object.fromEntries(Object.entries(served.object.value).filter(([key]) => !COMMON.includes(key)))
    for (const { path, known } of unknownFields(own, served.structure)) {
      yield { message: explain(served.kind, path, known), at: placeIn(served, path, 'key') }
    }
    for (const { path, known } of unknownMetadata(served.metadata)) {
      yield { message: explain(served.kind, path, known), at: placeIn(served, path, 'key') }
    }
  },
}

function explain(kind: string, path: Path, known: readonly string[]): string {
  const name = String(path.at(-1))
  if (formatPath(path) === 'spec.vpc.namespace') {
    return 'a VPCAttachment names a VPC of its own namespace; remove namespace and move the attachment to the VPC'
  }
  const parent = formatPath(path.slice(0, -1)) || kind
  return `${parent} has no field "${name}"${didYouMean(name, known)}`
}
