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

/** One mistake, as plain data: everything a report prints and nothing else. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** True when the API server would refuse the object because of this finding. */
  readonly rejected: boolean
  readonly message: string
  readonly at: Location
  /** The field as the API server writes it, such as `spec.terms[0].match.prefixList`. */
  readonly path?: string
  /** Absent where the finding belongs to a file and not to an object. */
  readonly resource?: ResourceId
  readonly related: readonly Related[]
}
