import type { Path } from '../yaml/node.ts'
import { type Prefix, parsePrefix } from './address.ts'
import { recent } from './fact.ts'
import type { Advertisement, Policy, PolicyMatch, Vpc } from './types.ts'

/** A prefix as it is written, and the field that holds it. */
export interface WrittenPrefix {
  readonly path: Path
  readonly text: string
}

/** Every field of an object that holds a prefix. */
export function prefixesOf(resource: Advertisement | Policy | Vpc): readonly WrittenPrefix[] {
  switch (resource.kind) {
    case 'BGPAdvertisement':
      return itemsOf(resource.spec.prefixes ?? [], ['spec', 'prefixes'])
    case 'BGPPolicy':
      return resource.spec.terms.flatMap(({ match }, index) =>
        prefixesOfMatch(match, ['spec', 'terms', index, 'match']),
      )
    case 'VPC':
      return itemsOf(resource.spec.networks, ['spec', 'networks'])
  }
}

/** Every prefix that a match names. */
export function prefixesOfMatch({ prefixList = [], ipPrefix }: PolicyMatch, path: Path): readonly WrittenPrefix[] {
  const items = itemsOf(prefixList, [...path, 'prefixList'])
  return ipPrefix ? [...items, { path: [...path, 'ipPrefix'], text: ipPrefix }] : items
}

function itemsOf(texts: readonly string[], path: Path): readonly WrittenPrefix[] {
  return texts.map((text, index) => ({ path: [...path, index], text }))
}

/** A prefix, and the field that holds it. */
export interface PlacedPrefix {
  readonly path: Path
  readonly prefix: Prefix
}

/** Every field of an object that holds a prefix, without those whose text is none. */
export const parsedPrefixesOf = recent((resource: Advertisement | Policy | Vpc): readonly PlacedPrefix[] => {
  const placed: PlacedPrefix[] = []
  for (const { path, text } of prefixesOf(resource)) {
    const prefix = parsePrefix(text)
    if (prefix !== undefined) placed.push({ path, prefix })
  }
  return placed
})
