/** A field of an object, from its root: keys of mappings and indices of sequences. */
export type Path = readonly (string | number)[]

/** Which side of a field a finding points at. */
export type Part = 'key' | 'value'

/** A stretch of text by UTF-16 offsets; `end` is the first offset after it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A scalar. `plain` is true when its value is resolved from its look, as in `port: 179`. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar'
  readonly text: string
  readonly plain: boolean
  /** The tag in its long form, such as `tag:yaml.org,2002:str`; empty when there is none. */
  readonly tag: string
}

export interface SequenceNode extends Span {
  readonly kind: 'sequence'
  readonly items: readonly Node[]
  readonly flow: boolean
}

export interface MappingNode extends Span {
  readonly kind: 'mapping'
  readonly entries: readonly Entry[]
  readonly flow: boolean
}

export interface AliasNode extends Span {
  readonly kind: 'alias'
  readonly name: string
  readonly target: Node
}

export interface Entry {
  readonly key: Node
  readonly value: Node
}

export type Node = ScalarNode | SequenceNode | MappingNode | AliasNode

/**
 * Why a text cannot be read, and where. The message quotes no value: it may be a secret. The readers of this room throw
 * it to each other, never to other rooms.
 */
export interface SyntaxProblem extends Span {
  readonly message: string
}

const PROBLEM = Symbol('syntax problem')

export function fail(span: Span, message: string): never {
  throw { [PROBLEM]: true, start: span.start, end: span.end, message }
}

/** Runs a reader; returns the problem it met instead of throwing it. */
export function attempt<T>(read: () => T): { readonly value: T } | { readonly problem: SyntaxProblem } {
  try {
    return { value: read() }
  } catch (thrown) {
    if (isProblem(thrown)) return { problem: { start: thrown.start, end: thrown.end, message: thrown.message } }
    throw thrown
  }
}

function isProblem(thrown: unknown): thrown is SyntaxProblem {
  return typeof thrown === 'object' && thrown !== null && PROBLEM in thrown
}
