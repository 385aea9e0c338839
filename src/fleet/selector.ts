import { nearest, suggestion } from '../nearest.ts'
import { labelKeyProblem, labelValueProblem } from '../schema/names.ts'
import type { Path } from '../yaml/node.ts'
import type { LabelSelector, MatchExpression } from './types.ts'

/** One demand on the labels of an object. */
export interface Requirement {
  readonly key: string
  /** As it is said in words, such as `tier In (leaf, spine)`. */
  readonly text: string
  /** The way to it from the selector. */
  readonly path: Path
  /** The values that meet it, for a requirement that lists them. */
  readonly values: readonly string[]
  readonly isMetBy: (value: string | undefined) => boolean
}

type Operator = (values: readonly string[]) => Requirement['isMetBy']

const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['In', (values) => (value) => value !== undefined && values.includes(value)],
  ['NotIn', (values) => (value) => value === undefined || !values.includes(value)],
  ['Exists', () => (value) => value !== undefined],
  ['DoesNotExist', () => (value) => value === undefined],
])

export function requirementsOf(selector: LabelSelector): readonly Requirement[] {
  const requirements: Requirement[] = []
  for (const [key, wanted] of Object.entries(selector.matchLabels ?? {})) {
    const path = ['matchLabels', key]
    requirements.push({ key, text: `${key}=${wanted}`, path, values: [wanted], isMetBy: (value) => value === wanted })
  }
  for (const [index, { key, operator, values = [] }] of (selector.matchExpressions ?? []).entries()) {
    const isMetBy = OPERATORS.get(operator)?.(values)
    const path = ['matchExpressions', index]
    if (isMetBy === undefined) continue
    const text = `${key} ${operator}${values.length === 0 ? '' : ` (${values.join(', ')})`}`
    requirements.push({ key, text, path, values: operator === 'In' ? values : [], isMetBy })
  }
  return requirements
}

export function matches(requirements: readonly Requirement[], labels: ReadonlyMap<string, string>): boolean {
  return requirements.every(({ key, isMetBy }) => isMetBy(labels.get(key)))
}

/** True for a selector without requirements, which selects everything. */
export function isEmptySelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length === 0 && matchExpressions.length === 0
}

export interface SelectorProblem {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly message: string
  /** What is most likely meant in its place. */
  readonly meant?: string | undefined
}

/** Why no client can evaluate a selector, although the API server stores it. */
export function* selectorProblems(selector: LabelSelector): Generator<SelectorProblem> {
  for (const [key, value] of Object.entries(selector.matchLabels ?? {})) {
    const path: Path = ['matchLabels', key]
    const keyMessage = labelKeyProblem(key)
    if (keyMessage !== undefined) yield { path, part: 'key', message: keyMessage }
    const valueMessage = labelValueProblem(value)
    if (valueMessage !== undefined) yield { path, part: 'value', message: valueMessage }
  }
  for (const [index, expression] of (selector.matchExpressions ?? []).entries()) {
    for (const problem of expressionProblems(expression)) {
      yield { ...problem, path: ['matchExpressions', index, ...problem.path] }
    }
  }
}

function* expressionProblems({ key, operator, values = [] }: MatchExpression): Generator<SelectorProblem> {
  const keyMessage = labelKeyProblem(key)
  if (keyMessage !== undefined) yield { path: ['key'], part: 'value', message: keyMessage }
  const takesValues = operator === 'In' || operator === 'NotIn'
  if (!OPERATORS.has(operator)) {
    const meant = nearest(operator, OPERATORS.keys())
    const hint = suggestion(meant) || '; use In, NotIn, Exists or DoesNotExist'
    yield { path: ['operator'], part: 'value', message: `"${operator}" is no operator${hint}`, meant }
  } else if (takesValues && values.length === 0) {
    yield { path: ['values'], part: 'value', message: `${operator} needs at least one value` }
  } else if (!takesValues && values.length > 0) {
    yield { path: ['values'], part: 'value', message: `${operator} takes no values; remove them` }
  }
  for (const [index, value] of values.entries()) {
    const message = labelValueProblem(value)
    if (message !== undefined) yield { path: ['values', index], part: 'value', message }
  }
}

/** True for a selector that a client can evaluate. */
export function isValidSelector(selector: LabelSelector): boolean {
  return selectorProblems(selector).next().done === true
}
