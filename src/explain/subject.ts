import { type Fleet, known, namedIn, namesakes } from '../fleet/fleet.ts'
import type { Known } from '../fleet/types.ts'
import { didYouMean, nearest } from '../nearest.ts'
import { type CosmosKind, explainUnknownKind, kindCalled } from '../schema/kinds.ts'

/** The object that is asked for. */
export interface Subject {
  readonly kind: CosmosKind
  readonly namespace: string
  readonly name: string
}

export type ReadSubject = { readonly subject: Subject } | { readonly problem: string }

/** Reads KIND/NAME. */
export function readSubject(text: string, namespace: string): ReadSubject {
  const [word = '', ...rest] = text.split('/')
  const name = rest.join('/')
  const kind = kindCalled(word)
  if (kind === undefined) return { problem: explainUnknownKind(word) }
  if (name === '') return { problem: `${text} lacks a name; write it as ${word}/NAME` }
  return { subject: { kind, namespace, name } }
}

export type Found = { readonly object: Known } | { readonly problem: string }

/** The object of a fleet that is asked for, or where else there may be one. */
export function findSubject(fleet: Fleet, { kind, namespace, name }: Subject): Found {
  const object = known(fleet, kind, namespace, name)
  return object === undefined ? { problem: explainAbsence(fleet, { kind, namespace, name }) } : { object }
}

function explainAbsence(fleet: Fleet, { kind, namespace, name }: Subject): string {
  const absent = `${kind} "${name}" does not exist in namespace ${namespace}`
  const [first, ...others] = namesakes(fleet, kind, name).map((object) => object.namespace)
  if (first === undefined) return `${absent}${suggest(fleet, { kind, namespace, name })}`
  if (others.length === 0) return `${absent}, only in namespace ${first}; add -n ${first}`
  const shown = [first, ...others].slice(0, MOST_NAMED)
  const rest = others.length + 1 - shown.length
  return `${absent}, but in ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}; choose one with -n`
}

const MOST_NAMED = 5

/** A name that is near, in the namespace or else in another one. */
function suggest(fleet: Fleet, { kind, namespace, name }: Subject): string {
  const names = [...namedIn(fleet, kind, namespace).keys()]
  const here = didYouMean(name, names)
  if (here !== '') return here
  const elsewhere = new Set([...(fleet.index.get(kind)?.values() ?? [])].flatMap((byName) => [...byName.keys()]))
  const near = nearest(name, elsewhere)
  const [first, ...others] = near === undefined ? [] : namesakes(fleet, kind, near)
  if (first !== undefined && others.length === 0) return `; did you mean "${near}" with -n ${first.namespace}?`
  return names.length === 0 ? ', which has none' : ''
}
