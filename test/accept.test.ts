import { expect, test } from 'vitest'
import { objectsOf } from '../src/manifest/object.ts'
import { readDocument } from '../src/manifest/stream.ts'
import { acceptedSpec } from '../src/schema/accept.ts'
import { servedKind } from '../src/schema/kinds.ts'
import { asServed } from '../src/schema/served.ts'
import { structureOf } from '../src/schema/structure.ts'
import type { VerdictRecord } from './parity.ts'
import { fixture, fixturesIn } from './support.ts'

const ORIGIN = { source: 'record.yaml', document: 0, item: [] }
const UNNAMED = { apiVersion: '', kind: '', namespace: '', name: '' }

test('what is accepted at once is what the server accepts, with the spec that it stores', () => {
  let accepted = 0
  const files = fixturesIn('conformance').filter((file) => file.endsWith('.jsonl') && !file.startsWith('streams'))
  for (const line of files.flatMap((file) => fixture(`conformance/${file}`).trimEnd().split('\n'))) {
    const record: VerdictRecord = JSON.parse(line)
    const document = readDocument(record.yaml)
    for (const object of document.duplicates.length === 0 ? objectsOf(document) : []) {
      const kind = servedKind(object.apiVersion, object.kind)
      const spec = kind && acceptedSpec(kind, object.value, structureOf(kind))
      if (kind === undefined || spec === undefined) continue
      accepted += 1
      expect({ id: record.id, accepted: record.accepted, spec }).toEqual({
        id: record.id,
        accepted: true,
        spec: asServed(object, ORIGIN, kind, UNNAMED).spec,
      })
    }
  }
  expect(accepted).toBeGreaterThan(1000)
})
