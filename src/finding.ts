/** One character of a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A stretch of a file; `end` is the first position after it. */
export interface Location {
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** The line before it and its first line, without secrets, for a report that shows them; absent where they are long. */
  readonly excerpt?: string
}

/** From the worst down. */
export const SEVERITIES = ['error', 'warning', 'info'] as const

export type Severity = (typeof SEVERITIES)[number]

/** The object that a finding speaks of, as its manifest names it. */
export interface ResourceId {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

export interface Related {
  readonly message: string
  readonly at: Location
}

/** How a mistake is mended at the place of its finding. Plain data, since threads tell each other of it. */
export type Fix =
  /** Another value. */
  | { readonly type: 'replace'; readonly value: FixedValue }
  /** Quotes around the value, which is then the text that it is written with. */
  | { readonly type: 'quote' }
  /** Another name for a key. */
  | { readonly type: 'rename'; readonly key: string }
  /** An item of a list, or a field with all that is in it, goes. */
  | { readonly type: 'remove' }
  /** A field comes into the mapping of the finding, or beside it where it is at no mapping. */
  | { readonly type: 'add'; readonly key: string; readonly value: FixedValue }
  /** A stretch of a comment is written anew; the comment goes where nothing is left of it. */
  | { readonly type: 'comment'; readonly at: Location; readonly text: string }

export type FixedValue = string | number | boolean

/** One mistake, as plain data: everything a report prints and nothing else. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** True when the API server would refuse the object because of this finding. */
  readonly rejected: boolean
  readonly message: string
  readonly at: Location
  /** The field as the API server writes it, such as `spec.terms[0].match.prefixList`. */
  readonly path?: string | undefined
  /** Absent where the finding belongs to a file and not to an object. */
  readonly resource?: ResourceId | undefined
  readonly related: readonly Related[]
  /** Absent where it takes a person to mend it. Whether it can be written into the text is found out when it is wanted. */
  readonly fix?: Fix | undefined
}
