import type { Severity } from '../finding.ts'
import type { CosmosKind } from '../schema/kinds.ts'
import type { Path } from '../yaml/node.ts'
import type { Level } from './levels.ts'

/** A config that fits its schema. */
export interface Config {
  /** The file, by the name that problems and settings show. */
  readonly file: string
  /** The number of its YAML document. */
  readonly document: number
  readonly values: ConfigValues
  /** The line of a value, from 1. */
  lineOf(path: Path): number
}

/** What a config holds, key by key as in schemas/config.json, which says what each key means. */
export interface ConfigValues {
  readonly include?: readonly string[]
  readonly ignore?: readonly string[]
  readonly context?: readonly string[]
  readonly external?: readonly ExternalValues[]
  readonly namespace?: string
  readonly rules?: Readonly<Record<string, Level>>
  readonly overrides?: readonly OverrideValues[]
  readonly severity?: Severity
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: number
  readonly maxFileMiB?: number
  readonly maxDocuments?: number
  readonly baseline?: string
}

export interface ExternalValues {
  readonly kind: CosmosKind | 'Secret' | 'Node'
  readonly namespace?: string
  readonly names: readonly string[]
}

export interface OverrideValues {
  readonly kinds?: readonly string[]
  readonly namespaces?: readonly string[]
  readonly names?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, Level>>
  readonly reason: string
}

export function emptyConfig(file: string): Config {
  return { file, document: 0, values: {}, lineOf: () => 1 }
}
