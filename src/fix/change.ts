import { type Fields, isFields, isList, setField, type Value } from '../yaml/decode.ts'
import type { Path } from '../yaml/node.ts'

/** What a fix does to the value of its document. */
export type Change =
  | { readonly type: 'set'; readonly path: Path; readonly value: Value }
  | { readonly type: 'delete'; readonly path: Path }
  | { readonly type: 'rename'; readonly path: Path; readonly key: string }

/** A value with a change. The path leads through the collections that it has. */
export function changeValue(value: Value | undefined, change: Change, depth = 0): Value | undefined {
  const step = change.path[depth]
  const isLast = depth === change.path.length - 1
  if (isList(value)) {
    const index = Number(step)
    if (isLast && change.type === 'delete') return value.toSpliced(index, 1)
    const item = isLast && change.type === 'set' ? change.value : changeValue(value[index], change, depth + 1)
    return item === undefined ? undefined : value.with(index, item)
  }
  if (!isFields(value)) return undefined
  return isLast ? changeField(value, String(step), change) : changeInside(value, String(step), change, depth)
}

function changeField(fields: Fields, key: string, change: Change): Fields {
  const changed: Record<string, Value> = {}
  for (const [name, value] of Object.entries(fields)) if (name !== key) setField(changed, name, value)
  if (change.type === 'set') setField(changed, key, change.value)
  if (change.type === 'rename' && Object.hasOwn(fields, key)) setField(changed, change.key, fields[key] ?? null)
  return changed
}

function changeInside(fields: Fields, key: string, change: Change, depth: number): Fields | undefined {
  const value = Object.hasOwn(fields, key) ? changeValue(fields[key], change, depth + 1) : undefined
  if (value === undefined) return undefined
  return changeField(fields, key, { type: 'set', path: [], value })
}

/** True for equal values, whatever the order of their fields. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  if (!isFields(a)) return Object.is(a, b)
  if (!isFields(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
