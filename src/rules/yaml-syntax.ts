import { COSMOS_KINDS } from '../schema/kinds.ts'
import type { SyntaxProblem } from '../yaml/node.ts'
import type { DocumentRule } from './rule.ts'

export const yamlSyntax: DocumentRule = {
  id: 'yaml-syntax',
  group: 'verdict',
  scope: 'document',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'a document is not YAML as Kubernetes reads it',
  why: 'Nothing of the document reaches the cluster, and kubectl reads nothing after it in the file.',
  source: 'measured behaviour of kubectl and of the API server, which read YAML 1.1 with libyaml',
  fix: 'correct the indentation, quote the value, or render the template first',
  *check({ problems, text }, origin) {
    for (const problem of problems) {
      const span = { start: problem.start, end: problem.end }
      yield { message: explain(problem, text), at: { ...origin, path: [], part: 'value', span } }
    }
  },
}

function explain(problem: SyntaxProblem, text: string): string {
  if (text.includes('{{')) {
    return 'this is a template and no YAML yet; render it first, as in "helm template . | cosmos lint -"'
  }
  if (text.includes('${')) return `${problem.message}; if this is a template, render it first`
  return problem.message
}
