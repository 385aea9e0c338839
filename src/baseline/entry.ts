import type { Finding, ResourceId } from '../finding.ts'

/** What a repository has when it adopts this program: findings that no report shows, and no run fails for. */
export interface Baseline {
  /** What was linted, from the folder of the baseline; `-` is standard input. */
  readonly paths: readonly string[]
  readonly findings: readonly Entry[]
}

/** A finding by what stays the same when lines, files and folders move. */
export interface Entry {
  readonly rule: string
  /** Such as `BGPPeer fabric/node-1-uplink`; absent where the finding belongs to a file and not to an object. */
  readonly object?: string
  readonly path?: string
  readonly message: string
  /** How many findings are the same in all of this; 1 where it is absent. */
  readonly count?: number
}

/** JSON cannot hold halves of characters. */
export function entryOf({ rule, resource, path, message }: Finding): Entry {
  return {
    rule,
    ...(resource === undefined ? {} : { object: nameOf(resource).toWellFormed() }),
    ...(path === undefined ? {} : { path: path.toWellFormed() }),
    message: message.toWellFormed(),
  }
}

function nameOf({ kind, namespace, name }: ResourceId): string {
  return `${kind} ${namespace}/${name}`
}

/** Findings as entries, those that are the same as one. */
export function entriesOf(findings: readonly Finding[]): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const finding of findings) {
    const entry = entryOf(finding)
    const key = JSON.stringify(entry)
    const same = entries.get(key)
    entries.set(key, same === undefined ? entry : { ...entry, count: countOf(same) + 1 })
  }
  return [...entries.values()]
}

export function countOf({ count = 1 }: Entry): number {
  return count
}

/** How many findings entries stand for. */
export function totalOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + countOf(entry), 0)
}
