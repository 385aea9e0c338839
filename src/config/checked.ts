import { lineStarts, positionAt, spanOf } from '../manifest/place.ts'
import { type Document, readDocuments } from '../manifest/stream.ts'
import type { Node, Path, ScalarNode, Span, SyntaxProblem } from '../yaml/node.ts'
import { resolveScalar, type Scalar } from '../yaml/scalar.ts'
import { explainMisfit, type Form } from './misfit.ts'

/** What a text holds that fits its form. */
export interface Checked {
  /** The number of its YAML document. */
  readonly document: number
  readonly values: unknown
  /** The line of a value, from 1. */
  lineOf(path: Path): number
}

/**
 * Reads a text and holds it against its form; undefined for a text that holds nothing. A problem is a sentence that
 * begins with its place. The YAML is read by the reader for manifests, which no text can stop.
 */
export function readChecked(
  file: string,
  text: string,
  form: Form,
): Checked | { readonly problems: readonly string[] } | undefined {
  const [document, second] = [...readDocuments(text)].filter(({ value }) => value !== null)
  if (document === undefined) return undefined
  const starts = lineStarts(text)
  const positionOf = ({ start }: Pick<Span, 'start'>) => positionAt(starts, document.base + start)
  const examined = second === undefined ? examine(document, form) : { faults: [surplus(document, second, form)] }
  if ('faults' in examined) {
    const problems = inOrder(examined.faults).map((fault) => {
      const { line, column } = positionOf(fault)
      return `${file}:${line}:${column}: ${shorten(fault.message)}`
    })
    return { problems }
  }
  const { root, values } = examined
  return { document: document.index, values, lineOf: (path) => positionOf(spanOf(root, path)).line }
}

/** What is wrong, at an offset of the document. */
type Fault = Pick<SyntaxProblem, 'start' | 'message'>

type Examined = { readonly root: Node; readonly values: unknown } | { readonly faults: readonly Fault[] }

function examine(document: Document, form: Form): Examined {
  const root = document.root()
  if (root === undefined || document.problems.length > 0) return { faults: document.problems }
  const values = readValue(root)
  const faults = [...repetitionsIn(document), ...misfitsIn(root, values, form)]
  return faults.length > 0 ? { faults } : { root, values }
}

/** A value as it is written: aliases are expanded, and nothing is merged. */
function readValue(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return readScalar(node)
    case 'sequence':
      return node.items.map(readValue)
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [String(readValue(key)), readValue(value)]))
    case 'alias':
      return readValue(node.target)
  }
}

/** Editors read it as YAML 1.2, in which `off` is a word and no boolean. */
function readScalar(node: ScalarNode): Scalar {
  const value = resolveScalar(node)
  return typeof value === 'boolean' && !/^(?:true|false)$/i.test(node.text) ? node.text : value
}

function surplus(document: Document, second: Document, { noun }: Form): Fault {
  return { start: second.base - document.base, message: `a ${noun} is one document; delete the one that begins here` }
}

function repetitionsIn({ duplicates }: Document): readonly Fault[] {
  return duplicates.map(({ path, again }) => {
    return { start: again.start, message: `"${path.at(-1)}" is already set in this mapping; keep one` }
  })
}

function misfitsIn(root: Node, values: unknown, form: Form): readonly Fault[] {
  const validate = form.createValidator()
  if (validate(values)) return []
  const faults: Fault[] = []
  for (const error of validate.errors ?? []) {
    const misfit = explainMisfit(error, values, form)
    if (misfit === undefined) continue
    faults.push({ start: spanOf(root, misfit.path, misfit.part).start, message: misfit.message })
    if (faults.length === MOST_PROBLEMS) break
  }
  return faults
}

/** More than are mended before the next run. */
const MOST_PROBLEMS = 20

/** Sorted by place, and the first for each place. */
function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const sorted = faults.toSorted((a, b) => a.start - b.start)
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start).slice(0, MOST_PROBLEMS)
}

const LONGEST_MESSAGE = 400

function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message
}
