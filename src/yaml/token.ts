import type { Span } from './node.ts'

export type TokenType =
  | 'stream-end'
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'

export interface Token extends Span {
  readonly type: TokenType
  /** Text of a scalar, name of an anchor or alias, handle of a tag or tag directive, number of a version directive. */
  readonly text: string
  /** Suffix of a tag, prefix of a tag directive. */
  readonly suffix: string
  /** True for a scalar without quotes or block indicator. */
  readonly plain: boolean
}

export function token(type: TokenType, start: number, end: number, text = '', suffix = '', plain = false): Token {
  return { type, start, end, text, suffix, plain }
}
