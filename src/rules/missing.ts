import type { Fix } from '../finding.ts'
import { factOf } from '../fleet/fact.ts'
import { type Fleet, known, namedIn, namesakes } from '../fleet/fleet.ts'
import { type Foreign, foreignPlace } from '../fleet/foreign.ts'
import { type Known, placeOf } from '../fleet/types.ts'
import { indexSpellings, nearest, suggestion } from '../nearest.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import type { RelatedPlace } from './rule.ts'

export interface Explanation {
  readonly message: string
  readonly related: readonly RelatedPlace[]
  /** What to write in place of the name. */
  readonly fix?: Fix
}

/**
 * What to say of a name that nothing in the namespace bears: a likely slip, or the namespace that has it. What was there
 * before a change has not been misspelt; it may have a new name.
 */
export function explainMissing(
  fleet: Fleet,
  kind: CosmosKind,
  namespace: string,
  name: string,
  before?: Fleet,
): Explanation {
  if (before !== undefined && known(before, kind, namespace, name) !== undefined) {
    return explainDeleted(fleet, kind, namespace, name, before)
  }
  const missing = `${kind} "${name}" does not exist in namespace ${namespace}`
  const elsewhere = namesakes(fleet, kind, name)
  if (elsewhere.length > 0) {
    return {
      message: `${missing}, only in ${namespacesOf(elsewhere)}; references never cross namespaces`,
      related: areHere(elsewhere),
    }
  }
  const likely = findLikely(fleet, kind, namespace, name)
  if (likely === undefined) return { message: `${missing}${describe(namedIn(fleet, kind, namespace))}`, related: [] }
  return explainSlip(missing, likely)
}

function explainDeleted(fleet: Fleet, kind: CosmosKind, namespace: string, name: string, before: Fleet): Explanation {
  const missing = `the change deletes ${kind} "${name}" of namespace ${namespace}`
  const likely = findLikely(fleet, kind, namespace, name)
  const isNew = likely !== undefined && known(before, kind, namespace, likely.name) === undefined
  if (!isNew) return { message: `${missing}; keep it, or change what names it`, related: [] }
  return explainSlip(missing, likely)
}

function explainSlip(missing: string, likely: Known): Explanation {
  return { message: `${missing}${suggestion(likely.name)}`, related: [isHere(likely)], fix: write(likely.name) }
}

/** The object with the nearest name. */
function findLikely(fleet: Fleet, kind: CosmosKind, namespace: string, name: string): Known | undefined {
  const named = namedIn(fleet, kind, namespace)
  const candidate = likelyName(name, named)
  return candidate === undefined ? undefined : named.get(candidate)
}

/** What to say of a name that no object of another API bears: a likely slip, or what there is instead. */
export function explainMissingForeign(
  missing: string,
  name: string,
  present: ReadonlyMap<string, Foreign>,
): Explanation {
  const candidate = likelyName(name, present)
  const likely = candidate === undefined ? undefined : present.get(candidate)
  if (likely === undefined) return { message: `${missing}${describe(present)}`, related: [] }
  const { kind, name: named } = likely.id
  return {
    message: `${missing}${suggestion(candidate)}`,
    related: [{ message: `${kind} "${named}" is here`, at: foreignPlace(likely, 'metadata', 'name') }],
    fix: write(named),
  }
}

function write(name: string): Fix {
  return { type: 'replace', value: name }
}

/** The name that a missing one is most likely a slip of. */
function likelyName(missing: string, named: ReadonlyMap<string, unknown>): string | undefined {
  const { known, similarTo } = guesses(named)
  if (!known.has(missing)) known.set(missing, nearest(missing, similarTo(missing)))
  return known.get(missing)
}

/** Many objects may refer to one that is missing. */
const guesses = factOf((named: ReadonlyMap<string, unknown>) => ({
  known: new Map<string, string | undefined>(),
  similarTo: named.size > MANY ? indexSpellings(named.keys()) : () => named.keys(),
}))

/** More names than this are not all compared with each one that is missing. */
const MANY = 1000

/** What there is instead, where that is little enough to be read. */
function describe(named: ReadonlyMap<string, unknown>): string {
  if (named.size === 0) return ', which has none'
  return named.size > MOST_NAMES ? '' : quoteAll(', which has ', [...named.keys()])
}

/** The names in quotes after an introduction, or nothing where they are too many to be read. */
export function quoteAll(introduction: string, names: readonly string[]): string {
  return names.length > MOST_NAMES ? '' : `${introduction}${names.map((name) => `"${name}"`).join(', ')}`
}

const MOST_NAMES = 3

/** The namespaces of some objects, or how many they are. */
export function namespacesOf(objects: readonly Known[]): string {
  if (objects.length > MOST_NAMES) return `${objects.length} other namespaces`
  const [first, ...others] = objects.map(({ namespace }) => namespace)
  return others.length === 0 ? `namespace ${first}` : `namespaces ${[first, ...others].join(' and ')}`
}

/** One list for equal names, however many objects refer to them. */
export const areHere = factOf((objects: readonly Known[]): readonly RelatedPlace[] => objects.map(isHere))

export function isHere(object: Known): RelatedPlace {
  return { message: `${object.kind} "${object.name}" is here`, at: placeOf(object, 'metadata', 'name') }
}
