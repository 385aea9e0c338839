import { type Document, readDocument } from './stream.ts'

/** More top-level fields than a Kubernetes object has. */
const MOST_ATTEMPTS = 8

/**
 * What stands before the top-level field with the problem, as a document of its own; undefined when that is nothing.
 * An object can so be known by name although its spec cannot be read.
 */
export function beginningOf({ text, base, index, problems }: Document): Document | undefined {
  let end = problems[0]?.start ?? 0
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    end = lastTopLevelLine(text, end)
    if (end === 0) return undefined
    const beginning = readDocument(text.slice(0, end), base, index)
    if (beginning.problems.length === 0) return beginning
  }
  return undefined
}

/** The start of the last line before an offset that is not indented; 0 when that is the first line. */
function lastTopLevelLine(text: string, before: number): number {
  let at = before - 1
  while (at > 0 && !(text[at - 1] === '\n' && /\w/.test(text.charAt(at)))) at -= 1
  return Math.max(at, 0)
}
