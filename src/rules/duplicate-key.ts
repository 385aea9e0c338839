import { COSMOS_KINDS } from '../schema/kinds.ts'
import { placeIn } from '../schema/served.ts'
import type { ServedRule } from './rule.ts'

export const duplicateKey: ServedRule = {
  id: 'duplicate-key',
  group: 'verdict',
  scope: 'served',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'a key stands twice in one mapping',
  why: 'The API server refuses the object when it decodes strictly, and other readers silently drop one of the two values.',
  source: 'measured behaviour of the API server',
  fix: 'keep one of the two',
  *check(served) {
    for (const { path, first, again } of served.object.duplicates) {
      const at = placeIn(served, path.slice(served.origin.item.length), 'key')
      const key = String(path.at(-1))
      yield {
        message: `"${key}" is already set in this mapping; keep one`,
        at: { ...at, span: again },
        related: [{ message: `"${key}" is set here before`, at: { ...at, span: first } }],
      }
    }
  },
}
