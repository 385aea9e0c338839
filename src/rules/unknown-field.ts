import { formatPath } from '../manifest/place.ts'
import { nearest, suggestion } from '../nearest.ts'
import { isPlainMetadata } from '../schema/accept.ts'
import { COSMOS_KINDS } from '../schema/kinds.ts'
import { unknownMetadata } from '../schema/object-meta.ts'
import { placeIn, type ServedObject } from '../schema/served.ts'
import { unknownFields } from '../schema/structure.ts'
import type { Path } from '../yaml/node.ts'
import type { Report, ServedRule } from './rule.ts'

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
  autofix: 'unsafe',
  *check(served) {
    // What the schema leaves to others is left out.
    const { apiVersion, kind, metadata, ...own } = served.object.value
    for (const { path, known } of unknownFields(own, served.structure)) yield report(served, path, known)
    if (isPlainMetadata(metadata)) return
    for (const { path, known } of unknownMetadata(metadata)) yield report(served, path, known)
  },
}

function report(served: ServedObject, path: Path, known: readonly string[]): Report {
  const at = placeIn(served, path, 'key')
  if (formatPath(path) === 'spec.vpc.namespace') return { message: FOREIGN_VPC, at }
  const name = String(path.at(-1))
  const parent = formatPath(path.slice(0, -1)) || served.kind
  const meant = nearest(name, known)
  const message = `${parent} has no field "${name}"${suggestion(meant)}`
  return { message, at, ...(meant === undefined ? {} : { fix: { type: 'rename', key: meant } }) }
}

const FOREIGN_VPC =
  'a VPCAttachment names a VPC of its own namespace; remove namespace and move the attachment to the VPC'
