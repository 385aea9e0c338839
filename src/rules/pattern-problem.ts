import type { SyntaxProblem } from '../yaml/node.ts'

/** Where a pattern cannot be read, and why. */
export function problemText({ start, message }: SyntaxProblem): string {
  return `at character ${start + 1}: ${message}`
}
